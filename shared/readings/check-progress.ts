import type { Book } from '../books/book-schema.ts';
import { fail, ok, type Result } from '../result.ts';

/** Refuses a page that the book does not have, where it is known how many it has. */
export function checkProgress(
  book: Pick<Book, 'pageCount'> | undefined,
  currentPage: number | null | undefined,
): Result<null> {
  const last = book?.pageCount ?? Number.POSITIVE_INFINITY;
  if ((currentPage ?? 0) <= last) return ok(null);
  return fail({ code: 'invalid-input', field: 'currentPage', problem: 'beyond-last-page' });
}
