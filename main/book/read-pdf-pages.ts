import { readPlaceAddress } from '../../shared/book/place-marker.ts';
import {
  findPlaces,
  keepAnnots,
  listAnnots,
  type PdfObjects,
  type PdfPlace,
  readPdfObjects,
} from '../letters/pdf-objects.ts';
import type { PdfObject } from '../letters/pdf-update.ts';

/** A book that Chromium printed, as far as its pages go. */
export type PdfPages = Omit<PdfObjects, 'pages' | 'read'> & {
  /** In order, without the markers of places. */
  readonly pages: readonly PdfObject[];
  /** By the ids of the markers: see `writePlaceAddress`. */
  readonly places: ReadonlyMap<string, PdfPlace>;
};

/** The id that a link marks, as in `<</Type /Annot … /A <</S /URI /URI (https://…#chapter-1)>>>>`; undefined for any other. */
function readMarker({ body }: PdfObject): string | undefined {
  return readPlaceAddress(/\/URI\s*\(([^()\\]*)\)/.exec(body)?.[1] ?? '');
}

/**
 * Input: a PDF that Chromium printed. Output: its pages, and where its places are; undefined where it is written in another
 * way.
 */
export function readPdfPages(pdf: Uint8Array): PdfPages | undefined {
  const printed = readPdfObjects(pdf);
  if (printed === undefined) return undefined;
  const places = findPlaces(printed, readMarker);
  const pages = printed.pages.map((page) => {
    const kept = listAnnots(page, printed).filter((each) => readMarker(each) === undefined);
    return keepAnnots(page, kept);
  });
  return { ending: printed.ending, dests: printed.dests, pages, places };
}
