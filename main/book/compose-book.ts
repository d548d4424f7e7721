import type { BookChoice } from '../../shared/book/book-choice.ts';
import type { BookModel } from '../../shared/book/book-model.ts';
import { buildBookModel } from '../../shared/book/build-book-model.ts';
import { lettersOfYear } from '../../shared/book/draft-letters.ts';
import type { Id } from '../../shared/ids.ts';
import type { JournalState } from '../../shared/journal/journal-state.ts';
import { type DamagedFile, fail, type Result } from '../../shared/result.ts';
import { findHurtPage } from '../letters/compose-letter.ts';

/** The pages that a book may be made of. */
function listPageIds(state: JournalState, { source, year }: BookChoice): readonly Id[] {
  const pagesOf = (id: Id) => state.notebooks.get(id)?.pages ?? [];
  if (source.kind === 'notebooks') return source.notebookIds.flatMap(pagesOf);
  return lettersOfYear(state, year).flatMap(({ selection: { notebookId, pageIds } }) =>
    pageIds.length === 0 ? pagesOf(notebookId) : pageIds,
  );
}

/**
 * Input: a journal, its unreadable files, what a book is to be made of, and the day. Output: the book. One over a page that
 * cannot be read is refused: it would be printed incomplete and nobody would know.
 */
export function composeBook(
  state: JournalState,
  damaged: readonly DamagedFile[],
  choice: BookChoice,
  today: string,
): Result<BookModel> {
  const hurt = findHurtPage(state, damaged, listPageIds(state, choice));
  return hurt === undefined
    ? buildBookModel(state, choice, today)
    : fail({ code: 'damaged-file', ...hurt });
}
