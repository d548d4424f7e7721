import type { Id } from '../ids.ts';
import { findPage } from '../journal/find-things.ts';
import type { JournalState, PageInNotebook } from '../journal/journal-state.ts';
import { fail, type Result } from '../result.ts';

/** The page where it is a topic; `only-topics` where it is about a book, whose readings are of that book alone. */
export function findTopic(state: JournalState, pageId: Id): Result<PageInNotebook> {
  const found = findPage(state, pageId);
  if (!found.ok || found.value.page.book === undefined) return found;
  return fail({ code: 'only-topics' });
}
