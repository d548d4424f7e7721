import type { ActionId } from '../../shared/actions/action-table.ts';
import type { Settings } from '../../shared/journal/journal-schema.ts';
import { api } from '../app/bridge.ts';
import { currentPlace, goTo } from '../app/navigation.ts';
import { openDialog } from '../app/open-dialog.ts';
import { railOpen } from '../app/rail-state.ts';
import { useSnapshot } from '../app/session-store.ts';
import { useHistory } from '../app/use-history.ts';
import { useChosenChild, useVisibleNotebooks } from '../children/chosen-child.ts';
import { startLetter } from '../letters/start-letter.ts';
import { useMessages } from '../messages/use-messages.ts';
import { paletteMessages } from '../palette/palette-messages.ts';
import { openPalette } from '../palette/palette-state.ts';
import { flushAll } from '../saving/save-tracker.ts';
import { backupMessages } from '../settings/backup-messages.ts';
import { useOpenOtherJournal } from '../settings/use-open-other-journal.ts';
import { replaceToast } from '../ui/toast-queue.ts';
import { useCall } from '../ui/use-call.ts';
import { hasPages } from '../write/pages-of-today.ts';
import {
  type ActionHandler,
  type ActionHandlers,
  findHandler,
  useActions,
} from './action-handlers.ts';
import { NEW_ENTRY_ACTIONS } from './new-entry-actions.ts';

/** The actions that can be done wherever the window is. */
export function useAppActions(): void {
  useActions(
    { ...useWriting(), ...useGoing(), ...useLook(), ...useJournal() },
    { isFallback: true },
  );
}

/** Where nothing is written, the page of today is gone to, and the action done there. */
function writeToday(id: ActionId): ActionHandler {
  return {
    run: () => {
      goTo({ view: 'write' });
      requestAnimationFrame(() => void findHandler(id, null)?.run(null));
    },
    isAvailable: () => currentPlace().view !== 'write',
  };
}

function useWriting(): ActionHandlers {
  const { pages } = useSnapshot();
  const notebooks = useVisibleNotebooks();
  const move = useHistory();
  const [first] = notebooks;
  const canWrite = hasPages(
    pages.values(),
    notebooks.map(({ id }) => id),
  );
  const newEntries = NEW_ENTRY_ACTIONS.map(([id]) => [id, canWrite ? writeToday(id) : undefined]);
  return {
    ...Object.fromEntries(newEntries),
    'new-page': {
      run: () =>
        openDialog(
          first === undefined
            ? { kind: 'new-notebook' }
            : { kind: 'new-page', notebookId: first.id },
        ),
    },
    'new-notebook': { run: () => openDialog({ kind: 'new-notebook' }) },
    undo: { run: () => move('undo') },
    redo: { run: () => move('redo') },
  };
}

function useGoing(): ActionHandlers {
  const notebooks = useVisibleNotebooks();
  const messages = useMessages(paletteMessages);
  const [first, second] = notebooks;
  return {
    'show-palette': { run: () => openPalette() },
    'show-keys': { run: () => openDialog({ kind: 'keys' }) },
    'toggle-rail': { run: () => railOpen.set(!railOpen.get()) },
    'make-book': { run: () => goTo({ view: 'book' }) },
    'go-settings': { run: () => goTo({ view: 'settings' }) },
    'new-letter': first && {
      // Of several notebooks the parent says which.
      run: () =>
        second === undefined
          ? startLetter({ notebookId: first.id })
          : openPalette(messages.letterOf('')),
    },
  };
}

function useLook(): ActionHandlers {
  const { settings } = useSnapshot().journal;
  const call = useCall();
  const change = (changes: Partial<Settings>): ActionHandler | undefined => {
    const isSo = Object.entries(changes).every(
      ([name, value]) => settings[name as keyof Settings] === value,
    );
    return isSo ? undefined : { run: () => call(api.updateSettings(changes)) };
  };
  return {
    'theme-system': change({ theme: 'system' }),
    'theme-light': change({ theme: 'light' }),
    'theme-dark': change({ theme: 'dark' }),
    'theme-sepia': change({ theme: 'sepia' }),
    'language-system': change({ language: 'system' }),
    'language-ko': change({ language: 'ko' }),
    'language-en': change({ language: 'en' }),
  };
}

function useJournal(): ActionHandlers {
  const { trash } = useSnapshot();
  const child = useChosenChild();
  const call = useCall();
  const { backedUp } = useMessages(backupMessages);
  const openOther = useOpenOtherJournal();
  return {
    'set-goal': { run: () => openDialog({ kind: 'goal' }) },
    'add-child': { run: () => openDialog({ kind: 'child' }) },
    'edit-child': child && { run: () => openDialog({ kind: 'child', childId: child.id }) },
    'make-backup': {
      run: async () => {
        // The backup is to hold what was typed a moment ago; what cannot be saved is said beside it.
        await flushAll();
        if ((await call(api.makeBackup({}))) !== undefined)
          replaceToast('backups', { text: backedUp });
      },
    },
    'open-journal': { run: () => openOther() },
    'empty-trash': trash.size > 0 ? { run: () => openDialog({ kind: 'empty-trash' }) } : undefined,
  };
}
