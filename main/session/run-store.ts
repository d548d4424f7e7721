import type { JournalStore } from '../../data/journal-store.ts';
import {
  type JournalStanding,
  takeSnapshot,
  toToldChanges,
} from '../../shared/session/session-state.ts';
import { sendEvent } from '../ipc/send-event.ts';
import { attendStore, backUpIfDue } from './attend-store.ts';
import type { OpenedStore } from './open-store.ts';
import { rememberTitles } from './title-memory.ts';

/** A journal that is open in this process, with all that goes on beside it. */
export type RunningStore = {
  readonly store: JournalStore;
  readonly standing: () => JournalStanding;
  readonly snapshot: () => ReturnType<typeof takeSnapshot>;
  /** Looks for what other programs did. */
  readonly look: () => void;
  /** Makes the day's backup where it is due, unless the signal ends that, and gives the journal back. */
  readonly close: (signal?: AbortSignal) => Promise<void>;
};

/** Tells the window of everything that happens to the journal, and keeps it true to its folder. */
export async function runStore({ store, index }: OpenedStore): Promise<RunningStore> {
  const unread = store.unread();
  const titles = rememberTitles(store.state(), unread);
  const recallTitles = async () => {
    if (index !== undefined) await titles.recall(index, store.folder);
  };
  const standing = (): JournalStanding => ({
    readOnly: store.readOnly,
    damaged: titles.name(store.damaged),
    history: store.history(),
  });

  let isTelling = false;
  const tellStanding = () => {
    if (isTelling) return;
    isTelling = true;
    setImmediate(() => {
      isTelling = false;
      sendEvent('standingChanged', standing());
    });
  };
  const endings = [
    store.subscribe((changes) => {
      titles.follow(changes);
      sendEvent('journalChanged', { changes: toToldChanges(changes) });
    }),
    store.watchStanding(tellStanding),
    store.watchWork((progress) => sendEvent('workProgressed', { progress })),
  ];

  // Pages that were listed as they were summed up before, and then could not be read.
  const tellLost = async () => {
    await store.whenRead();
    const { pages } = store.state();
    const lost = [...unread.values()].filter(({ id }) => !pages.has(id));
    const changes = lost.map(({ id, notebookId }) => {
      return { kind: 'page', id, notebookId, value: null } as const;
    });
    if (changes.length > 0) sendEvent('journalChanged', { changes });
    tellStanding();
  };
  if (store.damaged.length > 0) await recallTitles();
  if (unread.size > 0) void tellLost();

  const attendance = attendStore(store, {
    onBackupFailed: (error) => sendEvent('backupFailed', { error }),
  });
  return {
    store,
    standing,
    snapshot: () => takeSnapshot(store.state(), store.unread()),
    look: attendance.look,
    close: async (signal) => {
      attendance.stop();
      // One that fails now is tried again, and told of, a minute after the next opening.
      await backUpIfDue(store, signal);
      await store.close();
      for (const end of endings) end();
    },
  };
}
