import { readAttachment } from '../../data/attachments/read-attachment.ts';
import { errorCode } from '../../data/error-code.ts';
import type { FileSystem } from '../../data/file-system.ts';
import type { LetterModel } from '../../shared/letters/letter-model.ts';
import {
  type LetterPicture,
  type LetterPictures,
  picturesOf,
} from '../../shared/letters/letter-pictures.ts';
import { attachmentPath } from '../../shared/pictures/attachment-name.ts';
import { readPicture } from '../../shared/pictures/read-picture.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

async function gather(
  fileSystem: FileSystem,
  folder: string,
  name: string,
): Promise<Result<LetterPicture>> {
  const file = attachmentPath(name);
  try {
    const bytes = await readAttachment(fileSystem, folder, name);
    if (bytes === null) return fail({ code: 'damaged-file', file, reason: 'missing' });
    const reading = readPicture(bytes);
    if (!reading.ok) return fail({ code: 'damaged-file', file, reason: 'wrong-shape' });
    return ok({ ...reading.facts, bytes });
  } catch (error) {
    return fail({ code: 'read-failed', path: file, reason: errorCode(error) });
  }
}

/**
 * Input: a letter and the folder of its journal. Output: its pictures. A letter of which one is lost is refused, as one over a
 * lost page is: it would go out incomplete and nobody would know.
 */
export async function gatherPictures(
  fileSystem: FileSystem,
  folder: string,
  model: LetterModel,
): Promise<Result<LetterPictures>> {
  return gatherNamed(fileSystem, folder, picturesOf(model));
}

/** As `gatherPictures`, of pictures by their names. */
export async function gatherNamed(
  fileSystem: FileSystem,
  folder: string,
  names: readonly string[],
): Promise<Result<LetterPictures>> {
  const pictures = new Map<string, LetterPicture>();
  for (const name of names) {
    const picture = await gather(fileSystem, folder, name);
    if (!picture.ok) return picture;
    pictures.set(name, picture.value);
  }
  return ok(pictures);
}
