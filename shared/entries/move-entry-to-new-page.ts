import type { ParsedInput } from '../commands/command-inputs.ts';
import type { Rule } from '../commands/plan.ts';
import { findEntryOnPage, findNotebook } from '../journal/find-things.ts';
import { changePage } from '../pages/change-page.ts';
import { makeTopic } from '../pages/make-topic.ts';
import type { Page } from '../pages/page-schema.ts';
import { fail, ok } from '../result.ts';

/** Takes an entry from its page to a new topic at the end of a notebook of topics. Output: the new page. */
export const moveEntryToNewPage: Rule<ParsedInput<'moveEntryToNewPage'>, Page> = (
  state,
  { pageId, entryId, notebookId, title },
  context,
) => {
  const from = findEntryOnPage(state, { pageId, entryId });
  if (!from.ok) return from;
  const notebook = findNotebook(state, notebookId);
  if (!notebook.ok) return notebook;
  if (notebook.value.kind !== 'notes') {
    return fail({ code: 'invalid-input', field: 'notebookId', problem: 'not-allowed' });
  }
  const { page, entry, index } = from.value;
  const topic = makeTopic({ title, tags: [] }, [entry], context);
  const pages = [...notebook.value.pages, topic.id];
  return ok({
    changes: [
      { kind: 'page', id: topic.id, notebookId, value: topic },
      { kind: 'notebook', id: notebookId, value: { ...notebook.value, pages } },
      changePage(
        from.value.notebookId,
        page,
        { entries: page.entries.toSpliced(index, 1) },
        context,
      ),
    ],
    output: topic,
  });
};
