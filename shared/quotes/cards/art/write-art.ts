import { assertNever } from '../../../assert-never.ts';
import { CARD_SIZES } from '../card-choice.ts';
import type { QuoteCard } from '../make-card.ts';
import { drawAirmail } from './airmail.ts';
import { drawBotanical } from './botanical.ts';
import { drawNight } from './night.ts';

/** The drawing behind a card's words, as SVG; empty where the style is one of lines and colours alone. */
export function writeArt({ style, size }: Pick<QuoteCard, 'style' | 'size'>): string {
  const { width, height } = CARD_SIZES[size];
  const wrap = (drawing: string) =>
    `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">\n${drawing}\n</svg>`;
  switch (style) {
    case 'night':
      return wrap(drawNight(height));
    case 'airmail':
      return wrap(drawAirmail());
    case 'botanical':
      return wrap(drawBotanical(width, height));
    case 'paper':
      // A ribbon that keeps the page.
      return wrap('<path d="M924 0h52v176l-26-28-26 28z" fill="#b5482f"/>');
    case 'manuscript':
    case 'cloth':
      return '';
    default:
      return assertNever(style);
  }
}
