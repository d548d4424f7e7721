import type { ParsedInput } from '../commands/command-inputs.ts';
import type { Rule } from '../commands/plan.ts';
import { findPage } from '../journal/find-things.ts';
import { changePage } from '../pages/change-page.ts';
import { ok } from '../result.ts';
import { sortEventRuns } from './sort-event-runs.ts';

/** Puts the events of a page into the order of their dates, as `sortEventRuns` does. Output: how many entries have moved. */
export const sortEvents: Rule<ParsedInput<'sortEvents'>, { readonly moved: number }> = (
  state,
  { pageId },
  context,
) => {
  const found = findPage(state, pageId);
  if (!found.ok) return found;
  const { page, notebookId } = found.value;
  const entries = sortEventRuns(page.entries);
  const moved = entries.filter((entry, at) => entry !== page.entries[at]).length;
  if (moved === 0) return ok({ changes: [], output: { moved } });
  const change = changePage(notebookId, page, { entries: [...entries] }, context);
  return ok({ changes: [change], output: { moved } });
};
