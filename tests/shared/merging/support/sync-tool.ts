import { type Files, jsonOf } from './journal-files.ts';

type Counts = ReadonlyMap<string, number>;

/** One file as a device knows it. `value` is null where it was deleted. */
type Known = {
  readonly value: object | null;
  /** How many changes of each device it holds. */
  readonly counts: Counts;
  /** By the clock of the device that changed it. */
  readonly time: number;
  readonly device: string;
};

function joinCounts(a: Counts, b: Counts): Counts {
  const joined = new Map(a);
  for (const [device, count] of b) joined.set(device, Math.max(count, joined.get(device) ?? 0));
  return joined;
}

function holds(a: Counts, b: Counts): boolean {
  return [...b].every(([device, count]) => (a.get(device) ?? 0) >= count);
}

function isSame(a: object | null, b: object | null): boolean {
  if (a === null || b === null) return a === b;
  return jsonOf(a) === jsonOf(b);
}

/** The one that stays under the name: the one changed last by the clocks, and a change before a deletion. */
function isStronger(a: Known, b: Known): boolean {
  if (a.value === null || b.value === null) return a.value !== null;
  return a.time > b.time || (a.time === b.time && a.device > b.device);
}

/**
 * What Syncthing does with a folder, small (docs.syncthing.net/users/syncing.html; its source, lib/model/folder_sendrecv.go):
 * it looks at files, not at what they mean; each has a version vector; of two versions that have not seen each other one
 * stays and the other becomes a conflict copy beside it, which is a file like any other. Dropbox does the same but for
 * which of them stays.
 */
export class SyncTool {
  readonly #device: string;
  readonly #files: Files;
  readonly #known = new Map<string, Known>();
  #copies = 0;

  constructor(device: string, files: Files) {
    this.#device = device;
    this.#files = files;
  }

  #change(path: string, value: object | null, now: number): void {
    const counts = new Map(this.#known.get(path)?.counts);
    counts.set(this.#device, (counts.get(this.#device) ?? 0) + 1);
    this.#known.set(path, { value, counts, time: now, device: this.#device });
  }

  /** Finds what the program did to the files since the last look. A file that is as it was then was never changed. */
  scan(now: number): void {
    for (const [path, value] of this.#files) {
      const known = this.#known.get(path)?.value ?? null;
      if (!isSame(known, value)) this.#change(path, value, now);
    }
    for (const [path, { value }] of this.#known) {
      if (value !== null && !this.#files.has(path)) this.#change(path, null, now);
    }
  }

  /** Paths that the other has in a state that this one has not seen. */
  #findNews(other: SyncTool): string[] {
    const paths = [...other.#known].filter(([path, { counts }]) => {
      const mine = this.#known.get(path);
      return mine === undefined || !holds(mine.counts, counts);
    });
    return paths.map(([path]) => path).sort();
  }

  #take(path: string, known: Known): void {
    this.#known.set(path, known);
    if (known.value === null) this.#files.delete(path);
    else this.#files.set(path, known.value);
  }

  #receive(path: string, theirs: Known): void {
    const mine = this.#known.get(path);
    if (mine === undefined || holds(theirs.counts, mine.counts)) {
      this.#take(path, theirs);
      return;
    }
    const [stays, goes] = isStronger(theirs, mine) ? [theirs, mine] : [mine, theirs];
    const counts = joinCounts(mine.counts, theirs.counts);
    this.#take(path, { ...stays, counts });
    // A change that stayed though the file had been deleted is told to the others as a new one.
    if (goes.value === null && stays.value !== null) this.#change(path, stays.value, stays.time);
    if (goes.value === null || isSame(stays.value, goes.value)) return;
    this.#copies += 1;
    this.#files.set(`${path}~${this.#device}${this.#copies}`, goes.value);
  }

  /**
   * Brings files from another device, which has just been scanned as this one has, in an order that `shuffle` gives; at most
   * `limit`, as where the connection breaks.
   */
  pull(other: SyncTool, limit: number, shuffle: <T>(items: readonly T[]) => T[]): void {
    for (const path of shuffle(this.#findNews(other)).slice(0, limit)) {
      const theirs = other.#known.get(path);
      if (theirs !== undefined) this.#receive(path, theirs);
    }
  }
}
