import type { EntryInPlace } from '../../../shared/entries/find-entries.ts';
import type { JournalState, PageInNotebook } from '../../../shared/journal/journal-state.ts';
import type { SentCopy } from '../../../shared/letters/copies/letter-copy-schema.ts';
import type { Letter } from '../../../shared/letters/letter-schema.ts';
import type { Notebook } from '../../../shared/notebooks/notebook-schema.ts';
import { summarizePage } from '../../../shared/pages/page-summary.ts';

/**
 * A notebook as the command line prints it, as all things here: its own fields and id, without what only its file needs,
 * and the titles and names that its ids stand for.
 */
export function describeNotebook({ journal }: JournalState, notebook: Notebook) {
  const { format: _format, version: _version, ...rest } = notebook;
  const { removed: _removed, ranks: _ranks, head: _head, ...fields } = rest;
  const children = journal.children.filter(({ id }) => notebook.childIds.includes(id));
  return { ...fields, children: children.map(({ name }) => name) };
}

export function describePage({ notebooks }: JournalState, { notebookId, page }: PageInNotebook) {
  const { tagCounts: _tagCounts, actors: _actors, ...fields } = summarizePage(notebookId, page);
  return { ...fields, notebook: notebooks.get(notebookId)?.title };
}

export function describeEntry({ entry, ...place }: EntryInPlace) {
  return { ...entry, ...place };
}

export function describeLetter({ notebooks, pages }: JournalState, letter: Letter) {
  const { format: _format, version: _version, ...fields } = letter;
  const { notebookId, pageIds } = letter.selection;
  const titles = pageIds.flatMap((id) => pages.get(id)?.page.title ?? []);
  return { ...fields, notebook: notebooks.get(notebookId)?.title, pages: titles };
}

/** A letter as it was sent: when, how, to whom and what it held. */
export function describeSentCopy({ id, letterId, at, letter, sent }: SentCopy) {
  const { to, alsoTo = [], paper, stationery, language } = letter;
  const names = [to, ...alsoTo].map(({ name }) => name);
  return { id, letterId, at, to: names, ...sent, language, paper, stationery };
}
