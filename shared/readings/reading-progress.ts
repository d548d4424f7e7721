import type { Reading } from './reading-schema.ts';

/** How far a book has been read. `percent` is whole and 100 only at the last page. */
export type ReadingProgress = {
  readonly page: number;
  readonly of?: { readonly pageCount: number; readonly percent: number };
};

/**
 * Input: a reading, and how many pages its book has where that is known. Output: how far it has come; undefined where no page
 * is known, and of a book that is only wished for or is finished. A page beyond the last one counts as the last.
 */
export function progressOf(
  { status, currentPage }: Pick<Reading, 'status' | 'currentPage'>,
  pageCount: number | undefined,
): ReadingProgress | undefined {
  if (currentPage === undefined || (status !== 'reading' && status !== 'stopped')) return undefined;
  if (pageCount === undefined) return { page: currentPage };
  const percent = Math.floor((Math.min(currentPage, pageCount) * 100) / pageCount);
  return { page: currentPage, of: { pageCount, percent } };
}
