import { join } from 'node:path';
import { formatFileTime } from '../backups/backup-name.ts';
import { syncFolder, writeDurably } from '../durable-write.ts';
import { makeFoldersBelow } from '../folders.ts';
import { DAMAGED_FOLDER } from '../journal-layout.ts';
import type { JournalCore } from './journal-core.ts';

/** `2026-11-24T101500Z-0190….json`: sorted by time, and legal on every system. */
function nameAside(now: Date, path: string): string {
  return `${formatFileTime(now)}-${path.split('/').slice(-2).join('-')}`;
}

/** Makes the folder of hurt files where there is none. Output: a path in it that is free, inside the journal folder. */
async function findFreePath({ deps, folder }: JournalCore, path: string): Promise<string> {
  const { fileSystem, now } = deps;
  const damaged = join(folder, DAMAGED_FOLDER);
  await makeFoldersBelow(fileSystem, folder, damaged);
  const taken = await fileSystem.readdir(damaged);
  let name = nameAside(now(), path);
  while (taken.includes(name)) name = `_${name}`;
  return `${DAMAGED_FOLDER}/${name}`;
}

/**
 * Moves a file of the journal folder that is hurt out of the way, whole, durably. Output: where it lies now, inside the
 * journal folder. Rejects with the file system's error.
 */
async function setPathAside(core: JournalCore, path: string): Promise<string> {
  const { fileSystem } = core.deps;
  const aside = await findFreePath(core, path);
  await fileSystem.rename(join(core.folder, path), join(core.folder, aside));
  await syncFolder(fileSystem, join(core.folder, DAMAGED_FOLDER));
  await syncFolder(fileSystem, join(core.folder, path, '..'));
  return aside;
}

/** What was kept of a hurt file: it is there still, or moved away. */
export type KeptAside = {
  /** Inside the journal folder. */
  readonly path: string;
  /** Brings everything back to what it was, as far as the disk lets us. */
  readonly undo: () => Promise<void>;
};

/**
 * Keeps the bytes of a hurt file in `damaged/` before another takes its place, which it does not leave: a stop in between
 * loses nothing. One that cannot be read, or a folder, is moved; null where there is none. Rejects with the file system's error.
 */
export async function keepAside(core: JournalCore, path: string): Promise<KeptAside | null> {
  const { fileSystem } = core.deps;
  const isThere = await fileSystem.stat(join(core.folder, path)).then(
    () => true,
    () => false,
  );
  if (!isThere) return null;
  const bytes = await fileSystem.readFile(join(core.folder, path)).catch(() => null);
  if (bytes === null) {
    const moved = await setPathAside(core, path);
    const back = () => fileSystem.rename(join(core.folder, moved), join(core.folder, path));
    return { path: moved, undo: () => back().catch(() => undefined) };
  }
  const copy = await findFreePath(core, path);
  await writeDurably(fileSystem, join(core.folder, copy), bytes);
  const remove = () => fileSystem.unlink(join(core.folder, copy));
  return { path: copy, undo: () => remove().catch(() => undefined) };
}
