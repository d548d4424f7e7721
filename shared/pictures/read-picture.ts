import {
  MAX_PICTURE_BYTES,
  MAX_PICTURE_SIDE,
  type PictureReading,
  refusePicture,
} from './picture.ts';
import { isJpeg, readJpeg } from './read-jpeg.ts';
import { isPng, readPng } from './read-png.ts';
import { isWebp, readWebp } from './read-webp.ts';

function readByKind(bytes: Uint8Array): PictureReading {
  if (isPng(bytes)) return readPng(bytes);
  if (isJpeg(bytes)) return readJpeg(bytes);
  return isWebp(bytes) ? readWebp(bytes) : refusePicture('not-a-picture');
}

/**
 * Input: the bytes of a file. Output: which picture it is by its own header, whatever it was called, or why the journal does
 * not keep it: only PNG, JPEG and WebP, whole, still, of a size that a screen can bear, and without anything but the picture.
 * Nothing is decoded. Never throws.
 */
export function readPicture(bytes: Uint8Array): PictureReading {
  if (bytes.length > MAX_PICTURE_BYTES) return refusePicture('too-large');
  const reading = readByKind(bytes);
  if (!reading.ok) return reading;
  const { width, height } = reading.facts;
  if (width === 0 || height === 0) return refusePicture('broken');
  return Math.max(width, height) > MAX_PICTURE_SIDE ? refusePicture('too-large') : reading;
}
