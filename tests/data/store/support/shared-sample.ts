import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { JournalStore } from '../../../../data/journal-store.ts';
import type { StoreDeps } from '../../../../data/store-deps.ts';
import type { Entry } from '../../../../shared/entries/entry-schema.ts';
import type { FileChange } from '../../../../shared/journal/journal-state.ts';
import { filesOf } from '../../support/damages.ts';
import { copySample, reopen } from '../../support/sample-journal.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';
import { copyFolder } from './outside.ts';

/** The sample journal, open, and the same files on another computer, where it is closed. */
export async function openShared(deps: Partial<StoreDeps> = {}) {
  const folder = await makeTemporaryFolder();
  const sample = await copySample(folder);
  const elsewhere = await copyFolder(folder);
  const store = await reopen(folder, deps);
  const heard: FileChange[] = [];
  onTestFinished(store.subscribe((changes) => heard.push(...changes)));
  const files = filesOf(sample);
  return { folder, elsewhere, sample, store, heard, files, pagePath: join(folder, files.page) };
}

export function entriesOf(store: Pick<JournalStore, 'state'>, pageId: string): readonly Entry[] {
  return store.state().pages.get(pageId)?.page.entries ?? [];
}

export function textsOf(store: Pick<JournalStore, 'state'>, pageId: string): string[] {
  return entriesOf(store, pageId).map((entry) => ('text' in entry ? entry.text : ''));
}

/** Texts of the entries that gave way in a conflict and are in the trash. */
export function losersOf(store: Pick<JournalStore, 'state'>): string[] {
  return [...store.state().trash.values()].flatMap(({ reason, content }) => {
    if (reason !== 'conflict' || content.kind !== 'entry') return [];
    return 'text' in content.entry ? [content.entry.text] : [];
  });
}
