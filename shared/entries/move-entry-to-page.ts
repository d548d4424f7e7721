import type { ParsedInput } from '../commands/command-inputs.ts';
import type { Rule, RuleContext } from '../commands/plan.ts';
import { findEntryOnPage, findPage } from '../journal/find-things.ts';
import { hasSameContent } from '../merging/content.ts';
import { changePage } from '../pages/change-page.ts';
import { placeAt } from '../place-at.ts';
import { fail, ok } from '../result.ts';
import type { Entry } from './entry-schema.ts';
import { joinEntry, restampEntry } from './restamp.ts';

/**
 * `entries` with `moved` at `index`. A stop between two files, or two computers, can have left it on both pages: one that says
 * the same stays in its place; beside one that says something else `moved` becomes an entry of its own.
 */
function putIn(
  entries: readonly Entry[],
  moved: Entry,
  index: number,
  context: RuleContext,
): { readonly entries: readonly Entry[]; readonly entry: Entry } {
  const at = entries.findIndex(({ id }) => id === moved.id);
  const living = entries[at];
  if (living === undefined) return { entries: placeAt(entries, moved, index), entry: moved };
  if (hasSameContent(living, moved)) {
    const entry = joinEntry(living, moved, context);
    return { entries: entries.with(at, entry), entry };
  }
  const entry = { ...moved, id: context.newId };
  return { entries: placeAt(entries, entry, at + 1), entry };
}

/**
 * Takes an entry from one page to another. It keeps its id, by which letters name it, and is stamped anew, so that it is
 * later than its tombstone on either page. The page that gets it is written first: a stop between the two leaves it on both.
 */
export const moveEntryToPage: Rule<ParsedInput<'moveEntryToPage'>, Entry> = (
  state,
  input,
  context,
) => {
  if (input.toPageId === input.pageId) {
    return fail({ code: 'invalid-input', field: 'toPageId', problem: 'not-allowed' });
  }
  const from = findEntryOnPage(state, input);
  if (!from.ok) return from;
  const to = findPage(state, input.toPageId);
  if (!to.ok) return to;
  const { page, notebookId, entry, index } = from.value;
  const moved = restampEntry(entry, context);
  const target = to.value.page;
  const put = putIn(target.entries, moved, input.index ?? target.entries.length, context);
  const left = { entries: page.entries.toSpliced(index, 1) };
  return ok({
    changes: [
      changePage(to.value.notebookId, target, { entries: [...put.entries] }, context),
      changePage(notebookId, page, left, context),
    ],
    output: put.entry,
  });
};
