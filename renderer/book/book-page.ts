import type { BookModel } from '../../shared/book/book-model.ts';

/** How a book is printed. */
export type PrintOptions = {
  /** For a print shop, which cuts its pages: see `layOutBook`. */
  readonly hasBleed: boolean;
  /** On which page each id stands where no page is left empty, once that is known. */
  readonly pages?: readonly (readonly [id: string, page: number])[];
};

/** What `book.html` can do, for the preview beside the choices and for printing. */
export type BookPage = {
  /**
   * Shows a book as it is printed; where its pages are not known, so that they can be found. Resolves once every font and picture
   * that it needs is loaded; rejects where a font is missing.
   */
  readonly print: (model: BookModel, options: PrintOptions) => Promise<void>;
  /** Shows a book open, two pages beside each other, and gives how many it has. */
  readonly preview: (model: BookModel) => Promise<{ readonly pages: number }>;
  /** Turns the leaf, forward by 1 or back by -1. */
  readonly turn: (leaves: number) => void;
};

declare global {
  interface Window {
    bookletterBook?: BookPage;
  }
}
