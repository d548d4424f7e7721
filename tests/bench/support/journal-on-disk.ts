import { join } from 'node:path';
import { pathOfPlace } from '../../../data/journal-layout.ts';
import {
  createJournal,
  defaultStoreDeps,
  type JournalStore,
  openJournal,
} from '../../../data/journal-store.ts';
import type { Id } from '../../../shared/ids.ts';
import type { JournalState } from '../../../shared/journal/journal-state.ts';
import { takeSnapshot } from '../../../shared/session/session-state.ts';
import { must } from '../../shared/support/must.ts';

export type JournalOnDisk = {
  readonly folder: string;
  readonly contents: JournalState;
  readonly store: JournalStore;
};

export async function createOnDisk(folder: string, contents: JournalState): Promise<JournalOnDisk> {
  return { folder, contents, store: must(await createJournal(folder, contents)) };
}

export async function openOnDisk(folder: string): Promise<JournalStore> {
  return must(await openJournal(folder, defaultStoreDeps, { access: 'read' }));
}

/** As the window opens a journal: for writing, with what it remembers of the pages; until it has what its list shows. */
export async function openList(folder: string, index: string): Promise<JournalStore> {
  const store = must(await openJournal(folder, defaultStoreDeps, { index }));
  takeSnapshot(store.state(), store.unread());
  return store;
}

export function pathOfPage({ folder, contents }: JournalOnDisk, pageId: Id): string {
  const notebookId = contents.pages.get(pageId)?.notebookId ?? '';
  return join(folder, pathOfPlace({ kind: 'page', id: pageId, notebookId }));
}

/** Output: what saves another change of another entry every time, in turn on the first and on the last page. */
export function makeSave({ contents, store }: JournalOnDisk): () => Promise<void> {
  const all = [...contents.pages.values()].map(({ page }) => page);
  const pages = [all.at(0), all.at(-1)];
  let round = 0;
  return async () => {
    round += 1;
    const page = pages[round % pages.length];
    const quotes = page?.entries.filter(({ kind }) => kind === 'quote') ?? [];
    const entry = quotes[round % quotes.length];
    const changes = { kind: 'quote', text: `부자들은 돈을 위해 일하지 않는다. ${round}` };
    must(await store.execute('updateEntry', { pageId: page?.id, entryId: entry?.id, changes }));
  };
}
