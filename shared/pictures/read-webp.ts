import { asciiAt, viewOf } from './bytes.ts';
import { type PictureFacts, type PictureReading, refusePicture } from './picture.ts';

/*
 * "RIFF"  size (4, little endian)  "WEBP"
 * type (4)  size (4)  data, padded to an even length     chunks: VP8X, ICCP, ALPH, "VP8 " or VP8L
 *
 * https://developers.google.com/speed/webp/docs/riff_container and RFC 9649; the key frame's header: RFC 6386, 9.1.
 */

const ANIMATION: ReadonlySet<string> = new Set(['ANIM', 'ANMF']);
const LOOK: ReadonlySet<string> = new Set(['VP8X', 'ICCP', 'ALPH', 'VP8 ', 'VP8L']);

type Chunk = { readonly type: string; readonly start: number; readonly size: number };

export function isWebp(bytes: Uint8Array): boolean {
  return asciiAt(bytes, 0, 4) === 'RIFF' && asciiAt(bytes, 8, 4) === 'WEBP';
}

/** All chunks in order; undefined where they are not whole, or something follows the last. */
function listChunks(bytes: Uint8Array): Chunk[] | undefined {
  const view = viewOf(bytes);
  if (bytes.length < 20 || view.getUint32(4, true) + 8 !== bytes.length) return undefined;
  const chunks: Chunk[] = [];
  let at = 12;
  while (at + 8 <= bytes.length) {
    const size = view.getUint32(at + 4, true);
    chunks.push({ type: asciiAt(bytes, at, 4), start: at + 8, size });
    at += 8 + size + (size % 2);
  }
  return at === bytes.length ? chunks : undefined;
}

function readLossy(bytes: Uint8Array, { start, size }: Chunk): PictureFacts | undefined {
  const hasCode = size >= 10 && asciiAt(bytes, start + 3, 3) === '\x9d\x01\x2a';
  if (!hasCode) return undefined;
  const view = viewOf(bytes);
  const [width, height] = [view.getUint16(start + 6, true), view.getUint16(start + 8, true)];
  return { kind: 'webp', width: width & 0x3fff, height: height & 0x3fff };
}

function readLossless(bytes: Uint8Array, { start, size }: Chunk): PictureFacts | undefined {
  if (size < 5 || bytes[start] !== 0x2f) return undefined;
  const bits = viewOf(bytes).getUint32(start + 1, true);
  return { kind: 'webp', width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

/** Input: bytes that begin as a WebP. Output: what it is. EXIF, XMP and unknown chunks are refused. */
export function readWebp(bytes: Uint8Array): PictureReading {
  const chunks = listChunks(bytes);
  if (chunks === undefined) return refusePicture('broken');
  if (chunks.some(({ type }) => ANIMATION.has(type))) return refusePicture('animated');
  if (chunks.some(({ type }) => !LOOK.has(type))) return refusePicture('metadata');
  const [image, ...more] = chunks.filter(({ type }) => type === 'VP8 ' || type === 'VP8L');
  if (image === undefined || more.length > 0) return refusePicture('broken');
  const facts = image.type === 'VP8 ' ? readLossy(bytes, image) : readLossless(bytes, image);
  return facts === undefined ? refusePicture('broken') : { ok: true, facts };
}
