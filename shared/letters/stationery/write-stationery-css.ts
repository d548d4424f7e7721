import { findStationery, layOutSheet, type SheetChoice } from './find-stationery.ts';
import { writeCoverCss } from './parts/cover.css.ts';
import { FOOTNOTES } from './parts/footnotes.css.ts';
import { ITEMS } from './parts/items.css.ts';
import { NUMERALS } from './parts/numerals.css.ts';
import { PARTS } from './parts/parts.css.ts';
import { writeArtCss, writeSheetCss } from './parts/sheet.css.ts';
import { writeTokens } from './parts/tokens.css.ts';
import { TYPE } from './parts/type.css.ts';

/**
 * Input: a paper and a stationery. Output: the stylesheet for `writeHtml` on paper and on screen. It names fonts and loads none; put
 * the letter, behind what `writeArt` gives, into an element of class `letter-sheet` to see it as a leaf of paper.
 */
export function writeStationeryCss(choice: SheetChoice): string {
  const stationery = findStationery(choice.stationery);
  const size = layOutSheet(choice);
  const art = stationery.drawArt?.(size);
  return [
    writeTokens(stationery),
    writeSheetCss({ size, colours: stationery.colours }),
    TYPE,
    NUMERALS,
    PARTS,
    ITEMS,
    FOOTNOTES,
    writeCoverCss(size),
    ...(art === undefined ? [] : [writeArtCss(size, art)]),
    stationery.writeCss?.(size) ?? '',
    '',
  ].join('\n');
}
