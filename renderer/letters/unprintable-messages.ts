import { defineMessages } from '../messages/define-messages.ts';

export const unprintableMessages = defineMessages({
  ko: {
    some: (characters: string) =>
      `글꼴에 없는 글자가 있어 인쇄하면 �로 나옵니다: ${characters}. Word와 텍스트 파일에는 그대로 남습니다.`,
    many: (characters: string, more: number) =>
      `글꼴에 없는 글자가 있어 인쇄하면 �로 나옵니다: ${characters} 외 ${more.toLocaleString('ko')}자. Word와 텍스트 파일에는 그대로 남습니다.`,
  },
  en: {
    some: (characters: string) =>
      `No font here has these characters, so � is printed in their place: ${characters}. Word and text files keep them.`,
    many: (characters: string, more: number) =>
      `No font here has these characters, so � is printed in their place: ${characters} and ${more.toLocaleString('en')} more. Word and text files keep them.`,
  },
});
