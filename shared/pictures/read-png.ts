import { asciiAt, viewOf } from './bytes.ts';
import { type PictureReading, refusePicture } from './picture.ts';

/*
 * 89 50 4E 47 0D 0A 1A 0A                signature
 * length (4)  type (4)  data  CRC (4)    chunks: IHDR first, IEND last and empty, nothing after it
 *
 * PNG, third edition: https://www.w3.org/TR/png-3/#5DataRep
 */

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const ANIMATION: ReadonlySet<string> = new Set(['acTL', 'fcTL', 'fdAT']);
/** Chunks that are about how the picture looks and hold no words. */
const LOOK: ReadonlySet<string> = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS'],
  ...['cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'bKGD', 'pHYs'],
]);

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/** Length, type, and CRC around the data of a chunk. */
const FRAME = 12;

/** The types of all chunks in order; undefined where they are not whole, or something follows the last. */
function listChunks(bytes: Uint8Array): string[] | undefined {
  const view = viewOf(bytes);
  const types: string[] = [];
  for (let at = SIGNATURE.length; at + FRAME <= bytes.length; ) {
    types.push(asciiAt(bytes, at + 4, 4));
    at += FRAME + view.getUint32(at);
    if (types.at(-1) === 'IEND') return at === bytes.length ? types : undefined;
  }
  return undefined;
}

/** Input: bytes that begin as a PNG. Output: what it is. Chunks that hold words, a time or EXIF are refused. */
export function readPng(bytes: Uint8Array): PictureReading {
  const types = listChunks(bytes);
  if (types === undefined || types[0] !== 'IHDR' || !types.includes('IDAT')) {
    return refusePicture('broken');
  }
  if (types.some((type) => ANIMATION.has(type))) return refusePicture('animated');
  if (types.some((type) => !LOOK.has(type))) return refusePicture('metadata');
  const view = viewOf(bytes);
  return {
    ok: true,
    facts: { kind: 'png', width: view.getUint32(16), height: view.getUint32(20) },
  };
}
