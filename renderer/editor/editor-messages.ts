import type { TextCount } from '../../shared/text/count-text.ts';
import { defineMessages } from '../messages/define-messages.ts';

const inKorean = new Intl.NumberFormat('ko-KR').format;
const inEnglish = new Intl.NumberFormat('en-US').format;

export const editorMessages = defineMessages({
  ko: {
    toolbar: '글 꾸미기',
    heading: '소제목',
    bold: '굵게',
    italic: '기울임',
    bulletList: '점 목록',
    orderedList: '번호 목록',
    numerals: '번호 모양',
    blockquote: '인용문',
    link: '링크',
    linkAddress: '링크 주소',
    setLink: '걸기',
    unsetLink: '링크 떼기',
    notALink: 'https://로 시작하는 주소를 써 주세요.',
    count: ({ letters, lettersWithoutSpaces, words }: TextCount) =>
      `공백 포함 ${inKorean(letters)}자 · 공백 빼고 ${inKorean(lettersWithoutSpaces)}자 · ${inKorean(words)}단어`,
    fullWindow: '창 가득 쓰기',
    leaveRoom: '원래 화면으로 (Esc)',
    writing: (what: string, title: string) => `${title}: ${what} 쓰기`,
    asMarkdown: '편집기가 담지 못하는 표시가 있어 Markdown 그대로 고칩니다.',
  },
  en: {
    toolbar: 'Formatting',
    heading: 'Heading',
    bold: 'Bold',
    italic: 'Italic',
    bulletList: 'Bulleted list',
    orderedList: 'Numbered list',
    numerals: 'How it is numbered',
    blockquote: 'Block quote',
    link: 'Link',
    linkAddress: 'Link address',
    setLink: 'Set',
    unsetLink: 'Remove link',
    notALink: 'Write an address that begins with https://.',
    count: ({ letters, words }: TextCount) =>
      `${inEnglish(words)} ${words === 1 ? 'word' : 'words'} · ${inEnglish(letters)} ${letters === 1 ? 'character' : 'characters'}`,
    fullWindow: 'Write in the full window',
    leaveRoom: 'Back to the page (Esc)',
    writing: (what: string, title: string) => `${title}: ${what}`,
    asMarkdown: 'This text has marks that the editor cannot hold, so it is edited as Markdown.',
  },
});
