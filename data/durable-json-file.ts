import { join } from 'node:path';
import type { Adapter } from 'lowdb';
import type { AppError, Result } from '../shared/result.ts';
import type { Allocate, JournalCodec } from './codec.ts';
import { removeDurably, writeDurably } from './durable-write.ts';
import { errorCode, isAbsent } from './error-code.ts';
import type { FileSystem } from './file-system.ts';

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
  /** Asked before the file is made where there is none; it rejects where none may be made. */
  readonly beforeCreate?: () => Promise<void>;
  /** See `JournalCodec`. */
  readonly allocate?: Allocate;
};

/** lowdb's port over one journal file whose every write is durable before it resolves. */
export class DurableJsonFile<T extends object> implements Adapter<T | null> {
  readonly path: string;
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
    const { codec, file, parse } = this.#options;
    const decoded = codec.decode(bytes);
    if (!decoded.ok) {
      throw new UnreadableFileError({ code: 'damaged-file', file, reason: decoded.reason });
    }
    const parsed = parse(decoded.value);
    if (!parsed.ok) throw new UnreadableFileError(parsed.error);
    return parsed.value;
  }

  /** Rejects as `writeDurably` does. Null, which lowdb never writes, is refused. */
  async write(value: T | null): Promise<void> {
    if (value === null) throw new TypeError('A file is removed, not written as null');
    const { fileSystem, codec, allocate, beforeCreate } = this.#options;
    const encode = () => codec.encode(value, allocate);
    await writeDurably(fileSystem, this.path, encode, { beforeCreate });
  }

  /** Rejects as `removeDurably` does. */
  async remove(): Promise<void> {
    await removeDurably(this.#options.fileSystem, this.path);
  }

  async #readBytes(): Promise<Uint8Array | null> {
    try {
      return await this.#options.fileSystem.readFile(this.path);
    } catch (error) {
      if (isAbsent(error)) return null;
      const reason = errorCode(error);
      throw new UnreadableFileError(
        { code: 'read-failed', path: this.#options.file, reason },
        error,
      );
    }
  }
}
