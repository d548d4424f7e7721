import { footnoteId, markId } from '../../shared/letters/writers/html-mark.ts';
import { findPlaces, readPdfObjects, writeDests } from './pdf-objects.ts';
import { appendPdfObjects, type PdfObject } from './pdf-update.ts';

const DEST = /\/Dest\s*\/letter-(mark|footnote)-(\d+)/;

/** A footnote and its mark are links to each other: where the one is painted, the other leads. */
function readPlaceName({ body }: PdfObject): string | undefined {
  const [, kind, number] = DEST.exec(body) ?? [];
  if (number === undefined) return undefined;
  return kind === 'mark' ? footnoteId(Number(number)) : markId(Number(number));
}

/**
 * Input: a letter as Chromium printed it. Output: the same, whose footnotes and marks lead to each other: see `writeDests`. One
 * without footnotes, or written in another way, is given back as it is.
 */
export function mendNoteLinks(pdf: Uint8Array): Uint8Array {
  const printed = readPdfObjects(pdf);
  if (printed?.dests === undefined) return pdf;
  const places = findPlaces(printed, readPlaceName);
  if (places.size === 0) return pdf;
  return appendPdfObjects(pdf, printed.ending, writeDests(printed, places));
}
