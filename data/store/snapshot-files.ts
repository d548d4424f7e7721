import { setImmediate } from 'node:timers/promises';
import type { FileChange, JournalState } from '../../shared/journal/journal-state.ts';
import type { ZipFile } from '../backups/pack-zip.ts';
import { listRawFiles } from '../backups/raw-journal-files.ts';
import type { JournalFiles } from '../journal-files.ts';
import { type JournalPlace, pathOfPlace } from '../journal-layout.ts';
import type { StoreDeps } from '../store-deps.ts';

function* filesOf({
  journal,
  notebooks,
  pages,
  letters,
  trash,
}: JournalState): Generator<FileChange> {
  yield { kind: 'journal', value: journal };
  for (const [id, value] of notebooks) yield { kind: 'notebook', id, value };
  for (const [id, { notebookId, page }] of pages) {
    yield { kind: 'page', id, notebookId, value: page };
  }
  for (const [id, value] of letters) yield { kind: 'letter', id, value };
  for (const [id, value] of trash) yield { kind: 'trash', id, value };
}

/**
 * The files of a journal as they were when this was called, whatever is saved meanwhile, and then every other file that
 * lies there: pictures, and what cannot be read. Between two files everything else gets its turn.
 */
export async function* snapshotFiles(
  files: JournalFiles,
  state: JournalState,
  { fileSystem, codec, now }: Pick<StoreDeps, 'fileSystem' | 'codec' | 'now'>,
): AsyncGenerator<ZipFile> {
  const done = new Set<string>();
  for (const file of filesOf(state)) {
    const path = pathOfPlace(file);
    // One that is not on disk stands in for one that is hurt.
    if (files.stat(file) === null || file.value === null) continue;
    const stat = files.stat(file as JournalPlace);
    done.add(path);
    yield { path, bytes: codec.encode(file.value), at: new Date(stat?.mtimeMs ?? now()) };
    await setImmediate();
  }
  for await (const file of listRawFiles(fileSystem, files.root)) {
    if (!done.has(file.path)) yield file;
  }
}
