import type { JournalStore } from '../../data/journal-store.ts';
import type { JournalState } from '../../shared/journal/journal-state.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { SessionState } from '../../shared/session/session-state.ts';
import { createStore, type OpenedStore, openStore } from './open-store.ts';
import { type RunningStore, runStore } from './run-store.ts';

/** Where to look for the journal, and whether one is sure to have been there. */
export type JournalPlace = {
  readonly folder: string;
  /** The parent chose it before: that nothing is there now is an error, not a first start. */
  readonly wasThere: boolean;
};

type Standing =
  | Exclude<SessionState, { status: 'open' }>
  | { readonly status: 'open'; readonly folder: string; readonly running: RunningStore };

/** The one journal that this process has open. */
export type JournalSession = {
  /** Counts through every page: for the window's first picture, not for a look at one field. */
  readonly describe: () => SessionState;
  readonly store: () => Result<JournalStore>;
  /** Opens the journal in this place, once the one that is open has been closed. */
  readonly open: (place: JournalPlace) => Promise<void>;
  /** Makes a journal where the session looked for one. */
  readonly create: (contents: JournalState) => Promise<Result<null>>;
  readonly reopen: () => Promise<void>;
  /** Looks for what other programs did, as when the window is come back to. */
  readonly look: () => void;
  /** Waits until everything that was sent is on disk. */
  readonly settle: () => Promise<void>;
  /** Makes the day's backup where it is due, unless the signal ends that, and gives the journal back to other programs. */
  readonly close: (signal?: AbortSignal) => Promise<void>;
};

/** `indexes`: the folder outside of journals where what can be computed again is kept. */
export function startJournalSession(first: JournalPlace, indexes: string): JournalSession {
  let place = first;
  let standing: Standing = { status: 'none', folder: first.folder };

  const adopt = async (opened: OpenedStore): Promise<void> => {
    const running = await runStore(opened);
    standing = { status: 'open', folder: opened.store.folder, running };
  };

  const close = async (signal?: AbortSignal): Promise<void> => {
    if (standing.status !== 'open') return;
    const { running, folder } = standing;
    await running.store.settle();
    await running.close(signal).finally(() => {
      standing = { status: 'none', folder };
    });
  };

  const open = async (next: JournalPlace): Promise<void> => {
    await close();
    place = next;
    const { folder } = next;
    const opened = await openStore(folder, indexes);
    if (opened.ok) return adopt(opened.value);
    const isFirstStart = opened.error.code === 'journal-missing' && !next.wasThere;
    standing = isFirstStart
      ? { status: 'none', folder }
      : { status: 'failed', folder, error: opened.error };
  };

  return {
    describe: () => {
      if (standing.status !== 'open') return standing;
      const { folder, running } = standing;
      return { status: 'open', folder, snapshot: running.snapshot(), ...running.standing() };
    },
    store: () =>
      standing.status === 'open' ? ok(standing.running.store) : fail({ code: 'no-journal-open' }),
    open,
    create: async (contents) => {
      const made = await createStore(place.folder, contents, indexes);
      if (!made.ok) return made;
      await adopt(made.value);
      return ok(null);
    },
    reopen: () => open(place),
    look: () => {
      if (standing.status === 'open') standing.running.look();
    },
    settle: async () => {
      if (standing.status === 'open') await standing.running.store.settle();
    },
    close,
  };
}
