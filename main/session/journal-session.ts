import { createJournal, type JournalStore, openJournal } from '../../data/journal-store.ts';
import { defaultStoreDeps } from '../../data/store-deps.ts';
import type { JournalState } from '../../shared/journal/journal-state.ts';
import { fail, type Result } from '../../shared/result.ts';
import { type SessionState, takeSnapshot } from '../../shared/session/session-state.ts';
import { sendEvent } from '../ipc/send-event.ts';

/** Where to look for the journal, and whether one is sure to have been there. */
export type JournalPlace = {
  readonly folder: string;
  /** The parent chose it before: that nothing is there now is an error, not a first start. */
  readonly wasThere: boolean;
};

/** The one journal that this process has open. */
export type JournalSession = {
  readonly describe: () => SessionState;
  readonly store: () => Result<JournalStore>;
  readonly open: (place: JournalPlace) => Promise<SessionState>;
  /** Makes a journal where the session looked for one. */
  readonly create: (contents: JournalState) => Promise<Result<SessionState>>;
  readonly reopen: () => Promise<SessionState>;
  /** Waits until everything that was sent is on disk. */
  readonly settle: () => Promise<void>;
};

export function startJournalSession(first: JournalPlace): JournalSession {
  let place = first;
  let store: JournalStore | null = null;
  let state: SessionState = { status: 'none', folder: first.folder };
  let endSubscription = () => {};

  const adopt = async (opened: JournalStore): Promise<SessionState> => {
    endSubscription();
    store = opened;
    endSubscription = opened.subscribe((changes) => sendEvent('journalChanged', { changes }));
    const readOnly = await opened.checkWritable();
    const { folder, damaged } = opened;
    state = { status: 'open', folder, readOnly, damaged, snapshot: takeSnapshot(opened.state()) };
    return state;
  };

  const open = async (next: JournalPlace): Promise<SessionState> => {
    await store?.settle();
    place = next;
    const opened = await openJournal(next.folder, defaultStoreDeps);
    if (opened.ok) return adopt(opened.value);
    endSubscription();
    store = null;
    const isFirstStart = opened.error.code === 'journal-missing' && !next.wasThere;
    const { folder } = next;
    state = isFirstStart
      ? { status: 'none', folder }
      : { status: 'failed', folder, error: opened.error };
    return state;
  };

  return {
    describe: () =>
      state.status === 'open' && store !== null
        ? { ...state, snapshot: takeSnapshot(store.state()) }
        : state,
    store: () => (store === null ? fail({ code: 'no-journal-open' }) : { ok: true, value: store }),
    open,
    create: async (contents) => {
      const made = await createJournal(place.folder, contents, defaultStoreDeps);
      return made.ok ? { ok: true, value: await adopt(made.value) } : made;
    },
    reopen: () => open(place),
    settle: async () => store?.settle(),
  };
}
