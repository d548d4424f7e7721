import type { Notebook } from '../../shared/notebooks/notebook-schema.ts';
import type { JournalSnapshot } from '../../shared/session/session-state.ts';

/** The other notebooks of a notebook's kind, to which its pages can go. */
export function listOtherNotebooks(
  { notebooks }: Pick<JournalSnapshot, 'notebooks'>,
  notebookId: string,
): readonly Notebook[] {
  const kind = notebooks.find(({ id }) => id === notebookId)?.kind;
  return notebooks.filter((each) => each.kind === kind && each.id !== notebookId);
}
