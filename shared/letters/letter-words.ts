import type { Language } from '../text/language.ts';

/** The few words a letter adds of itself. */
export const LETTER_WORDS: Readonly<
  Record<
    Language,
    {
      readonly postscript: string;
      readonly note: string;
      readonly picture: string;
      readonly source: string;
      /** What a drawn timeline is, for whoever does not see it. */
      readonly drawing: string;
      /** Above the explanations of words. */
      readonly footnotes: string;
      /** Read aloud for the number of an explanation, which leads back to the word. */
      readonly backToMark: (number: number) => string;
    }
  >
> = {
  ko: {
    postscript: '추신:',
    note: '※',
    picture: '사진',
    source: '출처:',
    drawing: '아래에 적은 일들을 그린 연표',
    footnotes: '낱말 풀이',
    backToMark: (number) => `${number}번 낱말이 나온 곳으로`,
  },
  en: {
    postscript: 'P.S.',
    note: 'Note:',
    picture: 'Picture',
    source: 'Source:',
    drawing: 'What is told below, drawn as a timeline',
    footnotes: 'What these words mean',
    backToMark: (number) => `Back to word ${number}`,
  },
};
