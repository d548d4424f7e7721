import type { Language } from '../text/language.ts';

/** The few words a book adds of itself. */
export const BOOK_WORDS: Readonly<
  Record<
    Language,
    {
      readonly contents: string;
      readonly index: string;
      readonly dedication: string;
      readonly cover: string;
      readonly backCover: string;
      readonly writer: string;
      readonly reader: string;
      readonly madeOn: string;
      readonly madeWith: string;
    }
  >
> = {
  ko: {
    contents: '차례',
    index: '찾아보기',
    dedication: '드리는 말',
    cover: '표지',
    backCover: '뒤표지',
    writer: '쓴 사람',
    reader: '읽을 사람',
    madeOn: '만든 날',
    madeWith: '책편지로 만들었습니다',
  },
  en: {
    contents: 'Contents',
    index: 'Index',
    dedication: 'Dedication',
    cover: 'Cover',
    backCover: 'Back cover',
    writer: 'Written by',
    reader: 'Written for',
    madeOn: 'Made on',
    madeWith: 'Made with Bookletter',
  },
};
