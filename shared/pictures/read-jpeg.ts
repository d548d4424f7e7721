import { asciiAt, viewOf } from './bytes.ts';
import { type PictureFacts, type PictureReading, refusePicture } from './picture.ts';

/*
 * FF D8                                start of image
 * FF marker  length (2)  data          segments: APPn, COM, DQT, SOFn, DHT, SOS …
 * … FF 00 … FF D0–D7 …                 after each SOS: coded data until the next marker
 * FF D9                                end of image, nothing after it
 *
 * ITU-T T.81, annex B: https://www.w3.org/Graphics/JPEG/itu-t81.pdf
 */

const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
const COMMENT = 0xfe;

/** Application segments that are about colour and pixels only. */
const LOOK: readonly (readonly [number, string])[] = [
  [0xe0, 'JFIF\0'],
  [0xe2, 'ICC_PROFILE\0'],
  [0xee, 'Adobe'],
];

export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === START && bytes[2] === 0xff;
}

/** Start of frame: C0 to CF without the three that mean something else. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

type Segment = { readonly marker: number; readonly start: number; readonly length: number };

/** Where the coded data ends that begins at `start`: at the next marker that is no restart and no stuffed FF. */
function skipCoded(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at + 1 < bytes.length) {
    const next = bytes[at + 1] as number;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) break;
    at += 1;
  }
  return at;
}

/** All segments in order; undefined where they are not whole, or something follows the end of the image. */
function listSegments(bytes: Uint8Array): Segment[] | undefined {
  const view = viewOf(bytes);
  const segments: Segment[] = [];
  let at = 2;
  while (at + 1 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] as number;
    if (marker === END) return at + 2 === bytes.length ? segments : undefined;
    // Any number of FF may stand before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (at + 4 > bytes.length) return undefined;
    const length = view.getUint16(at + 2);
    if (length < 2) return undefined;
    segments.push({ marker, start: at + 4, length: length - 2 });
    at += 2 + length;
    if (marker === SCAN) at = skipCoded(bytes, at);
  }
  return undefined;
}

function isAboutLook(bytes: Uint8Array, { marker, start }: Segment): boolean {
  if (marker === COMMENT) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  return LOOK.some(([app, name]) => app === marker && asciiAt(bytes, start, name.length) === name);
}

function readFrame(bytes: Uint8Array, { start }: Segment): PictureFacts {
  const view = viewOf(bytes);
  return { kind: 'jpg', width: view.getUint16(start + 3), height: view.getUint16(start + 1) };
}

/** Input: bytes that begin as a JPEG. Output: what it is. EXIF, XMP, IPTC, comments and hidden pictures are refused. */
export function readJpeg(bytes: Uint8Array): PictureReading {
  const segments = listSegments(bytes);
  const frame = segments?.find(({ marker, length }) => isFrame(marker) && length >= 6);
  const isShown = segments?.some(({ marker }) => marker === SCAN);
  if (segments === undefined || frame === undefined || !isShown) return refusePicture('broken');
  if (!segments.every((segment) => isAboutLook(bytes, segment))) return refusePicture('metadata');
  return { ok: true, facts: readFrame(bytes, frame) };
}
