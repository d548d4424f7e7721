import '../styles/reading-fonts.css';
import { cardCss } from '../../shared/quotes/cards/card-css.ts';
import { type CardFit, findFirst, fitsOf, isSquared } from '../../shared/quotes/cards/fit-card.ts';
import type { QuoteCard } from '../../shared/quotes/cards/make-card.ts';
import { type Squares, writeCard } from '../../shared/quotes/cards/write-card.ts';
import { loadLetterFonts, settleFonts } from '../letters/load-letter-fonts.ts';
import type { CardPage } from './card-page.ts';

// A stylesheet that is made, not written into the page, is what the policy allows.
const styles = new CSSStyleSheet();
styles.replaceSync(cardCss());
document.adoptedStyleSheets = [styles];

const find = (name: string) => document.querySelector<HTMLElement>(`.card-${name}`);

function write(card: QuoteCard, squares?: Squares): void {
  const template = document.createElement('template');
  template.innerHTML = writeCard(card, squares);
  document.querySelector('main')?.replaceChildren(template.content);
}

function setSizes(card: QuoteCard, fit: CardFit): void {
  const { style } = document.documentElement;
  style.setProperty('--card-size', 'size' in fit ? `${fit.size}px` : '56px');
  style.setProperty('--card-columns', 'columns' in fit ? String(fit.columns) : '10');
  style.setProperty('--card-cloth', card.cloth.cloth);
  style.setProperty('--card-ink', card.cloth.ink);
}

/** How much higher the body is than what is in it, in pixels; negative where something would be cut off. */
function roomLeft(): number {
  const body = find('body');
  const quote = find('quote');
  if (!body || !quote) return -1;
  return body.clientHeight - quote.scrollHeight;
}

function isWhole(): boolean {
  const quote = find('quote');
  return quote !== null && roomLeft() >= 0 && quote.scrollWidth <= quote.clientWidth;
}

/** Draws a card with its words at one size. */
function layOut(card: QuoteCard, fit: CardFit): boolean {
  setSizes(card, fit);
  if ('columns' in fit) write(card, { columns: fit.columns, before: 0, after: 0 });
  return isWhole();
}

/** Empty rows fill a sheet of manuscript paper; where there are enough, the first one stays empty. */
function fillSheet(card: QuoteCard, { columns }: { readonly columns: number }): void {
  const row = document.querySelector<HTMLElement>('.card-row');
  if (row === null) return;
  const height = row.offsetHeight * 1.26;
  const empty = Math.max(0, Math.floor(roomLeft() / height));
  const before = empty >= 3 ? 1 : 0;
  write(card, { columns, before, after: empty - before });
}

const page: CardPage = {
  show: async (card) => {
    document.documentElement.lang = card.language;
    const fits = fitsOf(card);
    const smallest = fits.at(-1) as CardFit;
    write(card, isSquared(card) ? { columns: 10, before: 0, after: 0 } : undefined);
    setSizes(card, smallest);
    await loadLetterFonts(document.body);
    const fit = findFirst(fits, (each) => layOut(card, each));
    const isFitting = layOut(card, fit ?? smallest);
    if (isFitting && fit !== undefined && 'columns' in fit) fillSheet(card, fit);
    await settleFonts();
    return { fits: isFitting };
  },
};
window.bookletterCard = page;
