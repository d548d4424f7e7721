import { resolve } from 'node:path';
import { isTemporaryName } from '../../../../data/durable-write.ts';
import type { FileSystem } from '../../../../data/file-system.ts';
import {
  createJournal,
  defaultStoreDeps,
  type JournalStore,
  openJournal,
  type StoreDeps,
} from '../../../../data/journal-store.ts';
import type { Result } from '../../../../shared/result.ts';
import { must } from '../../../shared/support/must.ts';
import { makeStopImage } from '../crash-images.ts';
import { createPowerLossFileSystem, type PowerLossFileSystem } from '../power-loss-file-system.ts';
import { type Image, listImage } from './disk-image.ts';
import type { FaultCommand } from './fault-commands.ts';
import { type FaultSample, makeFaultSample } from './fault-sample.ts';

/** The journal's folder on a disk in memory. */
export const FOLDER = resolve('/new/journal');

let processes = 0;

/** A program that was just started, for which every other one has ended, however it did. */
export function depsOf(fileSystem: FileSystem): StoreDeps {
  processes += 1;
  const pid = processes;
  const lock = {
    ...defaultStoreDeps.lock,
    pid,
    isAlive: (each: number) => each === pid,
    readMark: (each: number) => `process ${each}`,
    readChangeTime: async (path: string) => (await fileSystem.stat(path)).mtimeMs,
    sleep: async () => undefined,
  };
  return { ...defaultStoreDeps, fileSystem, lock };
}

/** What the running system sees on the disk. */
export function imageOf({ moments }: PowerLossFileSystem): Image {
  const now = moments.at(-1);
  return now === undefined ? {} : makeStopImage(now);
}

let made: Promise<{ readonly sample: FaultSample; readonly image: Image }> | undefined;

/** The sample journal, and a disk with nothing but it. */
export function makeSampleImage() {
  made ??= (async () => {
    const sample = makeFaultSample();
    const disk = createPowerLossFileSystem({});
    must(await createJournal(FOLDER, sample.state, depsOf(disk)));
    return { sample, image: imageOf(disk) };
  })();
  return made;
}

/** The disk before a command: the sample, and what the command wants done before. */
export async function makeImageFor({ prepare }: FaultCommand) {
  const { sample, image } = await makeSampleImage();
  if (prepare === undefined) return { sample, image };
  const { disk, opened } = await openImage(image);
  const store = must(opened);
  must(await store.execute(...prepare));
  await store.settle();
  return { sample, image: imageOf(disk) };
}

export async function openImage(
  image: Image,
): Promise<{ readonly disk: PowerLossFileSystem; readonly opened: Result<JournalStore> }> {
  const disk = createPowerLossFileSystem(image);
  return { disk, opened: await openJournal(FOLDER, depsOf(disk)) };
}

/** The files of ours that a stopped save or a stopped making of a journal leaves. */
export function listTemporaries(paths: Iterable<string>): string[] {
  const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
  return [...paths].filter(
    (path) => isTemporaryName(nameOf(path)) || nameOf(path) === '.bookletter-unfinished.json',
  );
}

export function listTemporariesOf(disk: PowerLossFileSystem): string[] {
  return listTemporaries(listImage(imageOf(disk)).keys());
}
