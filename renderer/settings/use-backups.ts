import { useCallback, useEffect, useRef, useState } from 'react';
import type { BackupInfo, RestoredBackup } from '../../shared/backups/backup.ts';
import { describeError } from '../../shared/messages/error-messages.ts';
import type { AppError } from '../../shared/result.ts';
import { api } from '../app/bridge.ts';
import { useSession } from '../app/session-store.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { flushAll } from '../saving/save-tracker.ts';
import { replaceToast, type ToastMessage } from '../ui/toast-queue.ts';
import { useCall } from '../ui/use-call.ts';
import { backupMessages } from './backup-messages.ts';

/** Of what was done with backups one after the other, the last is told. */
const tell = (message: ToastMessage) => replaceToast('backups', message);

/** What is under way. */
type Work = 'backing-up' | 'restoring';

export type Backups = {
  /** Newest first; null until they are here. */
  readonly list: readonly BackupInfo[] | null;
  /** Why the list cannot be shown. */
  readonly error: AppError | null;
  readonly work: Work | null;
  /** Paths that could not be read in the backup that was restored last. */
  readonly unreadable: readonly string[];
  readonly backUp: () => Promise<void>;
  readonly restore: (backup: BackupInfo, when: string) => Promise<void>;
};

type Listed = Pick<Backups, 'list' | 'error'>;

/** The backups of the open journal; asked for anew whenever something was done with them here. */
function useBackupList(): Listed & { readonly load: () => Promise<void> } {
  const session = useSession();
  const folder = session?.folder;
  const [listed, setListed] = useState<Listed>({ list: null, error: null });
  // An answer that comes after a newer question does not count.
  const asked = useRef(0);
  const load = useCallback(async () => {
    asked.current += 1;
    const mine = asked.current;
    const answer = await api.getBackups({});
    if (mine !== asked.current) return;
    setListed((before) =>
      answer.ok ? { list: answer.value, error: null } : { list: before.list, error: answer.error },
    );
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another journal has other backups.
  useEffect(() => void load(), [load, folder]);
  return { ...listed, load };
}

/** Takes a restoring back, unless something else was done since: that would be taken back in its place. */
function useTakeBack(load: () => Promise<void>): () => Promise<void> {
  const messages = useMessages(backupMessages);
  const language = useLanguage();
  const call = useCall();
  return async () => {
    if ((await flushAll()) > 0) return tell({ text: messages.unsaved });
    const session = await api.getSession({});
    if (!session.ok) return tell({ text: describeError(session.error, language) });
    if (session.value.status !== 'open') return;
    if (session.value.history.undo !== 'restoreBackup') {
      return tell({ text: messages.changedSince });
    }
    if ((await call(api.undo({}))) !== undefined) tell({ text: messages.undone });
    await load();
  };
}

export function useBackups(): Backups {
  const messages = useMessages(backupMessages);
  const call = useCall();
  const { list, error, load } = useBackupList();
  const takeBack = useTakeBack(load);
  const [work, setWork] = useState<Work | null>(null);
  const [unreadable, setUnreadable] = useState<RestoredBackup['unreadable']>([]);

  const backUp = async () => {
    setWork('backing-up');
    // The backup is to hold what was typed a moment ago; what cannot be saved is said beside it.
    await flushAll();
    const made = await call(api.makeBackup({}));
    await load();
    setWork(null);
    if (made !== undefined) tell({ text: messages.backedUp });
  };

  const restore = async ({ name }: BackupInfo, when: string) => {
    setWork('restoring');
    const isSaved = (await flushAll()) === 0;
    if (!isSaved) tell({ text: messages.unsaved });
    const restored = isSaved ? await call(api.restoreBackup({ name })) : undefined;
    await load();
    setWork(null);
    if (restored === undefined) return;
    setUnreadable(restored.unreadable);
    tell({
      text: messages.restored(when),
      action: { label: messages.undo, run: () => void takeBack() },
    });
  };

  return { list, error, work, unreadable, backUp, restore };
}
