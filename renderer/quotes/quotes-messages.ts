import type { LocationKind } from '../../shared/quotes/quote-location.ts';
import type { QuoteParting } from '../../shared/quotes/split-quotes.ts';
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

const PARTINGS_KO: Readonly<Record<QuoteParting, string>> = {
  'blank-lines': '빈 줄마다 나누기',
  lines: '한 줄에 하나씩',
};
const PARTINGS_EN: Readonly<Record<QuoteParting, string>> = {
  'blank-lines': 'Blank lines',
  lines: 'One a line',
};

export const quotesMessages = defineMessages({
  ko: {
    why: '왜 이 말을 들려주고 싶은지',
    locationKind: '위치 종류',
    kindOfLocation: (kind: LocationKind) => KINDS_KO[kind],
    numbersHint: (kind: Exclude<LocationKind, 'other'>) => NUMBERS[kind],
    alreadyHere: '이 쪽에 이미 있는 인용입니다.',
    alreadyOn: (page: string) => `이미 「${page}」에 있습니다.`,

    pasteMany: '여러 인용 붙여넣기',
    pasted: '옮겨 올 글',
    pastedHint: '한 줄에 하나씩, 또는 빈 줄로 나누어 붙여 넣으세요',
    partedBy: '나누는 방법',
    parting: (parting: QuoteParting) => PARTINGS_KO[parting],
    partedAlone: (parting: QuoteParting) => `자동: ${PARTINGS_KO[parting]}`,
    preview: '더할 인용',
    found: (count: number, chosen: number) => `인용 ${count}개 가운데 ${chosen}개를 더합니다.`,
    repeated: '위에 같은 인용이 있습니다.',
    tooLong: '너무 길어서 더할 수 없습니다.',
    tooMany: (count: number, most: number) =>
      `인용이 ${count}개입니다. 한 번에 ${most}개까지 더할 수 있으니 나누어 붙여 넣어 주세요.`,
    addMany: (count: number) => (count === 0 ? '더하기' : `${count}개 더하기`),
    addedMany: (count: number) => `인용 ${count}개를 더했습니다.`,
    offerSplit: (count: number) => `붙여 넣은 글을 인용 ${count}개로 나누기`,
  },
  en: {
    why: 'Why I tell you this',
    locationKind: 'Kind of location',
    kindOfLocation: (kind: LocationKind) => KINDS_EN[kind],
    numbersHint: (kind: Exclude<LocationKind, 'other'>) => NUMBERS[kind],
    alreadyHere: 'This page has this quote already.',
    alreadyOn: (page: string) => `“${page}” has this quote already.`,

    pasteMany: 'Paste several quotes',
    pasted: 'Text to take over',
    pastedHint: 'One a line, or parted by blank lines',
    partedBy: 'Parted by',
    parting: (parting: QuoteParting) => PARTINGS_EN[parting],
    partedAlone: (parting: QuoteParting) => `Automatic: ${PARTINGS_EN[parting].toLowerCase()}`,
    preview: 'Quotes to add',
    found: (count: number, chosen: number) => `${chosen} of ${count} quotes will be added.`,
    repeated: 'The same quote is above.',
    tooLong: 'Too long to be added.',
    tooMany: (count: number, most: number) =>
      `These are ${count} quotes. At most ${most} can be added at once, so paste them in parts.`,
    addMany: (count: number) => (count === 0 ? 'Add' : `Add ${count}`),
    addedMany: (count: number) =>
      count === 1 ? '1 quote was added.' : `${count} quotes were added.`,
    offerSplit: (count: number) => `Part what was pasted into ${count} quotes`,
  },
});
