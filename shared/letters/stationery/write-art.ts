import { findStationery, layOutSheet, type SheetChoice } from './find-stationery.ts';

/** CSS pixels are 1/96 inch. */
const PIXELS_PER_MM = 96 / 25.4;

/**
 * Input: a paper and a stationery. Output: the art of its sheets as HTML that is passed over in reading; '' where there is none. It
 * is there once for the printer, and once in parts for the long leaf of a screen.
 */
export function writeArt(choice: SheetChoice): string {
  const size = layOutSheet(choice);
  const art = findStationery(choice.stationery).drawArt?.(size);
  if (art === undefined) return '';
  const { width, height } = size;
  const { sheet, depth, tile } = art;
  const svg = (name: string, top: number, deep: number) =>
    `<svg class="letter-art-${name}" viewBox="0 ${top} ${width} ${deep}">${sheet}</svg>\n`;
  const middle =
    tile &&
    `<defs><pattern id="letter-art-tile" width="${width}" height="${tile.height}" patternUnits="userSpaceOnUse" patternTransform="scale(${PIXELS_PER_MM})">${tile.content}</pattern></defs><rect width="100%" height="100%" fill="url(#letter-art-tile)"/>`;
  return [
    '<div class="letter-art" aria-hidden="true">\n',
    svg('sheet', 0, height),
    svg('head', 0, depth.head),
    `<svg class="letter-art-middle">${middle ?? ''}</svg>\n`,
    svg('foot', height - depth.foot, depth.foot),
    '</div>\n',
  ].join('');
}
