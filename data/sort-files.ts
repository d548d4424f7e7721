import { assertNever } from '../shared/assert-never.ts';
import type { Id } from '../shared/ids.ts';
import type { Journal } from '../shared/journal/journal-schema.ts';
import type { JournalState, PageInNotebook } from '../shared/journal/journal-state.ts';
import type { LetterCopy } from '../shared/letters/copies/letter-copy-schema.ts';
import type { Letter } from '../shared/letters/letter-schema.ts';
import { chooseHome } from '../shared/merging/choose-home.ts';
import type { Notebook } from '../shared/notebooks/notebook-schema.ts';
import type { Page } from '../shared/pages/page-schema.ts';
import type { AppError } from '../shared/result.ts';
import type { TrashItem } from '../shared/trash/trash-schema.ts';
import type { JournalPlace } from './journal-layout.ts';
import type { StoredValue } from './stored-value.ts';

/** What reading a file gave: its value, null for no file, or why it cannot be read. */
export type Outcome = { readonly place: JournalPlace } & (
  | { readonly value: StoredValue | null }
  | { readonly error: AppError }
);

export type SortedFiles = {
  /** What could be read. Of a page that lies twice, the one of `chooseHome`. */
  readonly state: JournalState;
  /** Every file of each page. */
  readonly pageFiles: ReadonlyMap<Id, readonly PageInNotebook[]>;
};

/** Input: journal.json, or what stands in for it, and the other files of a journal as they were read. */
export function sortFiles(journal: Journal, outcomes: readonly Outcome[]): SortedFiles {
  const notebooks = new Map<Id, Notebook>();
  const pageFiles = new Map<Id, PageInNotebook[]>();
  const letters = new Map<Id, Letter>();
  const letterCopies = new Map<Id, LetterCopy>();
  const trash = new Map<Id, TrashItem>();

  function addPage(id: Id, page: PageInNotebook): void {
    const others = pageFiles.get(id);
    if (others === undefined) pageFiles.set(id, [page]);
    else others.push(page);
  }

  function add(place: JournalPlace, value: StoredValue): void {
    switch (place.kind) {
      case 'journal':
        return;
      case 'notebook':
        notebooks.set(place.id, value as Notebook);
        return;
      case 'page':
        addPage(place.id, { notebookId: place.notebookId, page: value as Page });
        return;
      case 'letter':
        letters.set(place.id, value as Letter);
        return;
      case 'letterCopy':
        letterCopies.set(place.id, value as LetterCopy);
        return;
      case 'trash':
        trash.set(place.id, value as TrashItem);
        return;
      default:
        assertNever(place);
    }
  }

  for (const outcome of outcomes) {
    if ('value' in outcome && outcome.value !== null) add(outcome.place, outcome.value);
  }
  const pages = new Map<Id, PageInNotebook>();
  for (const [id, files] of pageFiles) {
    const page = files.length === 1 ? files[0] : chooseHome(files, notebooks);
    if (page !== undefined) pages.set(id, page);
  }
  return { state: { journal, notebooks, pages, letters, letterCopies, trash }, pageFiles };
}
