import type { Result } from '../../shared/result.ts';
import { api } from '../app/bridge.ts';
import { preparePicture } from './prepare-picture.ts';

/** The longest side, in pixels, that a cover and any other picture are kept with. */
export const COVER_SIDE = 1200;
export const PICTURE_SIDE = 2000;

/** Prepares a file and keeps it in the journal. Output: the name of the picture. */
export async function addPicture(
  file: Blob,
  longestSide: number,
): Promise<Result<{ readonly name: string }>> {
  const prepared = await preparePicture(file, longestSide);
  return prepared.ok ? api.addPicture({ bytes: prepared.value }) : prepared;
}
