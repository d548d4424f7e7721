import { type EntryInPlace, pagesInOrder } from '../entries/find-entries.ts';
import type { Id } from '../ids.ts';
import { findPage } from '../journal/find-things.ts';
import type { JournalState } from '../journal/journal-state.ts';
import { ok, type Result } from '../result.ts';
import { type LinkTarget, writeLinkAddress } from './link-target.ts';
import { findLinkingEntries } from './links-in.ts';

/** What links to a page, or to a term that is defined on it. */
export type Backlinks = {
  /** The page or the definition. */
  readonly id: Id;
  /** In the order of notebooks, pages and entries. */
  readonly from: readonly EntryInPlace[];
};

/**
 * Input: a journal and a page. Output: the entries that link to the page, and to each of its definitions, for those that
 * something links to: the page first, the definitions in its order. What a page's own entries say of the page is left out, and
 * a definition's links to itself.
 */
export function findBacklinks(state: JournalState, pageId: Id): Result<readonly Backlinks[]> {
  const found = findPage(state, pageId);
  if (!found.ok) return found;
  const { page: target } = found.value;
  const terms = target.entries.filter(({ kind }) => kind === 'definition');
  const targets: readonly LinkTarget[] = [
    { kind: 'page', id: pageId },
    ...terms.map(({ id }): LinkTarget => ({ kind: 'entry', id })),
  ];
  const from = new Map(
    targets.map((each) => [writeLinkAddress(each), { id: each.id, from: [] as EntryInPlace[] }]),
  );
  for (const { notebook, page } of pagesInOrder(state)) {
    for (const { entry, targets: to } of findLinkingEntries(page, (address) => from.has(address))) {
      for (const each of to) {
        if (each.id === entry.id || each.id === page.id) continue;
        from.get(writeLinkAddress(each))?.from.push({
          entry,
          pageId: page.id,
          page: page.title,
          notebookId: notebook.id,
          notebook: notebook.title,
        });
      }
    }
  }
  return ok([...from.values()].filter((each) => each.from.length > 0));
}
