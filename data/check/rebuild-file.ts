import type { Id } from '../../shared/ids.ts';
import { FORMAT_VERSION } from '../../shared/journal/format-version.ts';
import type { Child, Journal } from '../../shared/journal/journal-schema.ts';
import type { JournalState } from '../../shared/journal/journal-state.ts';
import { NOTEBOOK_FORMAT, type Notebook } from '../../shared/notebooks/notebook-schema.ts';
import type { Language } from '../../shared/text/language.ts';
import { makeBlankState } from '../starter.ts';

const TITLES: Record<Language, string> = { ko: '되찾은 공책', en: 'Recovered notebook' };

/** The children that letters are written to: all that is known of them without journal.json. */
function findChildren({ letters }: JournalState): Child[] {
  const names = new Map<Id, string>();
  for (const { to } of letters.values()) {
    if (to.childId !== undefined) names.set(to.childId, to.name);
  }
  return [...names].map(([id, name]) => ({ id, name })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A journal.json that names what is there; the settings are those of a new journal. */
export function rebuildJournal(state: JournalState): Journal {
  const { journal } = makeBlankState();
  return {
    ...journal,
    children: findChildren(state),
    notebooks: [...state.notebooks.keys()].sort(),
  };
}

/**
 * A notebook.json that names the pages which lie in its folder, by id. It says nowhere when it was made, so that the lost
 * one wins over it where another computer still has it. `hurt`: pages that cannot be read.
 */
export function rebuildNotebook(
  state: JournalState,
  id: Id,
  hurt: readonly Id[],
  language: Language,
): Notebook {
  const pages = [...state.pages.values()].filter(({ notebookId }) => notebookId === id);
  const { language: chosen } = state.journal.settings;
  return {
    format: NOTEBOOK_FORMAT,
    version: FORMAT_VERSION,
    id,
    kind: pages.some(({ page }) => page.book !== undefined) ? 'reading' : 'notes',
    title: TITLES[chosen === 'system' ? language : chosen],
    childIds: [],
    pages: [...pages.map(({ page }) => page.id), ...hurt].sort(),
    removed: [],
    ranks: [],
  };
}
