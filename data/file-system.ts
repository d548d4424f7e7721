import { constants } from 'node:fs';
import {
  access,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rmdir,
  stat,
  unlink,
} from 'node:fs/promises';

/** An open file. */
export type OpenFile = {
  /** Writes from the current end; answers how many bytes were taken, which may be fewer than were given. */
  readonly write: (bytes: Uint8Array) => Promise<number>;
  readonly sync: () => Promise<void>;
  /** `mode`: permission bits. */
  readonly chmod: (mode: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

/**
 * The operations that a journal needs of a file system, and no others: tests put failures around the real one here.
 * Every operation rejects with node's error, whose `code` is the errno name.
 */
export type FileSystem = {
  /** False where a folder cannot be opened for fsync (Windows): there a rename is made durable by the system. */
  readonly canSyncFolders: boolean;
  /** `wx` makes a new file with `mode`, and fails where there is one; `r` also opens a folder, for its fsync. */
  readonly open: (path: string, flags: 'r' | 'wx', mode?: number) => Promise<OpenFile>;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Names in no order. */
  readonly readdir: (path: string) => Promise<readonly string[]>;
  /** `mode`: permission bits only. */
  readonly stat: (path: string) => Promise<{ readonly mode: number }>;
  /** Rejects unless this process may write there. Nothing is written. */
  readonly checkWritable: (path: string) => Promise<void>;
  readonly mkdir: (path: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly unlink: (path: string) => Promise<void>;
  readonly rmdir: (path: string) => Promise<void>;
};

async function openFile(path: string, flags: 'r' | 'wx', mode?: number): Promise<OpenFile> {
  const handle = await open(path, flags, mode);
  return {
    write: async (bytes) => (await handle.write(bytes, 0, bytes.length)).bytesWritten,
    sync: () => handle.sync(),
    chmod: (bits) => handle.chmod(bits),
    close: () => handle.close(),
  };
}

/** The computer's own file system. */
export const nodeFileSystem: FileSystem = {
  get canSyncFolders() {
    return process.platform !== 'win32';
  },
  open: openFile,
  readFile: (path) => readFile(path),
  readdir: (path) => readdir(path),
  stat: async (path) => ({ mode: (await stat(path)).mode & 0o777 }),
  checkWritable: (path) => access(path, constants.W_OK),
  mkdir: (path) => mkdir(path),
  rename,
  unlink,
  rmdir: (path) => rmdir(path),
};
