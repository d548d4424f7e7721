import type { Quote } from '../../shared/entries/entry-schema.ts';
import type { Id } from '../../shared/ids.ts';
import { findEntryOnPage } from '../../shared/journal/find-things.ts';
import type { JournalState } from '../../shared/journal/journal-state.ts';
import type { Page } from '../../shared/pages/page-schema.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

/** Output: a quote and the page that it stands on. */
export function findQuote(
  state: JournalState,
  place: { readonly pageId: Id; readonly entryId: Id },
): Result<{ readonly quote: Quote; readonly page: Page }> {
  const found = findEntryOnPage(state, place);
  if (!found.ok) return found;
  const { page, entry } = found.value;
  if (entry.kind !== 'quote') {
    return fail({ code: 'not-found', kind: 'entry', name: place.entryId });
  }
  return ok({ quote: entry, page });
}
