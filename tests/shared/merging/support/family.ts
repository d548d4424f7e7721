import { v7 } from 'uuid';
import type { JournalState } from '../../../../shared/journal/journal-state.ts';
import { makeScratch } from '../../support/scratch-journal.ts';
import { type Files, readState, toFiles, toText } from './journal-files.ts';
import { type Choice, chooseCommand } from './random-command.ts';
import { Replica } from './replica.ts';

const START = Date.parse('2026-01-17T12:00:00.000Z');
const HOUR = 3_600_000;
const COMPUTERS = ['A', 'B', 'C'] as const;
/** A family's copies come to one by syncing round and round; more rounds than this is a quarrel that never ends. */
const MOST_ROUNDS = 12;

/** What happens on one of the computers; the numbers choose among what there is then. */
export type Happening = Choice & {
  readonly what: 'nothing' | 'command' | 'sync' | 'clock' | 'restart';
  readonly computer: number;
  readonly number: number;
};

/** All words that a value holds, however deep. */
export function wordsIn(value: unknown): string[] {
  return JSON.stringify(value ?? null).match(/«\d+»/g) ?? [];
}

/** A number below 2³² from a number and a text, the same every time (FNV-1a). */
function hash(seed: number, text: string): number {
  let value = (2_166_136_261 ^ seed) >>> 0;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  }
  return value;
}

function makeStart(): JournalState {
  const scratch = makeScratch();
  const child = scratch.run('addChild', { name: '휀' });
  for (const kind of ['reading', 'notes']) {
    const notebook = { title: `«${kind.length}»`, kind, childIds: [child.id] };
    const { id: notebookId } = scratch.run('addNotebook', notebook);
    for (const title of ['«1»']) {
      const { id: pageId } = scratch.run('addPage', { notebookId, title });
      for (const text of ['«3»', '«4»']) {
        scratch.run('addEntry', { pageId, entry: { kind: 'note', text } });
      }
    }
  }
  return scratch.state();
}

const start = makeStart();

/** Copies of one journal on several computers, each with a clock of its own; and what must not get lost, told by itself. */
export class Family {
  readonly replicas: readonly Replica[];
  /** Every word that was ever saved anywhere. */
  readonly saved = new Set(wordsIn([...toFiles(start).values()]));
  /** Words that were written over by who had them before his eyes, or thrown away for good. */
  readonly settled = new Set<string>();
  readonly #clocks = COMPUTERS.map((_, index) => index * HOUR);
  readonly #runs = COMPUTERS.map((name) => `0000000${name.toLowerCase()}`);
  /** ms since 1970, as it really is. */
  #now = START;
  #count = 100;
  #starts = 0;

  constructor({ isSwapped }: { readonly isSwapped: boolean }) {
    this.replicas = COMPUTERS.map((name) => new Replica(name, toFiles(start), isSwapped));
    for (const { tool } of this.replicas) tool.scan(START);
    for (const one of this.replicas) {
      for (const other of this.replicas) one.tool.pull(other.tool, 999, (items) => [...items]);
    }
  }

  #clockOf(index: number): number {
    return this.#now + (this.#clocks[index] ?? 0);
  }

  #command(index: number, number: number, choice: Choice): void {
    const replica = this.replicas[index] as Replica;
    const state = replica.state();
    this.#count += 1;
    const word = `«${this.#count}»`;
    const chosen = chooseCommand(state, number, choice, word);
    if (chosen === undefined) return;
    const msecs = this.#clockOf(index);
    const random = new Uint8Array(16).map((_, at) => hash(this.#count, `${index} ${at}`) % 256);
    const now = new Date(msecs).toISOString();
    const run = this.#runs[index] ?? '';
    const context = { run, now, today: now.slice(0, 10), newId: v7({ msecs, random }) };
    const isDone = replica.run(chosen.name, chosen.input, context);
    if (!isDone) {
      // What a thing was in can be nowhere, as where the trash was emptied.
      if (chosen.name === 'restore') return;
      throw new Error(`${chosen.name} was refused`);
    }
    for (const each of wordsIn(chosen.input)) this.saved.add(each);
    const gone = chosen.name === 'emptyTrash' ? [...state.trash.values()] : chosen.replaced;
    for (const each of wordsIn(gone)) this.settled.add(each);
  }

  /** As the program does when it begins, and when files came from elsewhere. */
  #startRun(index: number): void {
    this.#starts += 1;
    this.#runs[index] = `${String(this.#starts).padStart(7, '0')}${'abc'[index]}`;
  }

  #sync(to: number, from: number, limit: number, seed: number, wasOpen: boolean): void {
    const [taker, giver] = [this.replicas[to] as Replica, this.replicas[from] as Replica];
    if (taker === giver) return;
    const before = new Map(taker.files);
    taker.tool.scan(this.#clockOf(to));
    giver.tool.scan(this.#clockOf(from));
    taker.tool.pull(giver.tool, limit, (items) =>
      items.toSorted((x, y) => hash(seed, `${x}`) - hash(seed, `${y}`)),
    );
    taker.settle({ wasOpen });
    if (!hasSameFiles(before, taker.files)) this.#startRun(to);
  }

  happen({ what, computer, number, a, b, c }: Happening): void {
    this.#now += ((a * 7 + b) % 90) * 1000;
    switch (what) {
      case 'nothing':
        return;
      case 'command':
        this.#command(computer, number, { a, b, c });
        return;
      case 'sync': {
        const limit = c % 3 === 0 ? 1 + (b % 4) : 999;
        const from = (computer + 1 + (a % 2)) % COMPUTERS.length;
        this.#sync(computer, from, limit, number, b % 2 === 0);
        return;
      }
      case 'clock':
        this.#clocks[computer] = ((number % 49) - 24) * HOUR;
        return;
      case 'restart':
        this.#startRun(computer);
        return;
    }
  }

  /** Syncs round and round until nothing changes any more. Output: how many rounds that took. Throws where it does not end. */
  settleAll(): number {
    for (let round = 1; round <= MOST_ROUNDS; round += 1) {
      const before = this.replicas.map(({ files }) => new Map(files));
      for (const [to] of this.replicas.entries()) {
        for (const [from] of this.replicas.entries()) {
          this.#now += 1000;
          this.#sync(to, from, 999, round, (to + from + round) % 2 === 0);
        }
      }
      const isStill = this.replicas.every(({ files }, index) =>
        hasSameFiles(files, before[index] as Files),
      );
      if (isStill) return round;
    }
    throw new Error(`The copies still change after ${MOST_ROUNDS} rounds`);
  }

  /** The journal that the first copy is. */
  state(): JournalState {
    return readState((this.replicas[0] as Replica).files).state;
  }
}

function hasSameFiles(a: Files, b: Files): boolean {
  return toText(a) === toText(b);
}
