import { join, sep } from 'node:path';
import { errorCode, isAbsent } from '../error-code.ts';
import type { FileStat, FileSystem } from '../file-system.ts';
import { BACKUPS_FOLDER } from './list-backups.ts';
import type { ZipFile } from './pack-zip.ts';
import { isSafePath, MAX_FILE_BYTES } from './zip-path.ts';

/** A file or folder that is not in the backup although it is there. */
export type LeftOutFile = {
  /** Inside the journal folder, with forward slashes. */
  readonly path: string;
  /** The file system's error, or `too-large` or `unsafe-path` where a zip cannot hold it. */
  readonly reason: string;
};

/** `path`: as it is named in the journal; `real`: without symbolic links. */
type Folder = { readonly path: string; readonly real: string };

/** What a name in a folder leads to. */
type Found = { readonly stat: FileStat; readonly folder: Folder | null };

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Node puts U+FFFD for what is not UTF-8 in a name, and then finds no file of that name. */
function hasUnreadableName(path: string): boolean {
  return path.includes('\uFFFD');
}

/**
 * Every file in the journal folder as it lies on the disk, damaged and unknown ones too, for a backup: one is read when it is
 * asked for. Sorted within each folder.
 *
 * Left out are `backups/` and hidden files and folders: the journal's own lock and temporary files, and what git and sync
 * tools keep. A link to a file is read as that file. A linked folder is followed as a folder of the journal, but each only
 * once, and none that holds the journal or the link, so that it ends. What vanishes meanwhile is left out; what cannot be read
 * is left out and told to `onLeftOut`.
 *
 * Rejects with the file system's error where the journal folder itself cannot be listed. A named pipe or a device, which no
 * program puts in a journal, would be waited for: `FileStat` does not tell it from a file.
 */
export async function* listRawFiles(
  fileSystem: FileSystem,
  root: string,
  onLeftOut: (file: LeftOutFile) => void = () => undefined,
): AsyncGenerator<ZipFile> {
  const realRoot = await fileSystem.realpath(root);
  const realBackups = await fileSystem
    .realpath(join(root, BACKUPS_FOLDER))
    .catch(() => join(realRoot, BACKUPS_FOLDER));
  const followed = new Set<string>();

  async function attempt<T>(path: string, work: () => Promise<T>): Promise<T | null> {
    try {
      return await work();
    } catch (error) {
      const isGone = isAbsent(error) && !hasUnreadableName(path);
      if (!isGone) onLeftOut({ path, reason: errorCode(error) });
      return null;
    }
  }

  async function findLinked(path: string, parent: Folder): Promise<Found> {
    const stat = await fileSystem.stat(join(root, path));
    if (!stat.isFolder) return { stat, folder: null };
    const real = await fileSystem.realpath(join(root, path));
    const isLoop = isWithin(realRoot, real) || isWithin(parent.real, real) || followed.has(real);
    if (isLoop) return { stat, folder: null };
    followed.add(real);
    return { stat, folder: { path, real } };
  }

  async function find(path: string, name: string, parent: Folder): Promise<Found> {
    const stat = await fileSystem.lstat(join(root, path));
    if (stat.isLink) return findLinked(path, parent);
    return { stat, folder: stat.isFolder ? { path, real: join(parent.real, name) } : null };
  }

  async function readRawFile(path: string, stat: FileStat): Promise<ZipFile | null> {
    const reason = isSafePath(path) ? 'too-large' : 'unsafe-path';
    if (reason === 'unsafe-path' || stat.size > MAX_FILE_BYTES) {
      onLeftOut({ path, reason });
      return null;
    }
    const bytes = await fileSystem.readFile(join(root, path));
    return { path, bytes, at: new Date(stat.mtimeMs) };
  }

  async function* visit(path: string, name: string, parent: Folder): AsyncGenerator<ZipFile> {
    const found = await attempt(path, () => find(path, name, parent));
    if (found?.folder) yield* walk(found.folder);
    if (found === null || found.stat.isFolder) return;
    const file = await attempt(path, () => readRawFile(path, found.stat));
    if (file !== null) yield file;
  }

  async function* visitAll(names: readonly string[], parent: Folder): AsyncGenerator<ZipFile> {
    for (const name of names.filter((each) => !each.startsWith('.')).toSorted()) {
      const path = parent.path === '' ? name : `${parent.path}/${name}`;
      if (path !== BACKUPS_FOLDER) yield* visit(path, name, parent);
    }
  }

  async function* walk(folder: Folder): AsyncGenerator<ZipFile> {
    // They may lie elsewhere, or be reached through a link.
    if (isWithin(folder.real, realBackups)) return;
    const names = await attempt(folder.path, () => fileSystem.readdir(join(root, folder.path)));
    yield* visitAll(names ?? [], folder);
  }

  yield* visitAll(await fileSystem.readdir(root), { path: '', real: realRoot });
}
