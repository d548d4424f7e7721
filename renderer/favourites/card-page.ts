import type { QuoteCard } from '../../shared/quotes/cards/make-card.ts';

/** What `card.html` can do, for the preview in the dialog and for drawing the picture. */
export type CardPage = {
  /**
   * Shows a card as large as its words allow. Resolves once every font that it needs is there and its layout stands, with whether
   * all of it can be read: false where the words are too many. Rejects where a font is missing.
   */
  readonly show: (card: QuoteCard) => Promise<{ readonly fits: boolean }>;
};

declare global {
  interface Window {
    bookletterCard?: CardPage;
  }
}
