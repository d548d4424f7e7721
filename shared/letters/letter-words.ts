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
    }
  >
> = {
  ko: { postscript: '추신:', note: '※', picture: '사진', source: '출처:' },
  en: { postscript: 'P.S.', note: 'Note:', picture: 'Picture', source: 'Source:' },
};
