import { dirname, join } from 'node:path';
import { z } from 'zod';
import { idSchema } from '../shared/ids.ts';
import type { JournalCodec } from './codec.ts';
import { isTemporaryName, removeDurably, writeDurably } from './durable-write.ts';
import type { FileSystem } from './file-system.ts';
import { pruneEmptyFolders } from './folders.ts';
import { JOURNAL_FILE, type JournalPlace, pathOfPlace, UNFINISHED_FILE } from './journal-layout.ts';

type Ports = { readonly fileSystem: FileSystem; readonly codec: JournalCodec };

const UNFINISHED_FORMAT = 'bookletter/unfinished';
const placeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('notebook'), id: idSchema }),
  z.strictObject({ kind: z.literal('page'), id: idSchema, notebookId: idSchema }),
  z.strictObject({ kind: z.literal('letter'), id: idSchema }),
  z.strictObject({ kind: z.literal('letterCopy'), id: idSchema }),
  z.strictObject({ kind: z.literal('trash'), id: idSchema }),
]);
const unfinishedSchema = z.strictObject({
  format: z.literal(UNFINISHED_FORMAT),
  version: z.literal(1),
  /** Every file that is being made, except journal.json, which is made last. */
  places: z.array(placeSchema),
});

/** Notes durably, before any of them is made, which files of a new journal are about to be made in `folder`. */
export async function markUnfinished(
  { fileSystem, codec }: Ports,
  folder: string,
  places: readonly JournalPlace[],
): Promise<void> {
  // By hand: a place can be a change that holds its whole value.
  const listed = places.flatMap((place) => {
    if (place.kind === 'journal') return [];
    const { kind, id } = place;
    return place.kind === 'page' ? [{ kind, id, notebookId: place.notebookId }] : [{ kind, id }];
  });
  const mark = { format: UNFINISHED_FORMAT, version: 1, places: listed };
  await writeDurably(fileSystem, join(folder, UNFINISHED_FILE), codec.encode(mark));
}

async function readMark({ fileSystem, codec }: Ports, folder: string): Promise<JournalPlace[]> {
  const decoded = codec.decode(await fileSystem.readFile(join(folder, UNFINISHED_FILE)));
  return unfinishedSchema.parse(decoded.ok ? decoded.value : null).places;
}

async function removeTemporaries(fileSystem: FileSystem, folder: string): Promise<void> {
  const names = await fileSystem.readdir(folder).catch(() => []);
  for (const name of names.filter(isTemporaryName)) {
    await fileSystem.unlink(join(folder, name));
  }
}

/**
 * Takes away what the making of a journal left in `folder` when it was stopped: the files that its mark names, their
 * temporary files and then the mark, and no others. Does nothing where there is no mark that can be read, or where there
 * is a journal.json: then the making was complete. Rejects with the file system's error.
 */
export async function removeUnfinished(ports: Ports, folder: string): Promise<void> {
  const { fileSystem } = ports;
  const names = await fileSystem.readdir(folder);
  if (names.includes(JOURNAL_FILE) || !names.includes(UNFINISHED_FILE)) return;
  const places = await readMark(ports, folder).catch(() => null);
  if (places === null) return;
  const paths = places.map((place) => join(folder, pathOfPlace(place)));
  for (const path of paths) await removeDurably(fileSystem, path);
  for (const parent of new Set(paths.map((path) => dirname(path)))) {
    await removeTemporaries(fileSystem, parent);
    await pruneEmptyFolders(fileSystem, folder, parent);
  }
  await removeTemporaries(fileSystem, folder);
  await removeDurably(fileSystem, join(folder, UNFINISHED_FILE));
}

/** A journal has been made: the mark is of no use any more. */
export async function unmarkUnfinished({ fileSystem }: Ports, folder: string): Promise<void> {
  await removeDurably(fileSystem, join(folder, UNFINISHED_FILE));
}
