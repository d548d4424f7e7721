import { type BookChoice, bookChoiceSchema } from '../../../../shared/book/book-choice.ts';
import type { BookModel } from '../../../../shared/book/book-model.ts';
import { buildBookModel } from '../../../../shared/book/build-book-model.ts';
import type { JournalState } from '../../../../shared/journal/journal-state.ts';
import type { Letter } from '../../../../shared/letters/letter-schema.ts';
import { letterSchema } from '../../../../shared/letters/letter-schema.ts';
import type { Page } from '../../../../shared/pages/page-schema.ts';
import { makeDraft } from '../../letters/support/make-letter.ts';
import { idOf, makeNotebook } from '../../letters/support/make-pages.ts';
import { must } from '../../support/must.ts';
import { emptyState } from '../../support/scratch-journal.ts';

/** The day on which every book of the tests is made. */
export const MADE_ON = '2026-12-31';
export const NOTEBOOK_ID = idOf(1);

const CHILD = { id: idOf(900), name: '휀', birthday: '2020-02-29' };

/** A journal for 휀, of one notebook with these pages, and these letters. */
export function makeState(
  pages: readonly Page[],
  letters: readonly Letter[] = [],
  title = '원서 읽기',
): JournalState {
  const empty = emptyState();
  const notebook = makeNotebook(title, 'reading', pages);
  return {
    ...empty,
    journal: { ...empty.journal, children: [CHILD], notebooks: [notebook.id] },
    notebooks: new Map([[notebook.id, notebook]]),
    pages: new Map(pages.map((page) => [page.id, { notebookId: notebook.id, page }])),
    letters: new Map(letters.map((letter) => [letter.id, letter])),
  };
}

/** A kept letter: the `number`th of its journal. */
export function makeLetter(number: number, fields: Parameters<typeof makeDraft>[0] = {}): Letter {
  const at = '2026-01-18T12:00:00.000Z';
  return letterSchema.parse({
    ...makeDraft(fields),
    format: 'bookletter/letter',
    version: emptyState().journal.version,
    id: idOf(800 + number),
    createdAt: at,
    updatedAt: at,
  });
}

/** A choice of the notebook in 2026, by month, in Korean, with `fields` instead. */
export function choose(fields: Partial<BookChoice> = {}): BookChoice {
  return bookChoiceSchema.parse({
    source: { kind: 'notebooks', notebookIds: [NOTEBOOK_ID] },
    year: '2026',
    language: 'ko',
    ...fields,
  });
}

/** The book that is made of a journal; fails the test where it is refused. */
export function makeBook(state: JournalState, fields: Partial<BookChoice> = {}): BookModel {
  return must(buildBookModel(state, choose(fields), MADE_ON));
}
