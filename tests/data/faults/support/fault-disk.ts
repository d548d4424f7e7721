import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileSystem } from '../../../../data/file-system.ts';
import { type JournalStore, openJournal } from '../../../../data/journal-store.ts';
import { createNodeFileSystem } from '../../../../data/node-file-system.ts';
import { must } from '../../../shared/support/must.ts';
import { readContents } from '../../support/read-tree.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';
import { createPowerLossFileSystem } from '../power-loss-file-system.ts';
import { type Image, listImage } from './disk-image.ts';
import type { FaultCommand } from './fault-commands.ts';
import type { FaultSample } from './fault-sample.ts';
import { depsOf, FOLDER, imageOf, listTemporaries, makeImageFor } from './memory-journal.ts';

/** A disk with the journal that a command is done to. */
export type FaultDisk = {
  readonly sample: FaultSample;
  readonly folder: string;
  readonly fileSystem: FileSystem;
  /** Every file and folder by its path. */
  readonly readAll: () => Promise<Record<string, string>>;
};

export type MakeDisk = (command: FaultCommand) => Promise<FaultDisk>;

function show(image: Image): Record<string, string> {
  const files = [...listImage(image)];
  return Object.fromEntries(
    files.map(([path, bytes]) => [path, String(bytes && Buffer.from(bytes))]),
  );
}

const makeMemoryDisk: MakeDisk = async (command) => {
  const { sample, image } = await makeImageFor(command);
  const fileSystem = createPowerLossFileSystem(image);
  return { sample, folder: FOLDER, fileSystem, readAll: async () => show(imageOf(fileSystem)) };
};

const makeRealDisk: MakeDisk = async (command) => {
  const { sample, image } = await makeImageFor(command);
  const root = await makeTemporaryFolder();
  for (const [path, bytes] of listImage(image)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    if (bytes !== null) await writeFile(join(root, path), bytes);
  }
  // The image's paths are those below the disk's root.
  const folder = join(root, 'new', 'journal');
  const fileSystem = createNodeFileSystem();
  return { sample, folder, fileSystem, readAll: () => readContents(folder) };
};

export const DISKS = { 'in memory': makeMemoryDisk, 'of this computer': makeRealDisk } as const;

/** What another program that only reads finds now. */
export async function look(disk: FaultDisk): Promise<JournalStore> {
  const store = must(await openJournal(disk.folder, depsOf(disk.fileSystem), { access: 'read' }));
  await store.close();
  return store;
}

/** What a program finds that starts after `store` was stopped, and what stopped saves have left then. */
export async function restart(
  disk: FaultDisk,
): Promise<{ readonly store: JournalStore; readonly left: readonly string[] }> {
  const store = must(await openJournal(disk.folder, depsOf(disk.fileSystem)));
  await store.settle();
  const left = listTemporaries(Object.keys(await disk.readAll()));
  await store.close();
  return { store, left };
}
