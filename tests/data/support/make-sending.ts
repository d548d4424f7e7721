import type { JournalStore } from '../../../data/journal-store.ts';
import type { Sending } from '../../../data/store/keep-sent.ts';
import { buildLetterModel } from '../../../shared/letters/build-letter-model.ts';
import { sentCopies } from '../../../shared/letters/copies/find-copies.ts';
import type { SentCopy } from '../../../shared/letters/copies/letter-copy-schema.ts';
import { describeSent } from '../../../shared/letters/copies/plan-sent.ts';
import { selectEntries } from '../../../shared/letters/select-entries.ts';
import { pagesOfNotebook } from '../../../shared/notebooks/pages-of-notebook.ts';
import { must } from '../../shared/support/must.ts';

type Of = { readonly letterId: string; readonly notebookId: string };

/** A letter of a notebook as it would be sent now. */
export function makeSending(
  store: Pick<JournalStore, 'state'>,
  { letterId, notebookId }: Of,
  how = 'pdf',
): Sending {
  const state = store.state();
  const letter = state.letters.get(letterId);
  const notebook = state.notebooks.get(notebookId);
  if (letter === undefined || notebook === undefined) throw new Error('There is no such letter.');
  const pages = pagesOfNotebook(state, notebook);
  const { parent, children } = state.journal;
  const model = must(buildLetterModel({ letter, notebook, pages, parent, children }));
  const selected = selectEntries(notebook, pages, letter.selection);
  return { letter, model, held: describeSent(model, selected), how };
}

/** What was sent, newest first. */
export function sentIn({ state }: Pick<JournalStore, 'state'>): SentCopy[] {
  return sentCopies(state().letterCopies.values());
}
