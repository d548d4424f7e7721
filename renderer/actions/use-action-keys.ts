import { useEffect, useEffectEvent } from 'react';
import type { ActionId } from '../../shared/actions/action-table.ts';
import { isTextField } from '../app/is-text-field.ts';
import { goTo } from '../app/navigation.ts';
import { isDialogOpen } from '../app/open-dialog.ts';
import { useVisibleNotebooks } from '../children/chosen-child.ts';
import { listPlaces } from '../rail/list-places.ts';
import { findHandler } from './action-handlers.ts';
import { isComposing, readActionKey, readPlaceKey } from './match-key.ts';
import { useIsMac } from './use-key.ts';
import { useRunAction } from './use-run-action.ts';

/** The keys that work wherever the focus is, but never under an open dialog. */
export function useActionKeys(): void {
  const isMac = useIsMac();
  const run = useRunAction();
  const notebooks = useVisibleNotebooks();

  const goToPlace = (index: number) => {
    const place = listPlaces(notebooks)[index];
    if (place !== undefined) goTo(place);
  };
  /** Of the actions with this key the first that can be done is done. */
  const runFirst = (ids: readonly ActionId[], target: Element | null) => {
    const id = ids.find((each) => findHandler(each, target) !== undefined);
    if (id !== undefined) run(id, target);
  };

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    // A key that the editor used, such as Ctrl+B for bold, is not ours.
    if (event.defaultPrevented || isComposing(event)) return;
    const target = event.target instanceof Element ? event.target : null;
    const place = readPlaceKey(event, isMac);
    const ids = readActionKey(event, isMac, isTextField(target));
    if (place === undefined && ids.length === 0) return;
    // Looked for last: on a long page it takes milliseconds, too many for every key.
    if (isDialogOpen()) return;
    event.preventDefault();
    if (place === undefined) runFirst(ids, target);
    else goToPlace(place);
  });

  useEffect(() => {
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
