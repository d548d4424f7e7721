import type { BookGeometry } from '../../shared/book/book-geometry.ts';
import { writeDests } from '../letters/pdf-objects.ts';
import { appendPdfObjects, type PdfObject } from '../letters/pdf-update.ts';
import type { PdfPages } from './read-pdf-pages.ts';

/** PDF points in a CSS pixel. */
const PT_PER_PX = 0.75;

function writeBox(name: string, [x, y, right, top]: readonly number[]): string {
  const numbers = [x, y, right, top].map((each = 0) => String(Math.round(each * 1000) / 1000));
  return `/${name} [${numbers.join(' ')}]`;
}

/** Pages count from 1: the odd ones are right-hand pages. */
function cutPage(page: PdfObject, number: number, geometry: BookGeometry): PdfObject | undefined {
  const media = /\/MediaBox\s*\[\s*[\d.-]+\s+[\d.-]+\s+[\d.-]+\s+([\d.-]+)\s*\]/.exec(page.body);
  if (media === null) return undefined;
  const { seenWidth, seenHeight, leftHand, bleed } = geometry;
  const x = (number % 2 === 0 ? leftHand : 0) * PT_PER_PX;
  // Chromium lays pages out from their upper edge.
  const top = Number(media[1]);
  const seen = [x, top - seenHeight * PT_PER_PX, x + seenWidth * PT_PER_PX, top];
  const off = bleed * PT_PER_PX;
  const trim = seen.map((each, side) => (side < 2 ? each + off : each - off));
  const boxes = [
    writeBox('MediaBox', seen),
    writeBox('CropBox', seen),
    writeBox('BleedBox', seen),
    writeBox('TrimBox', trim),
  ];
  return { ...page, body: page.body.replace(media[0], boxes.join('\n')) };
}

/**
 * Input: a book as Chromium printed it, its pages and how they were laid out. Output: the PDF whose pages are cut to their size
 * and whose links lead where they should, with the boxes that a print shop goes by: the finished page (TrimBox), and that with
 * its bleed (ISO 32000-2, 14.11.2). Undefined where a page is written in another way than Chromium writes them.
 */
export function cutPages(
  pdf: Uint8Array,
  printed: PdfPages,
  geometry: BookGeometry,
): Uint8Array | undefined {
  const cut: PdfObject[] = [];
  for (const [index, page] of printed.pages.entries()) {
    const next = cutPage(page, index + 1, geometry);
    if (next === undefined) return undefined;
    cut.push(next);
  }
  return appendPdfObjects(pdf, printed.ending, [...cut, ...writeDests(printed, printed.places)]);
}
