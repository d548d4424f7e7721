import type { EntryKind } from '../../../shared/entries/entry-schema.ts';
import { defineMessages } from '../../messages/define-messages.ts';

const KINDS_KO: Readonly<Record<EntryKind, string>> = {
  quote: '인용',
  reflection: '생각',
  note: '메모',
  event: '사건',
  definition: '정의',
};
const KINDS_EN: Readonly<Record<EntryKind, readonly [one: string, many: string]>> = {
  quote: ['quote', 'quotes'],
  reflection: ['reflection', 'reflections'],
  note: ['note', 'notes'],
  event: ['event', 'events'],
  definition: ['definition', 'definitions'],
};

/** Ways of sending by what they are remembered as; a newer app may know more. */
const WAYS_KO: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  html: '웹 문서',
  docx: 'Word',
  epub: '전자책',
  md: 'Markdown',
  txt: '텍스트',
  eml: '전자우편',
  print: '인쇄',
};
const WAYS_EN: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  html: 'web page',
  docx: 'Word',
  epub: 'e-book',
  md: 'Markdown',
  txt: 'text',
  eml: 'e-mail',
  print: 'printed',
};

export const sentMessages = defineMessages({
  ko: {
    sent: '보낸 편지',
    sentTo: (name: string) => `${name}에게 보낸 편지`,
    toName: (name: string) => `${name}에게`,
    way: (how: string) => WAYS_KO[how] ?? how.toUpperCase(),
    held: (kind: EntryKind, count: number) => `${KINDS_KO[kind]} ${count}`,
    wordsOnly: '쓴 글만',
    morePages: (first: string, others: number) => `${first} 외 ${others}`,
    onlyUnsent: '다른 편지로 보낸 적 없는 글만',
    sentOn: (day: string) => `${day}에 보냄`,
    whenSent: '보낸 때',
    contents: '담은 글',
    pages: '어디에서',
    paper: '종이',
    asItWas: '보낸 그대로입니다. 뒤에 공책을 고쳐도 바뀌지 않습니다.',
    writeAnew: '새 편지로 쓰기',
    openDraft: '고쳐 쓰던 편지 열기',
    remove: '보낸 편지에서 지우기',
    removed: '보낸 편지를 휴지통으로 옮겼습니다.',
    gone: '이 편지는 이제 보낸 편지에 없습니다. 휴지통에 있을 수 있습니다.',
    unreadable: (why: string) => `보낸 그대로 보여 드릴 수 없습니다. ${why}`,
  },
  en: {
    sent: 'Sent letters',
    sentTo: (name: string) => `Letter sent to ${name}`,
    toName: (name: string) => `To ${name}`,
    way: (how: string) => WAYS_EN[how] ?? how.toUpperCase(),
    held: (kind: EntryKind, count: number) => `${count} ${KINDS_EN[kind][count === 1 ? 0 : 1]}`,
    wordsOnly: 'your own words only',
    morePages: (first: string, others: number) => `${first} and ${others} more`,
    onlyUnsent: 'Only what was not sent before in another letter',
    sentOn: (day: string) => `sent on ${day}`,
    whenSent: 'Sent',
    contents: 'What it held',
    pages: 'From',
    paper: 'Paper',
    asItWas: 'Just as it was sent. It stays so, whatever you change in the notebook.',
    writeAnew: 'Write a new letter from this',
    openDraft: 'Open the draft',
    remove: 'Delete from the sent letters',
    removed: 'The sent letter is in the Trash.',
    gone: 'This letter is no longer among those that were sent. It may be in the Trash.',
    unreadable: (why: string) => `It cannot be shown as it was sent. ${why}`,
  },
});
