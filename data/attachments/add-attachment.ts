import { readPicture } from '../../shared/pictures/read-picture.ts';
import { fail, type Result } from '../../shared/result.ts';
import type { JournalCore } from '../store/journal-core.ts';
import { keepBytes } from './keep-bytes.ts';

/**
 * Keeps a picture in the journal's folder under the name that its bytes give it. Output and errors as of `keepBytes`, and
 * `unfit-picture`. Called from the store's queue.
 */
export async function addAttachment(
  core: JournalCore,
  bytes: Uint8Array,
): Promise<Result<{ readonly name: string }>> {
  const reading = readPicture(bytes);
  if (!reading.ok) return fail({ code: 'unfit-picture', problem: reading.problem });
  return keepBytes(core, bytes, reading.facts.kind);
}
