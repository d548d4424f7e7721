import { dirname, join } from 'node:path';
import { Low } from 'lowdb';
import type { JournalCodec } from './codec.ts';
import { DurableJsonFile, UnreadableFileError } from './durable-json-file.ts';
import { ChangedOutsideError, isSameStat } from './durable-write.ts';
import { isAbsent } from './error-code.ts';
import type { FileStat, FileSystem } from './file-system.ts';
import { makeFoldersBelow, pruneEmptyFolders } from './folders.ts';
import { JOURNAL_FILE, type JournalPlace, pathOfPlace } from './journal-layout.ts';
import { isOldVersion, parseStored, type StoredValue, type ValueOfKind } from './stored-value.ts';

type OpenJsonFile = {
  readonly adapter: DurableJsonFile<StoredValue>;
  readonly low: Low<StoredValue | null>;
};

type Ports = { readonly fileSystem: FileSystem; readonly codec: JournalCodec };

/** The journal is no longer where it was opened: its disk was taken out, or its folder moved. */
export class VanishedJournalError extends Error {
  readonly code = 'ENOENT';
}

/**
 * The JSON files of one journal folder: one lowdb `Low` a file, whose `data` is what is durable. Not safe against itself:
 * writes come from one queue.
 */
export class JournalFiles {
  readonly root: string;
  /** Whether files may be replaced and removed now: it rejects where they may not. */
  askPermission: () => Promise<void> = async () => undefined;
  readonly #ports: Ports;
  #isBeingMade: boolean;
  readonly #open = new Map<string, OpenJsonFile>();

  /** The memory of the last write, used again by the next: new memory for every save costs more than the saving does. */
  #memory: Uint8Array = new Uint8Array();

  /** `isBeingMade`: there is no journal.json yet. */
  constructor(root: string, ports: Ports, { isBeingMade = false } = {}) {
    this.root = root;
    this.#ports = ports;
    this.#isBeingMade = isBeingMade;
  }

  /** What the file held when it was last read or written; null where there is none. */
  current(place: JournalPlace): StoredValue | null {
    return this.#open.get(pathOfPlace(place))?.low.data ?? null;
  }

  /** What the file was like on disk when it was last read or written; undefined where that is not known. */
  stat(place: JournalPlace): FileStat | null | undefined {
    const file = this.#open.get(pathOfPlace(place));
    return file === undefined ? null : file.adapter.stat;
  }

  /** Whether the file on disk is of an older version than `current` is. */
  isOld(place: JournalPlace): boolean {
    return this.#open.get(pathOfPlace(place))?.adapter.isOld ?? false;
  }

  /** Path of every file that is there. */
  paths(): readonly string[] {
    return [...this.#open.keys()];
  }

  /** Says that the file on disk means the same as `value`, which stands for it from now on. */
  keep(place: JournalPlace, value: StoredValue): void {
    const file = this.#open.get(pathOfPlace(place));
    if (file !== undefined) file.low.data = value;
  }

  /** The value of another file, a copy of the one at `place`; null where it is not there or cannot be read. */
  async readCopy(place: JournalPlace, path: string): Promise<StoredValue | null> {
    try {
      return await this.#makeFile(place, path).adapter.read();
    } catch (error) {
      if (error instanceof UnreadableFileError) return null;
      throw error;
    }
  }

  /** Forgets every file. */
  clear(): void {
    this.#open.clear();
  }

  /** Notes what is known of the file now. Output: what brings that back, whatever was read or forgotten since. */
  note(place: JournalPlace): () => void {
    const path = pathOfPlace(place);
    const file = this.#open.get(path);
    const data = file?.low.data ?? null;
    return () => {
      if (file === undefined) this.#open.delete(path);
      else {
        file.low.data = data;
        this.#open.set(path, file);
      }
    };
  }

  /** Says that the file is gone: somebody else has removed it. */
  forget(place: JournalPlace): void {
    this.#open.delete(pathOfPlace(place));
  }

  /** Output: the file's checked value, or null where there is none. Throws `UnreadableFileError`. */
  async read<Place extends JournalPlace>(place: Place): Promise<ValueOfKind[Place['kind']] | null> {
    const file = this.#makeFile(place);
    await file.low.read();
    if (file.low.data === null) this.forget(place);
    else this.#open.set(pathOfPlace(place), file);
    return file.low.data as ValueOfKind[Place['kind']] | null;
  }

  /**
   * Makes a checked value, or with null the file's absence, durable. Rejects with the file system's error or
   * `VanishedJournalError`, and then `current` answers as before; with `UnsyncedError` the disk may be ahead of it.
   */
  async write(place: JournalPlace, value: StoredValue | null): Promise<void> {
    const path = pathOfPlace(place);
    const known = this.#open.get(path);
    const file = known ?? this.#makeFile(place);
    // One that is not known here was made by a write that failed.
    if (value === null && known !== undefined) await this.#checkUnchanged(known);
    if (value === null) await this.#remove(path, file);
    else if (file.low.data === null) await this.#create(path, file, value);
    else await swap(file.low, value);
  }

  /** As `write`, but journal.json may be gone: what is written is part of putting it right. */
  async put(place: JournalPlace, value: StoredValue): Promise<void> {
    const file = this.#makeFile(place);
    file.adapter.stat = undefined;
    await makeFoldersBelow(this.#ports.fileSystem, this.root, dirname(file.adapter.path));
    this.#isBeingMade = true;
    try {
      await swap(file.low, value);
    } finally {
      this.#isBeingMade = false;
    }
    this.#open.set(pathOfPlace(place), file);
  }

  /** No file is made or removed where the journal is not any more, such as in the empty folder of a disk taken out. */
  async #checkPresent(): Promise<void> {
    if (this.#isBeingMade) return;
    try {
      await this.#ports.fileSystem.stat(join(this.root, JOURNAL_FILE));
    } catch (error) {
      throw isAbsent(error) ? new VanishedJournalError('vanished', { cause: error }) : error;
    }
  }

  async #create(path: string, file: OpenJsonFile, value: StoredValue): Promise<void> {
    const { fileSystem } = this.#ports;
    const folder = dirname(file.adapter.path);
    await this.askPermission();
    await this.#checkPresent();
    try {
      await makeFoldersBelow(fileSystem, this.root, folder);
      await swap(file.low, value);
    } catch (error) {
      await pruneEmptyFolders(fileSystem, this.root, folder);
      throw error;
    }
    this.#open.set(path, file);
  }

  async #remove(path: string, file: OpenJsonFile): Promise<void> {
    await this.#checkPresent();
    await file.adapter.remove();
    this.#open.delete(path);
    await pruneEmptyFolders(this.#ports.fileSystem, this.root, dirname(file.adapter.path));
  }

  /** As a write does it: what somebody else has put there is not taken away unseen. */
  async #checkUnchanged({ adapter }: OpenJsonFile): Promise<void> {
    if (adapter.stat === undefined) return;
    try {
      const found = await this.#ports.fileSystem.stat(adapter.path);
      if (adapter.stat === null || !isSameStat(adapter.stat, found))
        throw new ChangedOutsideError();
    } catch (error) {
      if (!isAbsent(error)) throw error;
    }
  }

  #allocate(size: number): Uint8Array {
    if (this.#memory.length < size) this.#memory = Buffer.allocUnsafeSlow(size * 2);
    return this.#memory;
  }

  #makeFile(place: JournalPlace, file = pathOfPlace(place)): OpenJsonFile {
    const adapter = new DurableJsonFile<StoredValue>({
      ...this.#ports,
      root: this.root,
      file,
      parse: (value) => parseStored(place, value),
      isOld: isOldVersion,
      beforeCreate: () => this.#checkPresent(),
      beforeReplace: () => this.askPermission(),
      allocate: (size) => this.#allocate(size),
    });
    adapter.stat = null;
    return { adapter, low: new Low<StoredValue | null>(adapter, null) };
  }
}

/** lowdb leaves `data` ahead of the disk when a write fails; here it goes back. */
async function swap(low: Low<StoredValue | null>, value: StoredValue): Promise<void> {
  const before = low.data;
  low.data = value;
  try {
    await low.write();
  } catch (error) {
    low.data = before;
    throw error;
  }
}
