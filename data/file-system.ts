/** What tells one state of a file from another without reading it: none of these stays when a file is replaced. */
export type FileStat = {
  /** Permission bits only. */
  readonly mode: number;
  /** Bytes. */
  readonly size: number;
  /** Time of the last change in ms since 1970, with fractions where the file system has them. */
  readonly mtimeMs: number;
  /** The file's number on its disk; 0 where there is none. */
  readonly ino: number;
  readonly isFolder: boolean;
  /** A symbolic link; only `lstat` sees one. */
  readonly isLink: boolean;
};

/** An open file. */
export type OpenFile = {
  /** Fills `bytes` from `position` on; answers how many were read, 0 at the end. */
  readonly read: (bytes: Uint8Array, position: number) => Promise<number>;
  /** Writes from the current end; answers how many bytes were taken, which may be fewer than were given. */
  readonly write: (bytes: Uint8Array) => Promise<number>;
  readonly stat: () => Promise<FileStat>;
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/**
 * The operations that a journal needs of a file system, and no others: tests put failures around the real one here.
 * Every operation rejects with node's error, whose `code` is the errno name.
 */
export type FileSystem = {
  /** False where a folder cannot be opened for fsync (Windows): there a rename is made durable by the system. */
  readonly canSyncFolders: boolean;
  /** Also opens a folder, for its fsync. */
  readonly openForReading: (path: string) => Promise<OpenFile>;
  /**
   * Makes a new file, and fails where there is one. It gets just these permission bits where the file system can, whatever
   * the umask, and never more; without `mode`, those of any new file.
   */
  readonly createFile: (path: string, mode?: number) => Promise<OpenFile>;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** As `readFile`, with the stat of the very file that was read, as it was before. */
  readonly readWithStat: (
    path: string,
  ) => Promise<{ readonly stat: FileStat; readonly bytes: Uint8Array }>;
  /** Names in no order. */
  readonly readdir: (path: string) => Promise<readonly string[]>;
  /** Follows symbolic links. */
  readonly stat: (path: string) => Promise<FileStat>;
  /** Of the link itself, where it is one. */
  readonly lstat: (path: string) => Promise<FileStat>;
  /** What a symbolic link says, as it was written: absolute, or from the link's folder on. */
  readonly readlink: (path: string) => Promise<string>;
  /** The absolute path without symbolic links. */
  readonly realpath: (path: string) => Promise<string>;
  /** Rejects unless this process may write there. Nothing is written. */
  readonly checkWritable: (path: string) => Promise<void>;
  readonly mkdir: (path: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly unlink: (path: string) => Promise<void>;
  readonly rmdir: (path: string) => Promise<void>;
  /** Waits before a locked file is tried again, in ms. Left out, the clock is waited for; tests do not wait. */
  readonly sleep?: (ms: number) => Promise<void>;
};
