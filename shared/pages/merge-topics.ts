import type { ParsedInput } from '../commands/command-inputs.ts';
import type { Rule, RuleContext } from '../commands/plan.ts';
import { appendEntries } from '../entries/restamp.ts';
import { indexById } from '../index-by-id.ts';
import { findNotebook } from '../journal/find-things.ts';
import type { JournalState, PageInNotebook } from '../journal/journal-state.ts';
import { followPages, replaceId } from '../letters/follow-pages.ts';
import { redirectEntries, redirectLinks } from '../links/redirect-links.ts';
import { nextStamp, stampOf } from '../merging/stamp.ts';
import { toTombstones } from '../merging/stamp-list.ts';
import { fail, ok } from '../result.ts';
import { normalizeTags } from '../tags/tags.ts';
import { makeTrashItem } from '../trash/make-trash-item.ts';
import { changePage } from './change-page.ts';
import { findTopic } from './find-topic.ts';
import type { Page } from './page-schema.ts';

/** The page without its entries, which says that they have left, so that no older copy of it brings them back. */
function emptyPage(page: Page, context: RuleContext): Page {
  const removed = indexById(page.removed);
  for (const entry of page.entries) {
    removed.set(entry.id, { id: entry.id, ...nextStamp(stampOf(entry), context) });
  }
  return { ...page, entries: [], removed: toTombstones(removed), updatedAt: context.now };
}

/**
 * A letter that names the page holds the same entries on: not those that the other page had before. It is of one notebook, so
 * that to another one only a letter of nothing but the page goes.
 */
function followMerge(
  state: JournalState,
  from: PageInNotebook,
  into: PageInNotebook,
  { now }: RuleContext,
) {
  return followPages(state, now, (selection) => {
    const { notebookId, pageIds, excluded } = selection;
    const isThere = notebookId === into.notebookId && pageIds.includes(from.page.id);
    const isOfPage = notebookId === from.notebookId && pageIds.join() === from.page.id;
    if (!isThere && !isOfPage) return undefined;
    const others = pageIds.includes(into.page.id) ? [] : into.page.entries.map(({ id }) => id);
    return {
      ...selection,
      notebookId: into.notebookId,
      pageIds: replaceId(pageIds, from.page.id, [into.page.id]),
      excluded: [...new Set([...excluded, ...others])],
    };
  });
}

/**
 * Puts the entries of a topic behind those of another, which gets its tags too,
 * and the links to it. Output: the other page. The emptied one goes
 * to the trash without its entries, so that it can come back and no entry is there twice. Refused: `only-topics` for a book.
 */
export const mergePages: Rule<ParsedInput<'mergePages'>, Page> = (state, input, context) => {
  if (input.pageId === input.intoPageId) {
    return fail({ code: 'invalid-input', field: 'intoPageId', problem: 'not-allowed' });
  }
  const from = findTopic(state, input.pageId);
  if (!from.ok) return from;
  const into = findTopic(state, input.intoPageId);
  if (!into.ok) return into;
  const { page, notebookId } = from.value;
  const notebook = findNotebook(state, notebookId);
  if (!notebook.ok) return notebook;
  const target = into.value.page;
  const redirection = { from: page.id, to: target.id };
  const merged = changePage(
    into.value.notebookId,
    target,
    {
      entries: appendEntries(
        redirectEntries(target, redirection, context),
        redirectEntries(page, redirection, context),
        context,
      ),
      tags: normalizeTags([...target.tags, ...page.tags]),
    },
    context,
  );
  const emptied = emptyPage(page, context);
  const index = Math.max(0, notebook.value.pages.indexOf(page.id));
  const item = makeTrashItem(page.id, context.now, {
    kind: 'page',
    notebookId,
    index,
    page: emptied,
  });
  const pages = notebook.value.pages.filter((id) => id !== page.id);
  return ok({
    changes: [
      merged,
      ...redirectLinks(state, redirection, context, [page.id, target.id]),
      ...followMerge(state, from.value, into.value, context),
      { kind: 'trash', id: item.id, value: item },
      { kind: 'notebook', id: notebookId, value: { ...notebook.value, pages } },
      { kind: 'page', id: page.id, notebookId, value: null },
    ],
    output: merged.value,
  });
};
