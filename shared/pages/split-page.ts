import type { ParsedInput } from '../commands/command-inputs.ts';
import type { Rule } from '../commands/plan.ts';
import { findEntry, findNotebook } from '../journal/find-things.ts';
import { followPages, replaceId } from '../letters/follow-pages.ts';
import { placeAt } from '../place-at.ts';
import { fail, ok } from '../result.ts';
import { changePage } from './change-page.ts';
import { findTopic } from './find-topic.ts';
import { makeTopic } from './make-topic.ts';
import type { Page } from './page-schema.ts';

/**
 * Makes a new topic of an entry and all that follow it, right behind the topic that they leave, with the same tags. Output:
 * the new page. Refused: `only-topics` for a book; the first entry, since nothing would be left.
 */
export const splitPage: Rule<ParsedInput<'splitPage'>, Page> = (state, input, context) => {
  const found = findTopic(state, input.pageId);
  if (!found.ok) return found;
  const { page, notebookId } = found.value;
  const notebook = findNotebook(state, notebookId);
  if (!notebook.ok) return notebook;
  const from = findEntry(page, input.fromEntryId);
  if (!from.ok) return from;
  const { index } = from.value;
  if (index === 0) {
    return fail({ code: 'invalid-input', field: 'fromEntryId', problem: 'not-allowed' });
  }
  const { title } = input;
  const split = makeTopic({ title, tags: page.tags }, page.entries.slice(index), context);
  const place = notebook.value.pages.indexOf(page.id);
  const pages = placeAt(notebook.value.pages, split.id, place + 1);
  const letters = followPages(state, context.now, (selection) =>
    selection.pageIds.includes(page.id)
      ? { ...selection, pageIds: replaceId(selection.pageIds, page.id, [page.id, split.id]) }
      : undefined,
  );
  return ok({
    changes: [
      { kind: 'page', id: split.id, notebookId, value: split },
      { kind: 'notebook', id: notebookId, value: { ...notebook.value, pages } },
      ...letters,
      changePage(notebookId, page, { entries: page.entries.slice(0, index) }, context),
    ],
    output: split,
  });
};
