import type { JournalState } from '../journal/journal-state.ts';
import type { Page } from '../pages/page-schema.ts';
import type { Notebook } from './notebook-schema.ts';

/** The readable pages of a notebook, in its order; not those that it names and that have gone to another. */
export function pagesOfNotebook(state: JournalState, notebook: Notebook): Page[] {
  return notebook.pages.flatMap((id) => {
    const found = state.pages.get(id);
    return found?.notebookId === notebook.id ? found.page : [];
  });
}
