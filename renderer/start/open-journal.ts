import type { SessionState } from '../../shared/session/session-state.ts';
import { goTo } from '../app/navigation.ts';
import { adoptSession } from '../app/session-store.ts';

/** Shows a journal from its beginning: a new one at its first notebook, any other where today is written. */
export function enterJournal(session: SessionState, isNew = false): void {
  const first = session.status === 'open' ? session.snapshot.notebooks[0] : undefined;
  goTo(
    isNew && first !== undefined ? { view: 'notebook', notebookId: first.id } : { view: 'write' },
  );
  adoptSession(session);
}
