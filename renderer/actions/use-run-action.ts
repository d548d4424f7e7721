import { ACTIONS, type ActionId } from '../../shared/actions/action-table.ts';
import { useReadOnly } from '../app/session-store.ts';
import { useErrorToast } from '../ui/use-call.ts';
import { findHandler } from './action-handlers.ts';

/** Does an action. Output: whether there was one to do; one that nothing can be saved for says why. */
export function useRunAction(): (id: ActionId, target: Element | null) => boolean {
  const readOnly = useReadOnly();
  const tell = useErrorToast();
  return (id, target) => {
    const handler = findHandler(id, target);
    if (handler === undefined) return false;
    if (readOnly !== null && ACTIONS[id].changes === true) tell(readOnly);
    else void handler.run(target);
    return true;
  };
}
