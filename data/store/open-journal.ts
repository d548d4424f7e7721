import { join, resolve } from 'node:path';
import type { Id } from '../../shared/ids.ts';
import type { Journal } from '../../shared/journal/journal-schema.ts';
import type { PageSummary } from '../../shared/pages/page-summary.ts';
import { type AppError, fail, ok, type Result } from '../../shared/result.ts';
import { isAbsent } from '../error-code.ts';
import { JournalFiles } from '../journal-files.ts';
import {
  LETTER_COPIES_FOLDER,
  LETTERS_FOLDER,
  NOTEBOOKS_FOLDER,
  pathOfPlace,
  TRASH_FOLDER,
} from '../journal-layout.ts';
import { acquireLock } from '../lock/acquire-lock.ts';
import type { JournalLock } from '../lock/journal-lock.ts';
import { mapWithLimit } from '../map-with-limit.ts';
import { type ReadFiles, type ReadFront, readFront } from '../read-journal.ts';
import { makeBlankState } from '../starter.ts';
import type { StoreDeps } from '../store-deps.ts';
import { toWriteError } from '../write-error.ts';
import { findGoodCopy } from './find-good-copy.ts';
import { findNoJournal } from './find-no-journal.ts';
import { JournalCore } from './journal-core.ts';
import { findSummary, readIndex } from './summary-index.ts';

const STATS_AT_ONCE = 32;

export type OpenOptions = {
  /** `read`: nothing is ever written, and no lock is asked for. */
  readonly access?: 'write' | 'read';
  /** How long to wait for another program that has the journal, in ms; then it opens for reading. */
  readonly waitMs?: number;
  /**
   * File outside the journal that remembers the summaries of its pages: with it the journal opens before the pages that it
   * knows are read.
   */
  readonly index?: string;
};

/** A journal whose pages have perhaps not all been read. */
export type OpenedCore = {
  readonly core: JournalCore;
  readonly front: ReadFront;
  /** Of the pages that have not been read; null where all have. */
  readonly summaries: ReadonlyMap<Id, PageSummary> | null;
  /** What has been read so far. */
  readonly read: ReadFiles;
};

type ReadSoFar = Pick<OpenedCore, 'read' | 'summaries'>;

/** Why nothing could be saved now, or null. Writes no byte. */
export async function findWriteObstacle(
  { fileSystem }: Pick<StoreDeps, 'fileSystem'>,
  folder: string,
): Promise<AppError | null> {
  try {
    await fileSystem.checkWritable(folder);
    for (const name of [NOTEBOOKS_FOLDER, LETTERS_FOLDER, LETTER_COPIES_FOLDER, TRASH_FOLDER]) {
      await fileSystem.checkWritable(join(folder, name)).catch((error) => {
        if (!isAbsent(error)) throw error;
      });
    }
    return null;
  } catch (error) {
    return toWriteError(error, folder, folder);
  }
}

type Access = { readonly lock: JournalLock | null; readonly readOnly: AppError | null };

/** The right to write, or why there is none. */
export async function takeAccess(folder: string, deps: StoreDeps, waitMs: number): Promise<Access> {
  const obstacle = await findWriteObstacle(deps, folder);
  if (obstacle !== null) return { lock: null, readOnly: obstacle };
  try {
    const { fileSystem, codec } = deps;
    const acquired = await acquireLock(folder, { ...deps.lock, fileSystem, codec }, { waitMs });
    if (acquired.ok) return { lock: acquired.lock, readOnly: null };
    return { lock: null, readOnly: { code: 'locked', ...acquired.holder } };
  } catch (error) {
    return { lock: null, readOnly: toWriteError(error, folder, folder) };
  }
}

/** What stands in for journal.json where it cannot be read: its newest good copy, else an empty one. */
export async function makeStandIn(folder: string, deps: StoreDeps): Promise<Journal> {
  const copy = await findGoodCopy(deps, folder, { kind: 'journal' }).catch(() => null);
  return copy === null ? makeBlankState().journal : (copy.value as Journal);
}

/** The pages that need not be read at once, by their summaries. */
async function findKnownPages(
  folder: string,
  front: ReadFront,
  { fileSystem }: StoreDeps,
  index: string,
): Promise<ReadonlyMap<string, PageSummary>> {
  const known = await readIndex(fileSystem, index, folder);
  if (known.size === 0) return new Map();
  const found = await mapWithLimit(front.pages, STATS_AT_ONCE, async (place) => {
    const path = pathOfPlace(place);
    const stat = await fileSystem.stat(join(folder, path)).catch(() => null);
    return [path, findSummary(known, path, stat)] as const;
  });
  return new Map(found.flatMap(([path, summary]) => (summary ? [[path, summary]] : [])));
}

async function readAtOnce(
  folder: string,
  front: ReadFront,
  deps: StoreDeps,
  { index }: OpenOptions,
): Promise<Result<ReadSoFar>> {
  const known = index === undefined ? new Map() : await findKnownPages(folder, front, deps, index);
  const unknown = front.pages.filter((place) => !known.has(pathOfPlace(place)));
  const read = await front.readPages(unknown);
  if (!read.ok) return read;
  if (known.size === 0) return ok({ read: read.value, summaries: null });
  const summaries = new Map([...known.values()].map((summary) => [summary.id, summary]));
  return ok({ read: read.value, summaries });
}

async function openWith(
  files: JournalFiles,
  access: Access,
  deps: StoreDeps,
  options: OpenOptions,
): Promise<Result<OpenedCore>> {
  const folder = files.root;
  const front = await readFront(files, deps.fileSystem, () => makeStandIn(folder, deps));
  if (!front.ok) return front;
  const opened = await readAtOnce(folder, front.value, deps, options);
  if (!opened.ok) return opened;
  const { read } = opened.value;
  const core = new JournalCore(files, read, deps);
  core.lock = access.lock;
  core.readOnly = access.readOnly;
  return ok({ core, front: front.value, ...opened.value });
}

/** See `openJournal`. */
export async function openCore(
  folder: string,
  deps: StoreDeps,
  options: OpenOptions,
): Promise<Result<OpenedCore>> {
  const root = resolve(folder);
  const files = new JournalFiles(root, deps);
  // Before anything is written: a folder that is no journal gets no lock.
  const obstacle = await findNoJournal(root, deps);
  if (obstacle !== null) return fail(obstacle);
  const access: Access =
    options.access === 'read'
      ? { lock: null, readOnly: { code: 'read-only', path: root } }
      : await takeAccess(root, deps, options.waitMs ?? 0);
  try {
    const opened = await openWith(files, access, deps, options);
    if (!opened.ok) await access.lock?.release();
    return opened;
  } catch (error) {
    await access.lock?.release();
    throw error;
  }
}

export { findNoJournal };
