import { join } from 'node:path';
import { attachmentPath } from '../../shared/pictures/attachment-name.ts';
import { readPicture } from '../../shared/pictures/read-picture.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { hashBytes, hashFile } from '../check/hash-file.ts';
import { isAbsent } from '../error-code.ts';
import type { JournalCore } from '../store/journal-core.ts';
import { toWriteError } from '../write-error.ts';
import { putAttachment } from './put-attachment.ts';

async function isThere({ deps, folder }: JournalCore, file: string, sha256: string) {
  try {
    return (await hashFile(deps.fileSystem, join(folder, file))) === sha256;
  } catch (error) {
    if (isAbsent(error)) return false;
    throw error;
  }
}

/**
 * Keeps a picture in the journal's folder under the name that its bytes give it. One that is there already is not written
 * again, and one that is there but hurt is put right. Output: its name, once it is durable. Errors: `unfit-picture`, and those
 * of a save. Called from the store's queue.
 */
export async function addAttachment(
  core: JournalCore,
  bytes: Uint8Array,
): Promise<Result<{ readonly name: string }>> {
  const reading = readPicture(bytes);
  if (!reading.ok) return fail({ code: 'unfit-picture', problem: reading.problem });
  const obstacle = await core.findObstacle();
  if (obstacle !== null) return fail(obstacle);
  const sha256 = hashBytes(bytes);
  const name = `${sha256}.${reading.facts.kind}`;
  const file = attachmentPath(name);
  try {
    if (!(await isThere(core, file, sha256))) await putAttachment(core, file, bytes);
    return ok({ name });
  } catch (error) {
    return fail(toWriteError(error, core.folder, file));
  }
}
