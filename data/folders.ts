import { dirname, join, relative, sep } from 'node:path';
import { syncFolder } from './durable-write.ts';
import { errorCode, isAbsent } from './error-code.ts';
import type { FileSystem } from './file-system.ts';
import { mapWithLimit } from './map-with-limit.ts';

const SYNCS_AT_ONCE = 16;

/** Makes one folder in a folder that is there; answers whether it was made. */
async function makeFolder(fileSystem: FileSystem, folder: string): Promise<boolean> {
  try {
    await fileSystem.mkdir(folder);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Makes `folder` and the folders between it and `root`, durably. One that is there is synced too: whoever made it may have
 * been stopped before that. The root itself is never made: where it has vanished (a disk taken out), a second one must not
 * grow in its place. Rejects with the file system's error.
 */
export async function makeFoldersBelow(fileSystem: FileSystem, root: string, folder: string) {
  if (folder === root || !folder.startsWith(root + sep)) return;
  await makeFoldersBelow(fileSystem, root, dirname(folder));
  await makeFolder(fileSystem, folder);
  await syncFolder(fileSystem, dirname(folder));
}

async function makeMissing(fileSystem: FileSystem, folder: string): Promise<string[]> {
  let isMade: boolean;
  try {
    isMade = await makeFolder(fileSystem, folder);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' || dirname(folder) === folder) throw error;
    const above = await makeMissing(fileSystem, dirname(folder));
    return [...(await makeMissing(fileSystem, folder)), ...above];
  }
  if (!isMade) return [];
  await syncFolder(fileSystem, dirname(folder));
  return [folder];
}

/**
 * Makes `folder` and every folder above it that is not there, durably. Output: the ones made, innermost first. Those that
 * were there are synced as far as this computer lets us: an earlier try may have made them and been stopped.
 */
export async function makeFolderTree(fileSystem: FileSystem, folder: string): Promise<string[]> {
  const made = await makeMissing(fileSystem, folder);
  let present = made.length === 0 ? folder : dirname(made.at(-1) ?? folder);
  while (dirname(present) !== present) {
    present = dirname(present);
    await syncFolder(fileSystem, present).catch(() => undefined);
  }
  return made;
}

/**
 * Makes durable which files stand in the folders of these paths (inside `root`), and those folders in the ones above them
 * up to the root: a program that was stopped may have left what it had just put in place without that. Never rejects: a
 * disk that refuses says so at the next save.
 */
export async function syncFoldersOf(
  fileSystem: FileSystem,
  root: string,
  paths: readonly string[],
): Promise<void> {
  const folders = new Set([root]);
  for (const path of paths) {
    let folder = dirname(join(root, path));
    while (!folders.has(folder) && folder.startsWith(root + sep)) {
      folders.add(folder);
      folder = dirname(folder);
    }
  }
  await mapWithLimit([...folders], SYNCS_AT_ONCE, (folder) =>
    syncFolder(fileSystem, folder).catch(() => undefined),
  );
}

/**
 * Takes away `folder` and the folders above it up to `root`, which stays, as far as they are empty. Tidying only, so it
 * never fails and is not made durable: an empty folder means nothing.
 */
export async function pruneEmptyFolders(fileSystem: FileSystem, root: string, folder: string) {
  let current = folder;
  while (current !== root && !relative(root, current).startsWith('..')) {
    try {
      await fileSystem.rmdir(current);
    } catch (error) {
      if (!isAbsent(error)) return;
    }
    current = dirname(current);
  }
}

/** The names in a folder, in no order; none where there is no such folder. Rejects with the file system's error. */
export async function listNames(
  fileSystem: Pick<FileSystem, 'readdir'>,
  folder: string,
): Promise<readonly string[]> {
  try {
    return await fileSystem.readdir(folder);
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}
