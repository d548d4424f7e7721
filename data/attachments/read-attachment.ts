import { join } from 'node:path';
import {
  ATTACHMENTS_FOLDER,
  attachmentNameSchema,
  keptModelNameSchema,
} from '../../shared/pictures/attachment-name.ts';
import { MAX_PICTURE_BYTES } from '../../shared/pictures/picture.ts';
import { isAbsent } from '../error-code.ts';
import type { FileSystem } from '../file-system.ts';

type Reading = Pick<FileSystem, 'realpath' | 'stat' | 'readFile'>;

async function readOwn(
  fileSystem: Reading,
  root: string,
  name: string,
  mostBytes: number,
): Promise<Uint8Array | null> {
  const real = await fileSystem.realpath(join(root, ATTACHMENTS_FOLDER, name));
  // A link could lead to any file of this computer.
  if (real !== join(await fileSystem.realpath(root), ATTACHMENTS_FOLDER, name)) return null;
  const { isFolder, size } = await fileSystem.stat(real);
  return isFolder || size > mostBytes ? null : fileSystem.readFile(real);
}

async function readNamed(
  fileSystem: Reading,
  root: string,
  name: string,
  mostBytes: number,
): Promise<Uint8Array | null> {
  try {
    return await readOwn(fileSystem, root, name, mostBytes);
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

/**
 * Input: a journal's folder and any text as a name. Output: the bytes of the picture of that name in its own folder, or null:
 * no other name, no link and nothing larger than a picture is ever read. Rejects with the file system's error.
 */
export async function readAttachment(
  fileSystem: Reading,
  root: string,
  name: string,
): Promise<Uint8Array | null> {
  if (!attachmentNameSchema.safeParse(name).success) return null;
  return readNamed(fileSystem, root, name, MAX_PICTURE_BYTES);
}

/** Larger than any letter: one of two thousand paragraphs is 2 MB. */
const MAX_MODEL_BYTES = 64 * 1024 * 1024;

/** As `readAttachment`, of a letter as it was sent. */
export async function readKeptModel(
  fileSystem: Reading,
  root: string,
  name: string,
): Promise<Uint8Array | null> {
  if (!keptModelNameSchema.safeParse(name).success) return null;
  return readNamed(fileSystem, root, name, MAX_MODEL_BYTES);
}
