import { deflateSync, inflateSync } from 'node:zlib';

/*
 * Chromium writes each soft hyphen and each joiner into a PDF, also where no line ends (ISO 32000-2, 14.9.4):
 *
 *   /Span<</ActualText <FEFF00AD> >> BDC  7.1 0 Td <0001> Tj  EMC
 *
 * Who copies or searches would find them in the middle of words; so that text becomes nothing. The hyphen that is seen at the
 * end of a line is a character of its own, which every program knows. Objects move with it, so the table of their places is
 * written anew.
 */

/** Also in the middle of a ligature, as in cof-fin. */
const TEXT = /\/ActualText <FEFF((?:[0-9A-F]{4})*(?:00AD|2060|00A0)(?:[0-9A-F]{4})*)>/g;
/** What a page draws has nothing in its dictionary but how it is packed. */
const CONTENT =
  /^(\d+ \d+ obj\s*<<\s*\/Filter\s*\/FlateDecode\s*\/Length )(\d+)(\s*>>\s*stream\r?\n)/;

type Placed = { readonly id: number; readonly start: number };
type Table = {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly objects: readonly Placed[];
};

/** The table of a file that was written at once; undefined where it has another form. */
function readTable(text: string): Table | undefined {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1] ?? Number.NaN);
  const head = /^xref\n0 (\d+)\n/.exec(text.slice(start, start + 32));
  if (head === null) return undefined;
  const count = Number(head[1]);
  const first = start + head[0].length;
  const end = first + 20 * count;
  const rows = Array.from({ length: count }, (_, id) =>
    text.slice(first + 20 * id, first + 20 * id + 20),
  );
  const objects = rows.flatMap((row, id) =>
    row.charAt(17) === 'n' ? [{ id, start: Number(row.slice(0, 10)) }] : [],
  );
  return { start, end, count, objects: objects.toSorted((a, b) => a.start - b.start) };
}

/** A space at which no line ends is a space for who reads. */
const READ_AS: Readonly<Record<string, string>> = { '00AD': '', '2060': '', '00A0': '0020' };

function readUnits(units: string): string {
  return (units.match(/.{4}/g) ?? []).map((unit) => READ_AS[unit] ?? unit).join('');
}

/** An object without them; undefined where it has none. */
function cleanObject(object: Buffer): Buffer | undefined {
  const head = CONTENT.exec(object.toString('latin1', 0, 120));
  if (head === null) return undefined;
  const [whole, before = '', length = '', after = ''] = head;
  const packed = object.subarray(whole.length, whole.length + Number(length));
  const content = inflateSync(packed).toString('latin1');
  const clean = content.replace(
    TEXT,
    (_, units: string) => `/ActualText <FEFF${readUnits(units)}>`,
  );
  if (clean === content) return undefined;
  const next = deflateSync(Buffer.from(clean, 'latin1'));
  const rest = object.subarray(whole.length + Number(length));
  return Buffer.concat([Buffer.from(`${before}${next.length}${after}`, 'latin1'), next, rest]);
}

function writeTable(places: ReadonlyMap<number, number>, count: number): string {
  const rows = Array.from({ length: count }, (_, id) => {
    const place = places.get(id);
    return place === undefined
      ? '0000000000 65535 f \n'
      : `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  return `xref\n0 ${count}\n${rows.join('')}`;
}

/**
 * Input: a PDF as Chromium prints it. Output: the same without the soft hyphens and joiners in its text. One that has none, or
 * another form, is given back as it is: it looks the same with them.
 */
export function dropSoftHyphens(pdf: Uint8Array): Uint8Array {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const text = bytes.toString('latin1');
  const table = readTable(text);
  if (table === undefined) return pdf;
  const { objects, start, end, count } = table;
  const parts = objects.map(({ start: at }, index) =>
    bytes.subarray(at, objects[index + 1]?.start ?? start),
  );
  const cleaned = parts.map(cleanObject);
  if (cleaned.every((each) => each === undefined)) return pdf;
  const written = [bytes.subarray(0, objects[0]?.start)];
  const places = new Map<number, number>();
  let place = objects[0]?.start ?? 0;
  objects.forEach(({ id }, index) => {
    const part = cleaned[index] ?? (parts[index] as Buffer);
    places.set(id, place);
    written.push(part);
    place += part.length;
  });
  const trailer = text.slice(end).replace(/startxref\s+\d+/, `startxref\n${place}`);
  return Buffer.concat([...written, Buffer.from(writeTable(places, count) + trailer, 'latin1')]);
}
