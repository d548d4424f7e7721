import { defineMessages } from '../messages/define-messages.ts';

export const glossaryMessages = defineMessages({
  ko: {
    glossary: '낱말 모음',
    glossaryOf: (notebook: string) => `‘${notebook}’ 낱말 모음`,
    find: '낱말 찾기',
    count: (count: number) => `낱말 ${count}개`,
    found: (shown: number) => `${shown}개 찾음`,
    nothingFits: '찾는 낱말이 없습니다.',
    empty:
      '아직 낱말이 없습니다. 어려운 말이 나올 때마다 ‘정의’로 뜻을 적어 두면 여기에 가나다순으로 모입니다.',
    write: '낱말 하나 적기',
    other: (name: string, term: string) => `${name}: ‘${term}’ 보기`,
    signs: '숫자와 기호',
  },
  en: {
    glossary: 'Glossary',
    glossaryOf: (notebook: string) => `Glossary of “${notebook}”`,
    find: 'Find a term',
    count: (count: number) => (count === 1 ? '1 term' : `${count} terms`),
    found: (shown: number) => `${shown} found`,
    nothingFits: 'No term fits.',
    empty:
      'No terms yet. Whenever a hard word comes up, write a definition: they gather here in alphabetical order.',
    write: 'Write down a term',
    other: (name: string, term: string) => `${name}: see “${term}”`,
    signs: 'Digits and signs',
  },
});
