import { findStationery, layOutSheet, type SheetChoice } from './find-stationery.ts';
import { writePageMarksCss } from './parts/page-marks.css.ts';
import { writePagedCss } from './parts/paged.css.ts';
import { listFonts } from './parts/tokens.css.ts';

/**
 * Input: a paper and a stationery. Output: the stylesheet that stands behind `writeStationeryCss` and divides the letter into
 * pages, on a screen and in print; what it styles is made by `createPagedLeaf`.
 */
export function writePagesCss(choice: SheetChoice): string {
  const { colours, fonts, placeMarks } = findStationery(choice.stationery);
  const size = layOutSheet(choice);
  const type = { fonts: listFonts(fonts), colour: colours.quiet };
  return [
    writePageMarksCss(size, placeMarks?.(size) ?? {}, type),
    writePagedCss(size, colours.ground),
  ].join('\n');
}
