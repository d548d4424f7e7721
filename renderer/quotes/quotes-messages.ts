import type { LocationKind } from '../../shared/quotes/quote-location.ts';
import { defineMessages } from '../messages/define-messages.ts';

const KINDS_KO: Readonly<Record<LocationKind, string>> = {
  page: '쪽',
  chapter: '장',
  kindle: '킨들 위치',
  other: '직접 쓰기',
};
const KINDS_EN: Readonly<Record<LocationKind, string>> = {
  page: 'Page',
  chapter: 'Chapter',
  kindle: 'Kindle location',
  other: 'Other',
};
const NUMBERS: Readonly<Record<Exclude<LocationKind, 'other'>, string>> = {
  page: '42, 42–45',
  chapter: '3',
  kindle: '1024',
};

export const quotesMessages = defineMessages({
  ko: {
    why: '왜 이 말을 들려주고 싶은지',
    locationKind: '위치 종류',
    kindOfLocation: (kind: LocationKind) => KINDS_KO[kind],
    numbersHint: (kind: Exclude<LocationKind, 'other'>) => NUMBERS[kind],
  },
  en: {
    why: 'Why I tell you this',
    locationKind: 'Kind of location',
    kindOfLocation: (kind: LocationKind) => KINDS_EN[kind],
    numbersHint: (kind: Exclude<LocationKind, 'other'>) => NUMBERS[kind],
  },
});
