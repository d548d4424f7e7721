import { useEffect, useEffectEvent } from 'react';
import type { MenuAction } from '../../shared/actions/menu-actions.ts';
import { api } from '../app/bridge.ts';
import { isTextField } from '../app/is-text-field.ts';
import { isDialogOpen } from '../app/open-dialog.ts';
import { useRunAction } from './use-run-action.ts';

/** Does what is chosen in the menu bar. Undo and Redo act on the text that has the focus, or else on the journal. */
export function useMenuActions(): void {
  const run = useRunAction();
  const onChosen = useEffectEvent((item: MenuAction) => {
    const target = document.activeElement;
    const isOfText = (item === 'undo' || item === 'redo') && isTextField(target);
    if (isOfText) document.execCommand(item);
    else if (!isDialogOpen()) run(item, target);
  });
  useEffect(() => api.on('menuChosen', ({ item }) => onChosen(item)), []);
}
