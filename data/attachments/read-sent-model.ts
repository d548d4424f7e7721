import { parseModel } from '../../shared/letters/copies/parse-model.ts';
import type { LetterModel } from '../../shared/letters/letter-model.ts';
import { attachmentPath } from '../../shared/pictures/attachment-name.ts';
import { type DamageReason, fail, ok, type Result } from '../../shared/result.ts';
import { hashBytes } from '../check/hash-file.ts';
import { errorCode } from '../error-code.ts';
import type { StoreDeps } from '../store-deps.ts';
import { readKeptModel } from './read-attachment.ts';

/**
 * Input: a journal's folder and the name that `keepSent` gave. Output: the letter, of which not a byte has changed since.
 * Errors: `damaged-file`, and `read-failed` where the disk does not give it.
 */
export async function readSentModel(
  { fileSystem, codec }: Pick<StoreDeps, 'fileSystem' | 'codec'>,
  root: string,
  name: string,
): Promise<Result<LetterModel>> {
  const file = attachmentPath(name);
  const refuse = (reason: DamageReason) => fail({ code: 'damaged-file', file, reason });
  try {
    const bytes = await readKeptModel(fileSystem, root, name);
    if (bytes === null) return refuse('missing');
    if (!name.startsWith(`${hashBytes(bytes)}.`)) return refuse('wrong-shape');
    const decoded = codec.decode(bytes);
    if (!decoded.ok) return refuse(decoded.reason);
    const model = parseModel(decoded.value);
    return model === null ? refuse('wrong-shape') : ok(model);
  } catch (error) {
    return fail({ code: 'read-failed', path: file, reason: errorCode(error) });
  }
}
