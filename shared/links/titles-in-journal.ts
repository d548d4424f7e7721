import type { Id } from '../ids.ts';
import type { JournalState } from '../journal/journal-state.ts';
import type { TitleOf } from './link-target.ts';

function listTerms({ pages }: JournalState): ReadonlyMap<Id, string> {
  const terms = new Map<Id, string>();
  for (const { page } of pages.values()) {
    for (const entry of page.entries) {
      if (entry.kind === 'definition') terms.set(entry.id, entry.term);
    }
  }
  return terms;
}

/** Input: a journal. Output: what its pages and terms are called in it. The terms are gathered with the first that is asked for. */
export function titlesIn(state: JournalState): TitleOf {
  let terms: ReadonlyMap<Id, string> | undefined;
  return ({ kind, id }) => {
    if (kind === 'page') return state.pages.get(id)?.page.title;
    terms ??= listTerms(state);
    return terms.get(id);
  };
}
