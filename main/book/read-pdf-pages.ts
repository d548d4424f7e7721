import { readPlaceAddress } from '../../shared/book/place-marker.ts';
import {
  type PdfEnding,
  type PdfObject,
  readPdfEnding,
  readPdfText,
} from '../letters/pdf-update.ts';

/*
 * What Chromium writes (ISO 32000-2, 7.5 and 7.7), plainly and in one table of objects:
 *
 *   326 0 obj <</Type /Catalog /Pages 48 0 R /Dests 49 0 R …>> endobj
 *   48 0 obj <</Type /Pages /Count 18 /Kids [45 0 R 46 0 R] …>> endobj
 *   13 0 obj <</Type /Page … /MediaBox [0 0 420 594.95996] /Annots [43 0 R] …>> endobj
 *   43 0 obj <</Type /Annot /Subtype /Link /Rect [70.5 448.62 72 450.12] /A <</S /URI /URI (https://…#chapter-1)>>>> endobj
 *   49 0 obj <</chapter-1 [13 0 R /XYZ 0 522.2 0] …>> endobj      only what a link leads to
 */

/** Where something begins: on which page, counting from 1, and its upper left corner in points. */
export type PdfPlace = { readonly page: number; readonly x: number; readonly y: number };

/** A PDF that Chromium printed, as far as its pages go. */
export type PdfPages = {
  readonly ending: PdfEnding;
  /** In order, without the markers of places. */
  readonly pages: readonly PdfObject[];
  /** By the ids of the markers: see `writePlaceAddress`. */
  readonly places: ReadonlyMap<string, PdfPlace>;
  /** What the names of places lead to. */
  readonly dests: PdfObject | undefined;
};

const REFERENCE = /(\d+)\s+(\d+)\s+R/g;

/** Where each object begins, by its number. */
function readTable(text: string, { xref }: PdfEnding): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const table = text.slice(Number(xref), text.indexOf('trailer', Number(xref)));
  const lines = table.split('\n').slice(1);
  let next = 0;
  for (const line of lines) {
    const [first = '', second = '', kind] = line.trim().split(/\s+/);
    if (kind === undefined) next = Number(first);
    else {
      if (kind === 'n' && second !== '') places.set(String(next), Number(first));
      next += 1;
    }
  }
  return places;
}

function makeReader(text: string, ending: PdfEnding) {
  const places = readTable(text, ending);
  return (id: string): PdfObject | undefined => {
    const at = places.get(id);
    if (at === undefined) return undefined;
    const [head = '', number, generation = '0'] =
      /^\s*(\d+)\s+(\d+)\s+obj\s*/.exec(text.slice(at, at + 64)) ?? [];
    if (number !== id) return undefined;
    const start = at + head.length;
    return { id, generation, body: text.slice(start, text.indexOf('endobj', start)).trimEnd() };
  };
}

type Reader = ReturnType<typeof makeReader>;

function refOf(body: string, name: string): string | undefined {
  return new RegExp(`/${name}\\s+(\\d+)\\s+\\d+\\s+R`).exec(body)?.[1];
}

function listPages(read: Reader, id: string): PdfObject[] {
  const object = read(id);
  if (object === undefined) return [];
  const kids = /\/Kids\s*\[([^\]]*)\]/.exec(object.body)?.[1];
  if (kids === undefined) return [object];
  return [...kids.matchAll(REFERENCE)].flatMap(([, kid = '']) => listPages(read, kid));
}

const ANNOTS = /\/Annots\s*\[([^\]]*)\]/;

/** The id that a link marks, and its corner; undefined for any other link. */
function readMarker(
  body: string,
): { readonly id: string; readonly x: number; readonly y: number } | undefined {
  const id = readPlaceAddress(/\/URI\s*\(([^()\\]*)\)/.exec(body)?.[1] ?? '');
  const [, x, y] = /\/Rect\s*\[\s*([\d.-]+)\s+[\d.-]+\s+[\d.-]+\s+([\d.-]+)/.exec(body) ?? [];
  return id === undefined ? undefined : { id, x: Number(x), y: Number(y) };
}

/** Takes the markers out of a page, and gives them to `found`. */
function takeMarkers(
  page: PdfObject,
  read: Reader,
  found: (marker: NonNullable<ReturnType<typeof readMarker>>) => void,
): PdfObject {
  const list = ANNOTS.exec(page.body)?.[1] ?? '';
  const kept = [...list.matchAll(REFERENCE)].filter(([, id = '']) => {
    const marker = readMarker(read(id)?.body ?? '');
    if (marker !== undefined) found(marker);
    return marker === undefined;
  });
  const annots = kept.length === 0 ? '' : `/Annots [${kept.map(([each]) => each).join(' ')}]`;
  return { ...page, body: page.body.replace(ANNOTS, annots) };
}

/** Input: a PDF that Chromium printed. Output: its pages, and where its places are; undefined where it is written in another way. */
export function readPdfPages(pdf: Uint8Array): PdfPages | undefined {
  const text = readPdfText(pdf);
  const ending = readPdfEnding(text);
  if (ending === undefined) return undefined;
  const read = makeReader(text, ending);
  const catalog = read(/^\d+/.exec(ending.root)?.[0] ?? '')?.body ?? '';
  const places = new Map<string, PdfPlace>();
  const pages = listPages(read, refOf(catalog, 'Pages') ?? '').map((page, index) =>
    takeMarkers(page, read, ({ id, x, y }) => {
      if (!places.has(id)) places.set(id, { page: index + 1, x, y });
    }),
  );
  const dests = read(refOf(catalog, 'Dests') ?? '');
  return pages.length === 0 ? undefined : { ending, pages, places, dests };
}
