import { useEffect, useEffectEvent } from 'react';
import { assertNever } from '../../shared/assert-never.ts';
import { useVisibleNotebooks } from '../children/chosen-child.ts';
import { listPlaces } from '../rail/list-places.ts';
import { useErrorToast } from '../ui/use-call.ts';
import { isTextField } from './is-text-field.ts';
import { goTo, usePlace } from './navigation.ts';
import { isDialogOpen, openDialog } from './open-dialog.ts';
import { railOpen } from './rail-state.ts';
import { useReadOnly, useSurroundings } from './session-store.ts';
import { readShortcut, type Shortcut } from './shortcut.ts';
import { useHistory, useHistoryMenu } from './use-history.ts';

export function useIsMac(): boolean {
  return useSurroundings()?.platform === 'darwin';
}

/** The keys that work wherever the focus is, but never under an open dialog. */
export function useShortcuts(): void {
  const isMac = useIsMac();
  const notebooks = useVisibleNotebooks();
  const place = usePlace();
  const move = useHistory();
  const readOnly = useReadOnly();
  const tell = useErrorToast();
  useHistoryMenu(move);

  const run = (shortcut: Shortcut): void => {
    switch (shortcut.kind) {
      case 'place': {
        const next = listPlaces(notebooks)[shortcut.index];
        if (next !== undefined) goTo(next);
        return;
      }
      case 'new-page': {
        if (readOnly !== null) {
          tell(readOnly);
          return;
        }
        const notebookId = place.view === 'notebook' ? place.notebookId : notebooks[0]?.id;
        openDialog(
          notebookId === undefined ? { kind: 'new-notebook' } : { kind: 'new-page', notebookId },
        );
        return;
      }
      case 'toggle-rail':
        railOpen.set(!railOpen.get());
        return;
      case 'undo':
      case 'redo':
        void move(shortcut.kind);
        return;
      default:
        assertNever(shortcut);
    }
  };

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const shortcut = readShortcut(event, isMac);
    // A key that the editor used, such as Ctrl+B for bold, is not ours.
    if (shortcut === null || event.defaultPrevented) return;
    // A text takes back its own keys.
    const isOfText = shortcut.kind === 'undo' || shortcut.kind === 'redo';
    if (isOfText && isTextField(event.target)) return;
    // Looked for last: on a long page it takes milliseconds, too many for every key.
    if (isDialogOpen()) return;
    event.preventDefault();
    run(shortcut);
  });

  useEffect(() => {
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
