import { join } from 'node:path';
import { attachmentPath } from '../../shared/pictures/attachment-name.ts';
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
 * Keeps bytes among the attachments of a journal under the name that they give themselves: `<sha256>.<ending>`. What is there
 * already is not written again, and what is there but hurt is put right. Output: the name, once it is durable. Errors: those
 * of a save. Called from the store's queue.
 */
export async function keepBytes(
  core: JournalCore,
  bytes: Uint8Array,
  ending: string,
): Promise<Result<{ readonly name: string }>> {
  const obstacle = await core.findObstacle();
  if (obstacle !== null) return fail(obstacle);
  const sha256 = hashBytes(bytes);
  const name = `${sha256}.${ending}`;
  const file = attachmentPath(name);
  try {
    if (!(await isThere(core, file, sha256))) await putAttachment(core, file, bytes);
    return ok({ name });
  } catch (error) {
    return fail(toWriteError(error, core.folder, file));
  }
}
