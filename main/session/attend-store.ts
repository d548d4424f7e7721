import type { JournalStore } from '../../data/journal-store.ts';
import { canPass } from '../../data/store/keep-access.ts';
import type { AppError } from '../../shared/result.ts';
import { watchJournal } from './watch-journal.ts';

/** How often is looked for what nobody tells of: a lock that went, a disk that takes files again, a folder without news. */
const LOOK_MS = 2000;
const FIRST_BACKUP_MS = 60 * 1000;
const BACKUP_MS = 10 * 60 * 1000;

export type Attendance = {
  /** Looks at everything now, at most every two seconds: the window was come back to, the computer has slept. */
  readonly look: () => void;
  readonly stop: () => void;
};

/** As `setInterval` that waits for what it started, and for `first` before; nothing of it keeps the process running. */
function repeat(task: () => Promise<void>, every: number, first = every): () => void {
  let timer: NodeJS.Timeout;
  let isStopped = false;
  const schedule = (wait: number) => {
    timer = setTimeout(async () => {
      await task();
      if (!isStopped) schedule(every);
    }, wait);
    timer.unref();
  };
  schedule(first);
  return () => {
    isStopped = true;
    clearTimeout(timer);
  };
}

/** Makes the day's backup where it is due. Where nothing may be written there is none to make, and that is said already. */
export async function backUpIfDue(
  store: JournalStore,
  signal?: AbortSignal,
): Promise<AppError | null> {
  if (store.readOnly !== null) return null;
  const made = await store.backUp(signal === undefined ? {} : { signal });
  return made.ok || signal?.aborted === true ? null : made.error;
}

/** Keeps an open journal true to its folder, tries to be allowed to write, and makes its backups. */
export function attendStore(
  store: JournalStore,
  { onBackupFailed }: { readonly onBackupFailed: (error: AppError) => void },
): Attendance {
  const watch = watchJournal(store.folder, {
    onFiles: (paths) => void store.refresh(paths),
    onEverything: () => void store.refresh(),
    onLock: () => {
      if (canPass(store.readOnly)) void store.retryAccess();
    },
  });
  // What changed between the reading and the watching.
  void watch.ready.then(() => store.refresh());

  const stopLooking = repeat(async () => {
    if (canPass(store.readOnly)) await store.retryAccess();
    if (!watch.isWhole()) await store.refresh();
  }, LOOK_MS);

  let hasTold = false;
  const stopBackups = repeat(
    async () => {
      const error = await backUpIfDue(store);
      if (error === null || hasTold) return;
      hasTold = true;
      onBackupFailed(error);
    },
    BACKUP_MS,
    FIRST_BACKUP_MS,
  );

  let lastLook = 0;
  return {
    look: () => {
      const now = performance.now();
      if (now - lastLook < LOOK_MS) return;
      lastLook = now;
      void store.refresh();
      if (canPass(store.readOnly)) void store.retryAccess();
    },
    stop: () => {
      stopLooking();
      stopBackups();
      watch.close();
    },
  };
}
