import { constants, type Stats } from 'node:fs';
import {
  access,
  type FileHandle,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  readlink,
  realpath,
  rename,
  rmdir,
  stat,
  unlink,
} from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FileStat, FileSystem, OpenFile } from './file-system.ts';
import { readWithStat } from './read-with-stat.ts';

function toFileStat(stats: Stats): FileStat {
  return {
    mode: stats.mode & 0o777,
    size: stats.size,
    mtimeMs: stats.mtimeMs,
    ino: stats.ino,
    isFolder: stats.isDirectory(),
    isLink: stats.isSymbolicLink(),
  };
}

function toOpenFile(handle: FileHandle): OpenFile {
  return {
    read: async (bytes, position) =>
      (await handle.read(bytes, 0, bytes.length, position)).bytesRead,
    write: async (bytes) => (await handle.write(bytes, 0, bytes.length)).bytesWritten,
    stat: async () => toFileStat(await handle.stat()),
    sync: () => handle.sync(),
    close: () => handle.close(),
  };
}

/** Gives a new file the mode it was opened with, less nothing. Output: the bits that needed no help. */
async function keepMode(handle: FileHandle, mode: number): Promise<number> {
  try {
    const made = (await handle.stat()).mode & mode;
    if (made !== mode) await handle.chmod(mode);
    return made;
  } catch {
    // Some disks have no modes: what is saved matters more.
    return 0;
  }
}

/** The computer's own file system. */
export function createNodeFileSystem(): FileSystem {
  /** By folder: permission bits that new files there were seen to get, so that a save need not look again. */
  const keptBits = new Map<string, number>();

  async function createFile(path: string, mode?: number): Promise<OpenFile> {
    const handle = await open(path, 'wx', mode);
    const folder = dirname(path);
    const known = keptBits.get(folder) ?? 0;
    if (mode !== undefined && (mode & ~known) !== 0) {
      keptBits.set(folder, known | (await keepMode(handle, mode)));
    }
    return toOpenFile(handle);
  }

  return {
    canSyncFolders: process.platform !== 'win32',
    openForReading: async (path) => toOpenFile(await open(path, 'r')),
    createFile,
    readFile: (path) => readFile(path),
    readWithStat: async (path) => {
      const { stat: stats, bytes } = await readWithStat(path);
      return { stat: toFileStat(stats), bytes };
    },
    readdir: (path) => readdir(path),
    stat: async (path) => toFileStat(await stat(path)),
    lstat: async (path) => toFileStat(await lstat(path)),
    readlink: (path) => readlink(path),
    realpath: (path) => realpath(path),
    checkWritable: (path) => access(path, constants.W_OK),
    mkdir: (path) => mkdir(path),
    rename,
    unlink,
    rmdir: (path) => rmdir(path),
  };
}

/** The one that programs use. */
export const nodeFileSystem: FileSystem = createNodeFileSystem();
