import type { FileSystem } from '../../../../data/file-system.ts';
import { createJournal, openJournal } from '../../../../data/journal-store.ts';
import type { JournalState } from '../../../../shared/journal/journal-state.ts';
import { must } from '../../../shared/support/must.ts';
import { createFaultyFileSystem } from '../../support/faulty-file-system.ts';
import { createPowerLossFileSystem } from '../power-loss-file-system.ts';
import type { DiskMoment } from './disk-moment.ts';
import type { FaultCommand } from './fault-commands.ts';
import { depsOf, FOLDER, makeImageFor, makeSampleImage } from './memory-journal.ts';

/** A command done to a disk, moment by moment. */
export type Recording = {
  readonly moments: readonly DiskMoment[];
  /** The first moment at which it had been answered. */
  readonly answeredAt: number;
  /** Null: there is no journal yet. */
  readonly before: JournalState | null;
  readonly after: JournalState;
  /** False: after the answer more may be there than what was answered. */
  readonly isExact?: boolean;
};

/** Puts a wrong writer between the journal and the disk; the right one goes straight through. */
export type Between = (fileSystem: FileSystem) => FileSystem;

const nothing: Between = (fileSystem) => fileSystem;

export async function recordCommand(
  command: FaultCommand,
  between: Between = nothing,
): Promise<Recording> {
  const { sample, image } = await makeImageFor(command);
  const disk = createPowerLossFileSystem(image);
  const store = must(await openJournal(FOLDER, depsOf(between(disk))));
  const before = store.state();
  must(await store.execute(...command.make(sample)));
  const answeredAt = disk.moments.length - 1;
  await store.settle();
  return { moments: disk.moments, answeredAt, before, after: store.state() };
}

/** What became of the program that a disk failed: it went on, or it was started again without a power loss. */
export type Trouble = { readonly failFrom: number; readonly isRestarted: boolean };

/**
 * Does a command on a disk that fails from an operation on, and once more when the disk is back. What the first try left
 * unsynced must not make the second one less durable. Output: null once the disk has too few operations to fail.
 */
export async function recordAfterTrouble(
  command: FaultCommand,
  { failFrom, isRestarted }: Trouble,
): Promise<Recording | null> {
  const { sample, image } = await makeImageFor(command);
  const disk = createPowerLossFileSystem(image);
  const faulty = createFaultyFileSystem(disk);
  const first = must(await openJournal(FOLDER, depsOf(faulty)));
  const start = faulty.calls().length;
  faulty.failAt(failFrom, 'EIO', true);
  await first.execute(...command.make(sample));
  if (faulty.calls().length - start < failFrom) return null;
  faulty.heal();
  disk.pass();
  const store = isRestarted ? must(await openJournal(FOLDER, depsOf(disk))) : first;
  const before = store.state();
  const second = await store.execute(...command.make(sample));
  // Where the first try was done after all there is nothing left to do: another save must still last.
  if (!second.ok) must(await store.execute('addChild', { name: '민준' }));
  const moments = disk.moments.slice(-1);
  await store.settle();
  // A program that starts again takes what it finds for durable: what it had never answered may go again.
  return { moments, answeredAt: 0, before, after: store.state(), isExact: !isRestarted };
}

/** As `recordAfterTrouble`: a journal is made after a making that was stopped. */
export async function recordCreationAfterTrouble(failFrom: number): Promise<Recording | null> {
  const { sample } = await makeSampleImage();
  const disk = createPowerLossFileSystem({});
  const faulty = createFaultyFileSystem(disk);
  faulty.failAt(failFrom, 'EIO', true);
  await createJournal(FOLDER, sample.state, depsOf(faulty));
  if (faulty.calls().length < failFrom) return null;
  disk.pass();
  const made = await createJournal(FOLDER, sample.state, depsOf(disk));
  // Where only the last sync failed the journal is there already, and is as good as any.
  const store = must(made.ok ? made : await openJournal(FOLDER, depsOf(disk)));
  must(await store.execute('addChild', { name: '민준' }));
  return { moments: disk.moments.slice(-1), answeredAt: 0, before: null, after: store.state() };
}

export async function recordCreation(between: Between = nothing): Promise<Recording> {
  const { sample } = await makeSampleImage();
  const disk = createPowerLossFileSystem({});
  const store = must(await createJournal(FOLDER, sample.state, depsOf(between(disk))));
  const answeredAt = disk.moments.length - 1;
  await store.settle();
  return { moments: disk.moments, answeredAt, before: null, after: store.state() };
}
