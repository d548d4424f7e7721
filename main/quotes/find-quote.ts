import type { Quote } from '../../shared/entries/entry-schema.ts';
import type { Id } from '../../shared/ids.ts';
import { findEntry, findPage } from '../../shared/journal/find-things.ts';
import type { JournalState } from '../../shared/journal/journal-state.ts';
import type { Page } from '../../shared/pages/page-schema.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

/** Output: a quote and the page that it stands on. */
export function findQuote(
  state: JournalState,
  { pageId, entryId }: { readonly pageId: Id; readonly entryId: Id },
): Result<{ readonly quote: Quote; readonly page: Page }> {
  const found = findPage(state, pageId);
  if (!found.ok) return found;
  const { page } = found.value;
  const entry = findEntry(page, entryId);
  if (!entry.ok) return entry;
  const quote = entry.value.entry;
  if (quote.kind !== 'quote') return fail({ code: 'not-found', kind: 'entry', name: entryId });
  return ok({ quote, page });
}
