import { dirname, join } from 'node:path';
import { Low } from 'lowdb';
import type { JournalCodec } from './codec.ts';
import { DurableJsonFile } from './durable-json-file.ts';
import type { FileSystem } from './file-system.ts';
import { makeFoldersBelow, pruneEmptyFolders } from './folders.ts';
import { type JournalPlace, pathOfPlace } from './journal-layout.ts';
import { parseStored, type StoredValue, type ValueOfKind } from './stored-value.ts';

type OpenJsonFile = {
  readonly adapter: DurableJsonFile<StoredValue>;
  readonly low: Low<StoredValue | null>;
};

/**
 * The JSON files of one journal folder: one lowdb `Low` a file, whose `data` is what is durable. Not safe against itself:
 * writes come from one queue.
 */
export class JournalFiles {
  readonly root: string;
  readonly #ports: { readonly fileSystem: FileSystem; readonly codec: JournalCodec };
  readonly #open = new Map<string, OpenJsonFile>();

  constructor(
    root: string,
    ports: { readonly fileSystem: FileSystem; readonly codec: JournalCodec },
  ) {
    this.root = root;
    this.#ports = ports;
  }

  /** What the file held when it was last read or written; null where there is none. */
  current(place: JournalPlace): StoredValue | null {
    return this.#open.get(pathOfPlace(place))?.low.data ?? null;
  }

  /** Output: the file's checked value, or null where there is none. Throws `UnreadableFileError`. */
  async read<Place extends JournalPlace>(place: Place): Promise<ValueOfKind[Place['kind']] | null> {
    const file = this.#makeFile(place);
    await file.low.read();
    if (file.low.data !== null) this.#open.set(pathOfPlace(place), file);
    return file.low.data as ValueOfKind[Place['kind']] | null;
  }

  /**
   * Makes a checked value, or with null the file's absence, durable. Rejects with the file system's error, and then
   * `current` answers as before; with `UnsyncedError` the disk may be ahead of it.
   */
  async write(place: JournalPlace, value: StoredValue | null): Promise<void> {
    const path = pathOfPlace(place);
    const file = this.#open.get(path) ?? this.#makeFile(place);
    if (value === null) await this.#remove(path, file);
    else if (file.low.data === null) await this.#create(path, file, value);
    else await swap(file.low, value);
  }

  /** Whether the journal is still where it was opened: a disk can be taken out. Rejects with the file system's error. */
  async checkPresent(): Promise<void> {
    await this.#ports.fileSystem.stat(join(this.root, pathOfPlace({ kind: 'journal' })));
  }

  async #create(path: string, file: OpenJsonFile, value: StoredValue): Promise<void> {
    const { fileSystem } = this.#ports;
    const folder = dirname(file.adapter.path);
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
    await file.adapter.remove();
    this.#open.delete(path);
    await pruneEmptyFolders(this.#ports.fileSystem, this.root, dirname(file.adapter.path));
  }

  #makeFile(place: JournalPlace): OpenJsonFile {
    const adapter = new DurableJsonFile<StoredValue>({
      ...this.#ports,
      root: this.root,
      file: pathOfPlace(place),
      parse: (value) => parseStored(place, value),
    });
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
