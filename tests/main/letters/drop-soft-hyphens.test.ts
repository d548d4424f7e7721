import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dropSoftHyphens } from '../../../main/letters/drop-soft-hyphens.ts';

const content = (words: string) => {
  const packed = deflateSync(Buffer.from(words, 'latin1')).toString('latin1');
  return `<</Filter /FlateDecode\n/Length ${packed.length}>> stream\n${packed}\nendstream`;
};

/** A file as Skia writes it: objects in any order of ids, and the table of their places. */
function makePdf(objects: readonly (readonly [number, string])[]): Buffer {
  let file = '%PDF-1.4\n';
  const places = new Map<number, number>();
  for (const [id, body] of objects) {
    places.set(id, file.length);
    file += `${id} 0 obj\n${body}\nendobj\n`;
  }
  const start = file.length;
  const row = (id: number) => String(places.get(id)).padStart(10, '0');
  const rows = objects.map((_, index) => `${row(index + 1)} 00000 n \n`).join('');
  const trailer = `trailer\n<</Size ${objects.length + 1}\n/Root 2 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}${trailer}`,
    'latin1',
  );
}

/** What stands where the table says that the object is. */
function readObject(pdf: Uint8Array, id: number): string {
  const text = Buffer.from(pdf).toString('latin1');
  const table = Number(/startxref\n(\d+)/.exec(text)?.[1]);
  const row = text.slice(table).split('\n')[2 + id] ?? '';
  const at = Number(row.slice(0, 10));
  return text.slice(at, text.indexOf('\nendobj', at));
}

function readContent(pdf: Uint8Array, id: number): string {
  const object = readObject(pdf, id);
  const [head = '', length] = /^.*?\/Length (\d+)>> stream\n/s.exec(object) ?? [];
  const packed = object.slice(head.length, head.length + Number(length));
  expect(object.slice(head.length + packed.length)).toBe('\nendstream');
  return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
}

const span = (units: string) => `/Span<</ActualText <FEFF${units}> >> BDC\n<0001> Tj\nEMC\n`;

describe('the soft hyphens of a PDF', () => {
  const catalog = '<</Type /Catalog>>';
  const words = `BT\n<0027> Tj\n${span('00AD')}<00AD> Tj\n${span('006600AD0066')}${span('0066')}`;
  const pdf = makePdf([
    [3, content(words.repeat(200))],
    [2, catalog],
    [1, content('BT <00AD> Tj')],
    [4, '<</Title (00AD)>>'],
  ]);

  it('are not in its text, and everything stands where its table says', () => {
    const clean = dropSoftHyphens(pdf);
    const expected = `BT\n<0027> Tj\n${span('')}<00AD> Tj\n${span('00660066')}${span('0066')}`;
    expect(readContent(clean, 3)).toBe(expected.repeat(200));
    expect(readContent(clean, 1)).toBe('BT <00AD> Tj');
    expect(readObject(clean, 2)).toBe(`2 0 obj\n${catalog}`);
    expect(readObject(clean, 4)).toBe('4 0 obj\n<</Title (00AD)>>');
    expect(dropSoftHyphens(clean)).toBe(clean);
  });

  it('leave a file alone that has none, or that is none', () => {
    const without = makePdf([
      [2, catalog],
      [1, content('BT')],
    ]);
    for (const file of [without, Buffer.from('no PDF'), Buffer.from(''), pdf.subarray(0, 200)]) {
      expect(dropSoftHyphens(file)).toBe(file);
    }
  });
});
