import { assertNever } from '../assert-never.ts';
import type { ParsedInput } from '../commands/command-inputs.ts';
import type { Rule, RuleContext } from '../commands/plan.ts';
import { findNotebook, findPage, findTrashItem } from '../journal/find-things.ts';
import type { FileChange, JournalState } from '../journal/journal-state.ts';
import { changePage } from '../pages/change-page.ts';
import { placeAt } from '../place-at.ts';
import { ok, type Result } from '../result.ts';
import type { TrashItem } from './trash-schema.ts';

type Changes = Result<readonly FileChange[]>;
type ContentOf<Kind> = Extract<TrashItem['content'], { kind: Kind }>;

/** `items` with `item` back at its place, unless it is there already: a stop between two writes can leave it in both. */
function putBack<T>(items: readonly T[], item: T, index: number, isSame: (each: T) => boolean) {
  return items.some(isSame) ? [...items] : placeAt(items, item, index);
}

function putBackOnPage(
  state: JournalState,
  content: ContentOf<'entry'> | ContentOf<'reading'>,
  context: RuleContext,
): Changes {
  const found = findPage(state, content.pageId);
  if (!found.ok) return found;
  const { page, notebookId } = found.value;
  if (content.kind === 'reading') {
    const { reading, index } = content;
    const readings = putBack(page.readings ?? [], reading, index, ({ id }) => id === reading.id);
    return ok([changePage(notebookId, page, { readings }, context)]);
  }
  const { entry, index } = content;
  const entries = putBack(page.entries, entry, index, ({ id }) => id === entry.id);
  const removed = page.removed.filter(({ id }) => id !== entry.id);
  return ok([changePage(notebookId, page, { entries, removed }, context)]);
}

function putBackPage(state: JournalState, content: ContentOf<'page'>): Changes {
  const { page, notebookId, index } = content;
  const found = findNotebook(state, notebookId);
  if (!found.ok) return found;
  const pages = putBack(found.value.pages, page.id, index, (id) => id === page.id);
  return ok([
    { kind: 'page', id: page.id, notebookId, value: state.pages.get(page.id)?.page ?? page },
    { kind: 'notebook', id: notebookId, value: { ...found.value, pages } },
  ]);
}

function putBackNotebook({ journal }: JournalState, content: ContentOf<'notebook'>): Changes {
  const { notebook, pages, index } = content;
  const notebookId = notebook.id;
  const notebooks = putBack(journal.notebooks, notebookId, index, (id) => id === notebookId);
  return ok([
    ...pages.map((page) => ({ kind: 'page', id: page.id, notebookId, value: page }) as const),
    { kind: 'notebook', id: notebookId, value: notebook },
    { kind: 'journal', value: { ...journal, notebooks } },
  ]);
}

function planPutBack(
  state: JournalState,
  content: TrashItem['content'],
  context: RuleContext,
): Changes {
  switch (content.kind) {
    case 'entry':
    case 'reading':
      return putBackOnPage(state, content, context);
    case 'page':
      return putBackPage(state, content);
    case 'notebook':
      return putBackNotebook(state, content);
    case 'letter':
      return ok([{ kind: 'letter', id: content.letter.id, value: content.letter }]);
    default:
      return assertNever(content);
  }
}

export const restore: Rule<ParsedInput<'restore'>, TrashItem> = (state, { trashId }, context) => {
  const item = findTrashItem(state, trashId);
  if (!item.ok) return item;
  const back = planPutBack(state, item.value.content, context);
  if (!back.ok) return back;
  return ok({
    changes: [...back.value, { kind: 'trash', id: trashId, value: null }],
    output: item.value,
  });
};

export const emptyTrash: Rule<ParsedInput<'emptyTrash'>, { removed: number }> = ({ trash }) =>
  ok({
    changes: [...trash.keys()].map((id) => ({ kind: 'trash', id, value: null }) as const),
    output: { removed: trash.size },
  });
