import { join } from 'node:path';
import type { Adapter } from 'lowdb';
import type { AppError, Result } from '../shared/result.ts';
import type { Allocate, JournalCodec } from './codec.ts';
import { removeDurably, UnsyncedError, writeDurably } from './durable-write.ts';
import { errorCode, isAbsent } from './error-code.ts';
import type { FileStat, FileSystem } from './file-system.ts';

/** Thrown by `read`: the file is there and cannot be understood (or cannot be read), and why. */
export class UnreadableFileError extends Error {
  readonly error: AppError;

  constructor(error: AppError, cause?: unknown) {
    super(error.code, { cause });
    this.name = 'UnreadableFileError';
    this.error = error;
  }
}

export type DurableJsonFileOptions<T> = {
  readonly fileSystem: FileSystem;
  readonly codec: JournalCodec;
  /** The journal's folder. */
  readonly root: string;
  /** The file's path inside it; errors name the file by it. */
  readonly file: string;
  readonly parse: (value: unknown) => Result<T>;
  /** Whether a decoded value is of an older version. */
  readonly isOld: (value: unknown) => boolean;
  /** Asked before the file is made where there is none; it rejects where none may be made. */
  readonly beforeCreate?: () => Promise<void>;
  /** See `writeDurably`; asked before the file is removed too. */
  readonly beforeReplace?: () => Promise<void>;
  /** See `JournalCodec`. */
  readonly allocate?: Allocate;
};

/** lowdb's port over one journal file whose every write is durable before it resolves. */
export class DurableJsonFile<T extends object> implements Adapter<T | null> {
  readonly path: string;
  /** The file as it was when it was read or written last, null for none; undefined where that is not known. */
  stat: FileStat | null | undefined;
  /** Whether the file was of an older version when it was read last. */
  isOld = false;
  readonly #options: DurableJsonFileOptions<T>;

  constructor(options: DurableJsonFileOptions<T>) {
    this.#options = options;
    this.path = join(options.root, options.file);
  }

  /**
   * Output: the value, or null where there is no file. Throws `UnreadableFileError`: `read-failed` with the errno name,
   * `damaged-file`, or what `parse` answers.
   */
  async read(): Promise<T | null> {
    const bytes = await this.#readBytes();
    if (bytes === null) return null;
    const { codec, file, parse, isOld } = this.#options;
    const decoded = codec.decode(bytes);
    if (!decoded.ok) {
      throw new UnreadableFileError({ code: 'damaged-file', file, reason: decoded.reason });
    }
    this.isOld = isOld(decoded.value);
    const parsed = parse(decoded.value);
    if (!parsed.ok) throw new UnreadableFileError(parsed.error);
    return parsed.value;
  }

  /**
   * Rejects as `writeDurably` does, with `ChangedOutsideError` where the file is not as it was read or written last. Null,
   * which lowdb never writes, is refused.
   */
  async write(value: T | null): Promise<void> {
    if (value === null) throw new TypeError('A file is removed, not written as null');
    const { fileSystem, codec, allocate, beforeCreate, beforeReplace } = this.#options;
    const encode = () => codec.encode(value, allocate);
    const expected = this.stat;
    this.stat = undefined;
    try {
      this.stat = await writeDurably(fileSystem, this.path, encode, {
        beforeCreate,
        beforeReplace,
        expected,
      });
      this.isOld = false;
    } catch (error) {
      if (!(error instanceof UnsyncedError)) this.stat = expected;
      throw error;
    }
  }

  /** Rejects as `removeDurably` does. */
  async remove(): Promise<void> {
    await this.#options.beforeReplace?.();
    const before = this.stat;
    this.stat = undefined;
    try {
      await removeDurably(this.#options.fileSystem, this.path);
      this.stat = null;
    } catch (error) {
      // Otherwise the file is gone, and who undoes that must not take it for somebody else's doing.
      if (!(error instanceof UnsyncedError)) this.stat = before;
      throw error;
    }
  }

  /** Looks at the file before it is read: a change between the two is then seen the next time. */
  async #readBytes(): Promise<Uint8Array | null> {
    const { fileSystem, file } = this.#options;
    this.stat = undefined;
    try {
      const { stat, bytes } = await fileSystem.readWithStat(this.path);
      this.stat = stat;
      return bytes;
    } catch (error) {
      if (isAbsent(error)) {
        this.stat = null;
        return null;
      }
      const reason = errorCode(error);
      throw new UnreadableFileError({ code: 'read-failed', path: file, reason }, error);
    }
  }
}
