import { crc32 } from 'node:zlib';

/** One entry of a zip as a hostile program may write it; what is left out is as it should be for stored bytes. */
export type CraftedEntry = {
  readonly name: string;
  readonly data?: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly size?: number;
  readonly packedSize?: number;
  readonly crc?: number;
  /** Where the directory says that the entry begins. */
  readonly offset?: number;
};

const UTF8 = 0x800;

type Fields = readonly (readonly [bytes: 2 | 4, value: number])[];

function toBytes(fields: Fields): Buffer {
  return Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}

/** The fields that an entry has in its own header and in the directory alike (APPNOTE.TXT 4.3.7, from "version needed" on). */
function commonFields(entry: CraftedEntry): Fields {
  const { data = new Uint8Array(), method = 0, flags = 0, size, packedSize, crc } = entry;
  return [
    [2, 20],
    [2, UTF8 | flags],
    [2, method],
    [2, 0],
    [2, (1 << 5) | 1],
    [4, crc ?? crc32(data)],
    [4, packedSize ?? data.length],
    [4, size ?? data.length],
    [2, Buffer.byteLength(entry.name)],
    [2, 0],
  ];
}

/** Bytes of a zip made of these entries (APPNOTE.TXT 4.3), whatever they say. */
export function craftZip(entries: readonly CraftedEntry[], entryCount = entries.length): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let cursor = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const common = commonFields(entry);
    const body = Buffer.concat([
      toBytes([[4, 0x04034b50], ...common]),
      name,
      entry.data ?? Buffer.alloc(0),
    ]);
    const tail: Fields = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, entry.offset ?? cursor],
    ];
    directory.push(toBytes([[4, 0x02014b50], [2, 20], ...common, ...tail]), name);
    bodies.push(body);
    cursor += body.length;
  }
  const listed = Buffer.concat(directory);
  const end = toBytes([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, entryCount],
    [2, entryCount],
    [4, listed.length],
    [4, cursor],
    [2, 0],
  ]);
  return Buffer.concat([...bodies, listed, end]);
}
