import { type PdfEnding, type PdfObject, readPdfEnding, readPdfText } from './pdf-update.ts';

/*
 * What Chromium writes (ISO 32000-2, 7.5 and 7.7), plainly and in one table of objects:
 *
 *   326 0 obj <</Type /Catalog /Pages 48 0 R /Dests 49 0 R …>> endobj
 *   48 0 obj <</Type /Pages /Count 18 /Kids [45 0 R 46 0 R] …>> endobj
 *   13 0 obj <</Type /Page … /MediaBox [0 0 420 594.95996] /Annots [43 0 R] …>> endobj
 *   43 0 obj <</Type /Annot /Subtype /Link /Rect [70.5 448.62 72 450.12] …>> endobj
 *   49 0 obj <</chapter-1 [13 0 R /XYZ 0 522.2 0] …>> endobj      only what a link leads to
 */

/** A PDF that Chromium printed, as far as its pages go. */
export type PdfObjects = {
  readonly ending: PdfEnding;
  /** In order. */
  readonly pages: readonly PdfObject[];
  /** What the names of places lead to. */
  readonly dests: PdfObject | undefined;
  readonly read: (id: string) => PdfObject | undefined;
};

/** Where something begins: on which page, counting from 1, and its upper left corner in points. */
export type PdfPlace = { readonly page: number; readonly x: number; readonly y: number };

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

function makeReader(text: string, ending: PdfEnding): PdfObjects['read'] {
  const places = readTable(text, ending);
  return (id) => {
    const at = places.get(id);
    if (at === undefined) return undefined;
    const [head = '', number, generation = '0'] =
      /^\s*(\d+)\s+(\d+)\s+obj\s*/.exec(text.slice(at, at + 64)) ?? [];
    if (number !== id) return undefined;
    const start = at + head.length;
    return { id, generation, body: text.slice(start, text.indexOf('endobj', start)).trimEnd() };
  };
}

function refOf(body: string, name: string): string {
  return new RegExp(`/${name}\\s+(\\d+)\\s+\\d+\\s+R`).exec(body)?.[1] ?? '';
}

function listPages(read: PdfObjects['read'], id: string): PdfObject[] {
  const object = read(id);
  if (object === undefined) return [];
  const kids = /\/Kids\s*\[([^\]]*)\]/.exec(object.body)?.[1];
  if (kids === undefined) return [object];
  return [...kids.matchAll(REFERENCE)].flatMap(([, kid = '']) => listPages(read, kid));
}

/** Input: a PDF that Chromium printed. Output: its pages; undefined where it is written in another way. */
export function readPdfObjects(pdf: Uint8Array): PdfObjects | undefined {
  const text = readPdfText(pdf);
  const ending = readPdfEnding(text);
  if (ending === undefined) return undefined;
  const read = makeReader(text, ending);
  const catalog = read(/^\d+/.exec(ending.root)?.[0] ?? '')?.body ?? '';
  const pages = listPages(read, refOf(catalog, 'Pages'));
  const dests = read(refOf(catalog, 'Dests'));
  return pages.length === 0 ? undefined : { ending, pages, dests, read };
}

const ANNOTS = /\/Annots\s*\[([^\]]*)\]/;

/** The links of a page, in the order in which they are painted. */
export function listAnnots({ body }: PdfObject, { read }: Pick<PdfObjects, 'read'>): PdfObject[] {
  const list = ANNOTS.exec(body)?.[1] ?? '';
  return [...list.matchAll(REFERENCE)].flatMap(([, id = '']) => read(id) ?? []);
}

/** The page with these links, and no other. */
export function keepAnnots(page: PdfObject, annots: readonly PdfObject[]): PdfObject {
  const list = annots.map(({ id, generation }) => `${id} ${generation} R`).join(' ');
  return { ...page, body: page.body.replace(ANNOTS, list === '' ? '' : `/Annots [${list}]`) };
}

/** The upper left corner of a link; undefined where it has no rectangle. */
function cornerOf({ body }: PdfObject): Omit<PdfPlace, 'page'> | undefined {
  const [, x, y] = /\/Rect\s*\[\s*([\d.-]+)\s+[\d.-]+\s+[\d.-]+\s+([\d.-]+)/.exec(body) ?? [];
  return x === undefined ? undefined : { x: Number(x), y: Number(y) };
}

/**
 * Where things stand that links tell of, by what `nameOf` makes of each link; undefined for one that tells of nothing. Chromium
 * gives every link the page that it is painted on.
 */
export function findPlaces(
  printed: Pick<PdfObjects, 'pages' | 'read'>,
  nameOf: (link: PdfObject) => string | undefined,
): ReadonlyMap<string, PdfPlace> {
  const places = new Map<string, PdfPlace>();
  for (const [index, page] of printed.pages.entries()) {
    for (const link of listAnnots(page, printed)) {
      const name = nameOf(link);
      const corner = cornerOf(link);
      if (name !== undefined && corner !== undefined && !places.has(name)) {
        places.set(name, { page: index + 1, ...corner });
      }
    }
  }
  return places;
}

/** Points above what a link leads to that are shown with it. */
const AIR = 14;

/**
 * Input: a PDF's pages, and where each name leads. Output: what it says of names; nothing where it says nothing. Chromium names
 * wrong pages for what stands behind a page on which padding began anew, but the links themselves are on the page that they are
 * painted on.
 */
export function writeDests(
  { dests, pages }: Pick<PdfObjects, 'dests' | 'pages'>,
  places: ReadonlyMap<string, PdfPlace>,
): PdfObject[] {
  if (dests === undefined) return [];
  const lines = [...places].map(([id, { page, x, y }]) => {
    const target = pages[page - 1];
    return `/${id} [${target?.id} ${target?.generation} R /XYZ ${x} ${y + AIR} 0]`;
  });
  return [{ ...dests, body: `<<${lines.join('\n')}>>` }];
}
