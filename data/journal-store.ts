import { resolve } from 'node:path';
import type { JournalState } from '../shared/journal/journal-state.ts';
import { ok, type Result } from '../shared/result.ts';
import { createFiles } from './create-files.ts';
import type { JournalStore } from './store/journal-store-type.ts';
import { makeStore } from './store/make-store.ts';
import { type OpenOptions, openCore } from './store/open-journal.ts';
import { defaultStoreDeps, type StoreDeps } from './store-deps.ts';

/**
 * Opens the journal in `folder` and, where it can, takes the right to write there; where another program has it, or the disk
 * is read-only, the journal opens for reading and `readOnly` says why. Files that cannot be read are left out and listed in
 * `damaged`. Errors: `journal-missing`; `read-failed` for a folder; `newer-version`, for which the whole journal is refused.
 */
export async function openJournal(
  folder: string,
  deps: StoreDeps = defaultStoreDeps,
  options: OpenOptions = {},
): Promise<Result<JournalStore>> {
  const opened = await openCore(folder, deps, options);
  if (!opened.ok) return opened;
  const store = makeStore(opened.value, options);
  if (opened.value.summaries === null) await store.whenRead();
  return ok(store);
}

/** Makes a journal with these contents in `folder` (see `createFiles` for its promises and errors) and opens it. */
export async function createJournal(
  folder: string,
  contents: JournalState,
  deps: StoreDeps = defaultStoreDeps,
  options: OpenOptions = {},
): Promise<Result<JournalStore>> {
  const created = await createFiles(resolve(folder), contents, deps);
  return created.ok ? openJournal(folder, deps, options) : created;
}

export type { FileChange } from '../shared/journal/journal-state.ts';
export type { JournalStore } from './store/journal-store-type.ts';
export { defaultStoreDeps, type StoreDeps } from './store-deps.ts';
