import { formatEdtfDate } from '../dates/format-date.ts';
import { findNotebook } from '../journal/find-things.ts';
import type { JournalState } from '../journal/journal-state.ts';
import { nameLinks } from '../letters/name-links.ts';
import { parseMarkdown } from '../letters/parse-markdown.ts';
import { titlesIn } from '../links/titles-in-journal.ts';
import type { Notebook } from '../notebooks/notebook-schema.ts';
import { fail, ok, type Result } from '../result.ts';
import type { BookChoice, BookSource } from './book-choice.ts';
import { type ChapterDraft, numberChapters } from './book-draft.ts';
import type { BookModel } from './book-model.ts';
import { buildIndex } from './build-index.ts';
import { draftLetters, lettersOfYear } from './draft-letters.ts';
import { draftNotebooks } from './draft-notebooks.ts';
import { typesetBook } from './typeset-book.ts';
import { type BookMatter, findBookWords } from './words-of-book.ts';

function findNotebooks(state: JournalState, ids: readonly string[]): Result<Notebook[]> {
  const notebooks: Notebook[] = [];
  for (const id of new Set(ids)) {
    const found = findNotebook(state, id);
    if (!found.ok) return found;
    notebooks.push(found.value);
  }
  return ok(notebooks);
}

function findMatter(state: JournalState, source: BookSource, year: string): Result<BookMatter> {
  if (source.kind === 'letters') {
    return ok({ kind: 'letters', letters: lettersOfYear(state, year) });
  }
  const notebooks = findNotebooks(state, source.notebookIds);
  return notebooks.ok ? ok({ kind: 'notebooks', notebooks: notebooks.value }) : notebooks;
}

/**
 * Input: a journal, what a book is to be made of, and the day it is made, as EDTF. Output: the book. An event is of the year of
 * its own date, anything else of the year it was written in, by UTC; a letter is of the year of its date. `empty-book` where
 * nothing is of the year, `not-found` for a notebook that there is not. All words but tags have a printer's characters: see
 * `typesetBook`.
 */
export function buildBookModel(
  state: JournalState,
  choice: BookChoice,
  today: string,
): Result<BookModel> {
  const { year, language, colour, chapters: by } = choice;
  const matter = findMatter(state, choice.source, year);
  if (!matter.ok) return matter;
  const setting = { language, titleOf: titlesIn(state) };
  const drafts: readonly ChapterDraft[] =
    matter.value.kind === 'letters'
      ? draftLetters(state, matter.value.letters, by, setting)
      : draftNotebooks(state, matter.value.notebooks, { year, chapters: by }, setting);
  if (drafts.length === 0) return fail({ code: 'empty-book', year });
  const { chapters, entries } = numberChapters(drafts);
  const model = typesetBook({
    language,
    ...findBookWords(state, matter.value, choice),
    year,
    date: formatEdtfDate(today, language),
    edtfDate: today,
    colour,
    dedication: nameLinks(parseMarkdown(choice.dedication), setting.titleOf),
    chapters,
    index: buildIndex(entries, language),
  });
  return ok(model);
}
