import { createJournal, type JournalStore, openJournal } from '../../data/journal-store.ts';
import { defaultStoreDeps } from '../../data/store-deps.ts';
import type { JournalState } from '../../shared/journal/journal-state.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { type SessionState, takeSnapshot } from '../../shared/session/session-state.ts';
import { sendEvent } from '../ipc/send-event.ts';

/** Where to look for the journal, and whether one is sure to have been there. */
export type JournalPlace = {
  readonly folder: string;
  /** The parent chose it before: that nothing is there now is an error, not a first start. */
  readonly wasThere: boolean;
};

/** What is known of the journal besides its contents, which only the store holds. */
type Standing =
  | Exclude<SessionState, { status: 'open' }>
  | (Omit<Extract<SessionState, { status: 'open' }>, 'snapshot'> & {
      readonly store: JournalStore;
    });

/** The one journal that this process has open. */
export type JournalSession = {
  /** Counts through every page: for the window's first picture, not for a look at one field. */
  readonly describe: () => SessionState;
  readonly store: () => Result<JournalStore>;
  readonly open: (place: JournalPlace) => Promise<void>;
  /** Makes a journal where the session looked for one. */
  readonly create: (contents: JournalState) => Promise<Result<null>>;
  readonly reopen: () => Promise<void>;
  /** Waits until everything that was sent is on disk. */
  readonly settle: () => Promise<void>;
};

export function startJournalSession(first: JournalPlace): JournalSession {
  let place = first;
  let standing: Standing = { status: 'none', folder: first.folder };
  let endSubscription = () => {};

  const adopt = async (store: JournalStore): Promise<void> => {
    endSubscription();
    endSubscription = store.subscribe((changes) => sendEvent('journalChanged', { changes }));
    const { folder, damaged, readOnly } = store;
    standing = { status: 'open', folder, readOnly, damaged, store };
  };

  const settle = async () => {
    if (standing.status === 'open') await standing.store.settle();
  };

  const open = async (next: JournalPlace): Promise<void> => {
    await settle();
    place = next;
    const opened = await openJournal(next.folder, defaultStoreDeps);
    if (opened.ok) return adopt(opened.value);
    endSubscription();
    const isFirstStart = opened.error.code === 'journal-missing' && !next.wasThere;
    const { folder } = next;
    standing = isFirstStart
      ? { status: 'none', folder }
      : { status: 'failed', folder, error: opened.error };
  };

  return {
    describe: () => {
      if (standing.status !== 'open') return standing;
      const { store, ...known } = standing;
      return { ...known, snapshot: takeSnapshot(store.state()) };
    },
    store: () =>
      standing.status === 'open' ? ok(standing.store) : fail({ code: 'no-journal-open' }),
    open,
    create: async (contents) => {
      const made = await createJournal(place.folder, contents, defaultStoreDeps);
      if (!made.ok) return made;
      await adopt(made.value);
      return ok(null);
    },
    reopen: () => open(place),
    settle,
  };
}
