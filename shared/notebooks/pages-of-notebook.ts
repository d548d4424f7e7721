import type { JournalState } from '../journal/journal-state.ts';
import type { Page } from '../pages/page-schema.ts';
import type { Notebook } from './notebook-schema.ts';

/** The readable pages of a notebook, in its order. */
export function pagesOfNotebook(state: JournalState, notebook: Notebook): Page[] {
  return notebook.pages.flatMap((id) => state.pages.get(id)?.page ?? []);
}
