import { readFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';

/*
 * As Chromium writes a page's text, each in a stream that is deflated:
 *
 *   /F4 12 Tf  [<0003002A> -120 <0000>] TJ     F4 is the font of object 4; two bytes a glyph, one in a Type 3 font
 */

const OBJECT = /(\d+) 0 obj\s([\s\S]*?)endobj/g;
const WORD = /\/F(\d+) \S+ Tf|<([0-9A-Fa-f]+)>/g;

function inflate(object: string): string {
  const start = /stream\r?\n/.exec(object);
  if (start === null || !object.slice(0, start.index).includes('FlateDecode')) return '';
  const bytes = Buffer.from(object.slice(start.index + start[0].length), 'latin1');
  return inflateSync(bytes, { finishFlush: 2 }).toString('latin1');
}

function countMissing(codes: string, isType3: boolean): number {
  const glyphs = codes.match(isType3 ? /../g : /..../g) ?? [];
  return glyphs.filter((glyph) => Number.parseInt(glyph, 16) === 0).length;
}

/**
 * How many glyphs of a PDF are glyph 0, the box that stands for what a font has not, and how many there are. Chromium's PDFs only.
 */
export async function countPdfGlyphs(file: string): Promise<{ all: number; missing: number }> {
  const pdf = await readFile(file, 'latin1');
  const objects = new Map([...pdf.matchAll(OBJECT)].map(([, id, body = '']) => [id, body]));
  const counted = { all: 0, missing: 0 };
  for (const body of objects.values()) {
    const content = inflate(body);
    if (!content.includes(' Tf')) continue;
    let isType3 = false;
    for (const [, font, codes] of content.matchAll(WORD)) {
      if (font !== undefined) isType3 = objects.get(font)?.includes('/Type3') ?? false;
      if (codes === undefined) continue;
      counted.all += codes.length / (isType3 ? 2 : 4);
      counted.missing += countMissing(codes, isType3);
    }
  }
  return counted;
}
