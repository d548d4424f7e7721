import { type JournalStore, openJournal } from '../../../data/journal-store.ts';
import { fail, type Result } from '../../../shared/result.ts';
import type { CommandContext } from '../program/command-spec.ts';

/** For how long a command waits for another program that writes, in ms: another command is done by then, a window is not. */
export const WAIT_MS = 5000;

type Work<T> = (store: JournalStore) => Promise<Result<T>>;

/** Opens the journal to read it only: no lock is asked for and nothing is written, so it works while a window has it open. */
export async function readJournal<T>(
  { journal, deps }: Pick<CommandContext, 'journal' | 'deps'>,
  work: Work<T>,
): Promise<Result<T>> {
  const opened = await openJournal(journal, deps, { access: 'read' });
  if (!opened.ok) return opened;
  try {
    return await work(opened.value);
  } finally {
    await opened.value.close();
  }
}

/**
 * Opens the journal to write there and gives it back in the end, whatever happens. Where nothing may be written, that is
 * the error: who has the journal, or what keeps the disk from it.
 */
export async function changeJournal<T>(
  { journal, deps }: Pick<CommandContext, 'journal' | 'deps'>,
  work: Work<T>,
): Promise<Result<T>> {
  const opened = await openJournal(journal, deps, { waitMs: WAIT_MS });
  if (!opened.ok) return opened;
  const store = opened.value;
  try {
    return store.readOnly === null ? await work(store) : fail(store.readOnly);
  } finally {
    await store.close();
  }
}
