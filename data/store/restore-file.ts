import { basename, join } from 'node:path';
import type { RestoredFile } from '../../shared/backups/backup.ts';
import type { FileVersion } from '../../shared/merging/merge-changes.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { syncFolder } from '../durable-write.ts';
import { makeFoldersBelow } from '../folders.ts';
import { DAMAGED_FOLDER, type JournalPlace, pathOfPlace, placeOfPath } from '../journal-layout.ts';
import { toWriteError } from '../write-error.ts';
import { findGoodCopy, findInMemory, type GoodCopy } from './find-good-copy.ts';
import type { JournalCore } from './journal-core.ts';
import { settleFiles } from './refresh-files.ts';

/** `2026-11-24T101500Z-0190….json`: sorted by time, and legal on every system. */
function nameAside(now: Date, path: string): string {
  const time = now
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '');
  return `${time}-${path.split('/').slice(-2).join('-')}`;
}

/** Moves a file that is hurt out of the way, whole, durably. Output: where it lies now, inside the journal folder. */
export async function setAside(core: JournalCore, place: JournalPlace): Promise<string> {
  return setPathAside(core, pathOfPlace(place));
}

/** As `setAside`, for any file of the journal folder. */
export async function setPathAside(core: JournalCore, path: string): Promise<string> {
  const { fileSystem, now } = core.deps;
  const folder = join(core.folder, DAMAGED_FOLDER);
  await makeFoldersBelow(fileSystem, core.folder, folder);
  const taken = await fileSystem.readdir(folder);
  let aside = nameAside(now(), path);
  while (taken.includes(aside)) aside = `_${aside}`;
  await fileSystem.rename(join(core.folder, path), join(folder, aside));
  await syncFolder(fileSystem, folder);
  await syncFolder(fileSystem, join(core.folder, path, '..'));
  return `${DAMAGED_FOLDER}/${basename(aside)}`;
}

/** Puts a good copy in the place of a file that is hurt, which is kept in `damaged/`, or gone. Rejects as `setAside` does. */
export async function putCopy(
  core: JournalCore,
  place: JournalPlace,
  copy: GoodCopy,
): Promise<Result<RestoredFile>> {
  const file = pathOfPlace(place);
  const isThere = await core.deps.fileSystem.stat(join(core.folder, file)).then(
    () => true,
    () => false,
  );
  const keptAs = isThere ? await setAside(core, place) : null;
  core.beginRun();
  core.files.forget(place);
  core.markReadable(place);
  core.lost.delete(file);
  const written = await core.putFile({ ...place, value: copy.value } as FileVersion);
  if (!written.ok) return written;
  await settleFiles(core);
  return ok({ file, backup: copy.backup, keptAs });
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
    const copy =
      findInMemory(core.state, core.lost, place) ??
      (await findGoodCopy(core.deps, core.folder, place));
    if (copy === null) return fail({ code: 'no-good-copy', file: path });
    return await putCopy(core, place, copy);
  } catch (error) {
    return fail(toWriteError(error, core.folder, path));
  }
}
