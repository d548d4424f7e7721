import { setImmediate } from 'node:timers/promises';
import { filesOf } from '../../shared/journal/journal-state.ts';
import type { ZipFile } from '../backups/pack-zip.ts';
import { listRawFiles } from '../backups/raw-journal-files.ts';
import { pathOfPlace, placeOfPath } from '../journal-layout.ts';
import type { StoredValue } from '../stored-value.ts';
import type { JournalCore } from './journal-core.ts';

type HeldFile = { readonly path: string; readonly value: StoredValue; readonly at: Date };

/** What is durable now; a value that stands in for a file that is hurt has none on disk. */
function holdFiles({ files, state, deps }: JournalCore): HeldFile[] {
  // journal.json first, as a person looks for it.
  return filesOf(state)
    .toReversed()
    .flatMap((file) => {
      const stat = files.stat(file);
      if (stat === null || file.value === null) return [];
      const at = new Date(stat?.mtimeMs ?? deps.now());
      return [{ path: pathOfPlace(file), value: file.value, at }];
    });
}

/**
 * The files of a journal as they are when this is called, whatever is saved before they are asked for, and then every other
 * file that lies there: pictures, and what cannot be read. Between two files everything else gets its turn.
 */
export function snapshotFiles(core: JournalCore): AsyncGenerator<ZipFile> {
  const { codec, fileSystem } = core.deps;
  const held = holdFiles(core);
  const done = new Set(held.map(({ path }) => path));
  const hurt = new Set(core.unreadable.map(({ place }) => pathOfPlace(place)));
  const known = new Set([...core.files.paths(), ...hurt]);

  async function* walk(): AsyncGenerator<ZipFile> {
    for (const { path, value, at } of held) {
      yield { path, bytes: codec.encode(value), at };
      await setImmediate();
    }
    for await (const file of listRawFiles(fileSystem, core.folder)) {
      // A file of the journal that was made meanwhile belongs to the next backup.
      const isLater = placeOfPath(file.path) !== null && !known.has(file.path);
      if (!done.has(file.path) && !isLater) yield file;
    }
  }

  return walk();
}
