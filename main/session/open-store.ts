import { createJournal, type JournalStore, openJournal } from '../../data/journal-store.ts';
import { createLockDeps } from '../../data/lock/lock-deps.ts';
import type { OpenOptions } from '../../data/store/open-journal.ts';
import { defaultStoreDeps, type StoreDeps } from '../../data/store-deps.ts';
import type { JournalState } from '../../shared/journal/journal-state.ts';
import { fail, type Result } from '../../shared/result.ts';
import { prepareIndexFile } from './index-file.ts';

/** How long a command of the command line that is just writing is waited for, in ms. */
const WAIT_MS = 1500;

export type OpenedStore = { readonly store: JournalStore; readonly index: string | undefined };

function makeDeps(): StoreDeps {
  return { ...defaultStoreDeps, lock: createLockDeps('window') };
}

function makeOptions(index: string | undefined): OpenOptions {
  return { waitMs: WAIT_MS, ...(index !== undefined && { index }) };
}

async function attempt(
  index: string | undefined,
  open: () => Promise<Result<JournalStore>>,
): Promise<Result<OpenedStore>> {
  try {
    const opened = await open();
    return opened.ok ? { ok: true, value: { store: opened.value, index } } : opened;
  } catch (error) {
    return fail({ code: 'unexpected', reason: error instanceof Error ? error.message : 'error' });
  }
}

/** Opens the journal in `folder` for the window. `indexes`: where the window remembers the summaries of its pages. */
export function openStore(folder: string, indexes: string): Promise<Result<OpenedStore>> {
  const index = prepareIndexFile(indexes, folder);
  return attempt(index, () => openJournal(folder, makeDeps(), makeOptions(index)));
}

/** Makes a journal with these contents in `folder` and opens it for the window. */
export function createStore(
  folder: string,
  contents: JournalState,
  indexes: string,
): Promise<Result<OpenedStore>> {
  const index = prepareIndexFile(indexes, folder);
  return attempt(index, () => createJournal(folder, contents, makeDeps(), makeOptions(index)));
}
