import type { LetterModel } from '../../shared/letters/letter-model.ts';
import type { PageView } from './paging/page-view.ts';

/** What `letter.html` can do, for the preview beside the choices and for printing. */
export type LetterPage = {
  /**
   * Shows a letter page by page as it is printed. Resolves once every font and picture that it needs is loaded and its layout
   * stands, with how many pages it has. For printing, rejects where a font is missing.
   */
  readonly show: (
    model: LetterModel,
    options?: { readonly mode: 'screen' | 'print' },
  ) => Promise<number>;
  /** Numbers the pages as if there were so many: where print has another number than the layout gave. */
  readonly numberPages: (pages: number) => Promise<void>;
  readonly view: Pick<PageView, 'where' | 'turnTo' | 'watch'>;
};

declare global {
  interface Window {
    bookletterLetter?: LetterPage;
  }
}
