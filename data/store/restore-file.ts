import type { RestoredFile } from '../../shared/backups/backup.ts';
import type { FileVersion } from '../../shared/merging/merge-changes.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { type JournalPlace, pathOfPlace, placeOfPath } from '../journal-layout.ts';
import type { StoredValue } from '../stored-value.ts';
import { toWriteError } from '../write-error.ts';
import { findCopy, type GoodCopy } from './find-good-copy.ts';
import type { JournalCore } from './journal-core.ts';
import { keepAside } from './set-aside.ts';
import { settleFiles } from './settle-files.ts';

/**
 * Puts a value in the place of a file that is hurt, whose bytes are kept in `damaged/`, or gone. Output: where they are kept,
 * null where there were none; on an error everything is as it was. Rejects with the file system's error.
 */
export async function replaceHurt(
  core: JournalCore,
  place: JournalPlace,
  value: StoredValue,
): Promise<Result<string | null>> {
  const file = pathOfPlace(place);
  const obstacle = await core.findObstacle();
  if (obstacle !== null) return fail(obstacle);
  core.beginRun();
  const kept = await keepAside(core, file);
  const written = await core.putFile({ ...place, value } as FileVersion);
  if (!written.ok) {
    await kept?.undo();
    return written;
  }
  core.markReadable(place);
  core.lost.delete(file);
  return ok(kept?.path ?? null);
}

/** As `replaceHurt`, with a good copy that was found; then the files fit each other again. */
export async function putCopy(
  core: JournalCore,
  place: JournalPlace,
  copy: GoodCopy,
): Promise<Result<RestoredFile>> {
  const replaced = await replaceHurt(core, place, copy.value);
  if (!replaced.ok) return replaced;
  await settleFiles(core);
  const { value: _, ...found } = copy;
  return ok({ file: pathOfPlace(place), ...found, keptAs: replaced.value });
}

/**
 * Puts the newest good copy in the place of a file that is hurt or gone; the hurt one is kept in `damaged/`. Errors:
 * `not-found` where the file is not hurt, `no-good-copy`, and those of a save.
 */
export async function restoreFile(
  core: JournalCore,
  path: string,
  hurt: readonly JournalPlace[],
): Promise<Result<RestoredFile>> {
  const place = placeOfPath(path);
  const isHurt = hurt.some((each) => pathOfPlace(each) === path);
  if (place === null || !isHurt) return fail({ code: 'not-found', kind: 'page', name: path });
  if (core.readOnly !== null) return fail(core.readOnly);
  try {
    const copy = await findCopy(core, place);
    if (copy === null) return fail({ code: 'no-good-copy', file: path });
    return await putCopy(core, place, copy);
  } catch (error) {
    return fail(toWriteError(error, core.folder, path));
  }
}
