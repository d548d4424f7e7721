import type { LetterModel } from '../../shared/letters/letter-model.ts';

/** What `letter.html` can do, for the preview beside the choices and for printing. */
export type LetterPage = {
  /**
   * Shows a letter, on a sheet of its paper on the screen, or as it is printed. Resolves once every font and picture that
   * it needs is loaded and its layout stands. For printing, rejects where a font is missing.
   */
  readonly show: (
    model: LetterModel,
    options?: { readonly mode: 'screen' | 'print' },
  ) => Promise<void>;
};

declare global {
  interface Window {
    bookletterLetter?: LetterPage;
  }
}
