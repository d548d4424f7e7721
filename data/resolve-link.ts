import { basename, dirname, isAbsolute, join, sep } from 'node:path';
import { isAbsent } from './error-code.ts';
import type { FileStat, FileSystem } from './file-system.ts';

/** A file's own path, with the state it is in; null where there is no file. */
export type RealFile = { readonly path: string; readonly stat: FileStat | null };

async function lstatIfThere(fileSystem: FileSystem, path: string): Promise<FileStat | null> {
  try {
    return await fileSystem.lstat(path);
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

/** Where a link that leads to no file would have it. */
async function followDangling(fileSystem: FileSystem, link: string): Promise<string> {
  const target = await fileSystem.readlink(link);
  // Not joined: `..` behind a linked folder is a matter of the disk, not of the text.
  const raw = isAbsolute(target) ? target : dirname(link) + sep + target;
  return join(await fileSystem.realpath(dirname(raw)), basename(raw));
}

async function realpathOf(fileSystem: FileSystem, link: string): Promise<string> {
  try {
    return await fileSystem.realpath(link);
  } catch (error) {
    if (!isAbsent(error)) throw error;
    return await followDangling(fileSystem, link);
  }
}

/**
 * Output: the file that is meant by `path`, which is `path` itself unless a symbolic link stands there. Rejects with the
 * file system's error: `ENOENT` for a link into a folder that is not there, `ELOOP` for one that leads back to itself.
 */
export async function findRealFile(fileSystem: FileSystem, path: string): Promise<RealFile> {
  const stat = await lstatIfThere(fileSystem, path);
  if (stat?.isLink !== true) return { path, stat };
  return findRealFile(fileSystem, await realpathOf(fileSystem, path));
}
