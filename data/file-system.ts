/** An open file. */
export type OpenFile = {
  /** Writes from the current end; answers how many bytes were taken, which may be fewer than were given. */
  readonly write: (bytes: Uint8Array) => Promise<number>;
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
