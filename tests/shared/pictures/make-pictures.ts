import { crc32 } from 'node:zlib';
import { SMALL_PICTURES } from './small-pictures.ts';

export function smallPicture(name: keyof typeof SMALL_PICTURES): Buffer {
  return Buffer.from(SMALL_PICTURES[name], 'base64');
}

/** `bytes` with others put in at `at`. */
export function insertAt(bytes: Uint8Array, at: number, more: Uint8Array): Buffer {
  return Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);
}

function uint(size: 2 | 4, value: number): Buffer {
  const bytes = Buffer.alloc(size);
  bytes.writeUIntBE(value, 0, size);
  return bytes;
}

/** The JPEG with one more segment right after its beginning. */
export function withSegment(jpeg: Uint8Array, marker: number, data: Uint8Array): Buffer {
  const head = Buffer.concat([Buffer.from([0xff, marker]), uint(2, data.length + 2)]);
  return insertAt(jpeg, 2, Buffer.concat([head, data]));
}

/** The PNG with one more chunk after its header. */
export function withChunk(png: Uint8Array, type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.concat([uint(4, data.length), body, uint(4, crc32(body))]);
  return insertAt(png, 8 + 12 + 13, chunk);
}

/** The WebP with one more chunk at its end. */
export function withRiffChunk(webp: Uint8Array, type: string, data: Uint8Array): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(data.length);
  const padding = Buffer.alloc(data.length % 2);
  const whole = Buffer.concat([webp, Buffer.from(type, 'latin1'), size, data, padding]);
  whole.writeUInt32LE(whole.length - 8, 4);
  return whole;
}

/** A tag of an IFD: its number, type, count, and four bytes of value or offset. Big endian, as the header below says. */
function tag(id: number, type: number, count: number, value: Uint8Array): Buffer {
  return Buffer.concat([uint(2, id), uint(2, type), uint(4, count), value]);
}

/**
 * What a telephone writes into a photo: turned by a quarter (orientation 6), and taken at 37°33′ N 126°58′ E. Exif 2.32: an
 * IFD with Orientation (0x0112) and the GPS IFD (0x8825), in which latitude and longitude are three rationals each.
 */
function makeExif(): Buffer {
  const text = (letters: string) => Buffer.from(letters.padEnd(4, '\0'), 'latin1');
  const degrees = (d: number, m: number) =>
    Buffer.concat([d, 1, m, 1, 0, 1].map((value) => uint(4, value)));
  const gpsAt = 8 + 2 + 12 * 2 + 4;
  const ratioAt = gpsAt + 2 + 12 * 4 + 4;
  return Buffer.concat([
    Buffer.from('Exif\0\0MM\0*', 'latin1'),
    uint(4, 8),
    uint(2, 2),
    tag(0x0112, 3, 1, Buffer.concat([uint(2, 6), uint(2, 0)])),
    tag(0x8825, 4, 1, uint(4, gpsAt)),
    uint(4, 0),
    uint(2, 4),
    tag(1, 2, 2, text('N')),
    tag(2, 5, 3, uint(4, ratioAt)),
    tag(3, 2, 2, text('E')),
    tag(4, 5, 3, uint(4, ratioAt + 24)),
    uint(4, 0),
    degrees(37, 33),
    degrees(126, 58),
  ]);
}

/** A photo as a telephone takes it. */
export function makePhoto(): Buffer {
  return withSegment(smallPicture('jpeg'), 0xe1, makeExif());
}
