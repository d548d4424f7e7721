import type { WallQuote } from '../../shared/quotes/wall-quote.ts';

/** Sizes of a card in pixels, as favourites.css has them; an estimate may be wrong, it is measured once it is seen. */
const PADDING = { x: 68, y: 96 };
const WORDS = { size: 18, line: 29 };
const FINE = { size: 15, line: 26 };
const MAX_LINES = 14;

/** How wide a text is set, in em: Hangul is nearly square, Latin about half as wide. */
function emsOf(text: string): number {
  let ems = 0;
  for (let index = 0; index < text.length; index += 1) {
    ems += text.charCodeAt(index) > 0x2000 ? 0.92 : 0.46;
  }
  return ems;
}

function linesOf(text: string | undefined, size: number, width: number): number {
  if (text === undefined) return 0;
  const lines = Math.ceil((emsOf(text.slice(0, 1200)) * size) / width);
  return Math.min(lines, MAX_LINES);
}

/** About how high a card of some width is before it has been drawn, in pixels. */
export function estimateCard(
  { quote }: Pick<WallQuote, 'quote'>,
  width: number,
  hasTranslation: boolean,
): number {
  const inner = Math.max(120, width - PADDING.x);
  const translation = hasTranslation ? quote.translation : undefined;
  return (
    PADDING.y +
    linesOf(quote.text, WORDS.size, inner) * WORDS.line +
    linesOf(translation, FINE.size, inner) * FINE.line +
    linesOf(quote.why, FINE.size, inner) * FINE.line +
    (quote.why === undefined ? 0 : 36)
  );
}
