import type { Language } from '../text/language.ts';

/** The few words a letter adds of itself. */
export const LETTER_WORDS: Readonly<
  Record<Language, { readonly postscript: string; readonly note: string; readonly picture: string }>
> = {
  ko: { postscript: '추신:', note: '※', picture: '사진' },
  en: { postscript: 'P.S.', note: 'Note:', picture: 'Picture' },
};
