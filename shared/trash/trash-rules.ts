import { assertNever } from '../assert-never.ts';
import type { ParsedInput } from '../commands/command-inputs.ts';
import type { Rule, RuleContext } from '../commands/plan.ts';
import type { Id } from '../ids.ts';
import { findNotebook, findPage, findTrashItem } from '../journal/find-things.ts';
import { applyChanges, type FileChange, type JournalState } from '../journal/journal-state.ts';
import { hasSameContent } from '../merging/content.ts';
import { mergeNotebooks } from '../merging/merge-notebooks.ts';
import { mergePages } from '../merging/merge-pages.ts';
import {
  joinStamps,
  nextStamp,
  type Stamp,
  type Stamped,
  stampOf,
  withEdits,
} from '../merging/stamp.ts';
import { laterOf } from '../merging/times.ts';
import { changePage } from '../pages/change-page.ts';
import type { Page } from '../pages/page-schema.ts';
import { placeAt } from '../place-at.ts';
import { ok, type Result } from '../result.ts';
import type { TrashItem } from './trash-schema.ts';

type Changes = Result<readonly FileChange[]>;
type ContentOf<Kind> = Extract<TrashItem['content'], { kind: Kind }>;

/** What a thing comes back with: whose command brings it back, and when it was thrown away as far as the trash knows. */
type Return = RuleContext & Pick<TrashItem, 'removedAt'>;

/**
 * What comes back is changed then, also where it has not gone: the trash can be here before the news that the thing was
 * thrown away elsewhere, and those must not take it away for good.
 */
function stampReturn(known: Stamp | undefined, { removedAt, now, run }: Return): Stamp {
  const removal = { at: removedAt };
  return nextStamp(known === undefined ? removal : joinStamps(known, removal), { now, run });
}

function touch<T extends Stamped>(record: T, back: Return): T {
  const { at, edits } = stampReturn(stampOf(record), back);
  return withEdits({ ...record, updatedAt: at }, edits);
}

/**
 * `items` with `item` back at its place. One of its id that is there already and says the same stays; beside one that says
 * something else `item` comes back as another.
 */
function putBack<T extends Stamped & { readonly id: Id }>(
  items: readonly T[],
  item: T,
  index: number,
  back: Return,
): T[] {
  const at = items.findIndex(({ id }) => id === item.id);
  const living = items[at];
  if (living === undefined) return placeAt(items, touch(item, back), index);
  if (hasSameContent(living, item)) return items.with(at, touch(living, back));
  return placeAt(items, { ...touch(item, back), id: back.newId }, at + 1);
}

function putBackOnPage(
  state: JournalState,
  content: ContentOf<'entry'> | ContentOf<'reading'>,
  back: Return,
): Changes {
  const found = findPage(state, content.pageId);
  if (!found.ok) return found;
  const { page, notebookId } = found.value;
  if (content.kind === 'reading') {
    const readings = putBack(page.readings ?? [], content.reading, content.index, back);
    return ok([changePage(notebookId, page, { readings }, back)]);
  }
  const entries = putBack(page.entries, content.entry, content.index, back);
  return ok([changePage(notebookId, page, { entries }, back)]);
}

function keep(losers: readonly TrashItem[]): FileChange[] {
  return losers.map((item) => ({ kind: 'trash', id: item.id, value: item }));
}

/** The page that lives, with what only the thrown away one has; what of either gives way stays in the trash. */
function joinPage(state: JournalState, page: Page, from: Id, back: Return): FileChange[] {
  const living = state.pages.get(page.id);
  const notebookId = living?.notebookId ?? from;
  const { value, losers } =
    living === undefined ? { value: page, losers: [] } : mergePages(living.page, page, notebookId);
  const updatedAt = laterOf(laterOf(back.removedAt, value.updatedAt), back.now);
  const touched = { ...value, updatedAt };
  return [...keep(losers), { kind: 'page', id: page.id, notebookId, value: touched }];
}

function putBackPage(state: JournalState, content: ContentOf<'page'>, back: Return): Changes {
  const { page, index } = content;
  // One that was moved to another notebook elsewhere stays there.
  const notebookId = state.pages.get(page.id)?.notebookId ?? content.notebookId;
  const found = findNotebook(state, notebookId);
  if (!found.ok) return found;
  const { pages } = found.value;
  const listed = pages.includes(page.id) ? pages : placeAt(pages, page.id, index);
  return ok([
    ...joinPage(state, page, notebookId, back),
    { kind: 'notebook', id: notebookId, value: { ...found.value, pages: [...listed] } },
  ]);
}

function putBackNotebook(
  state: JournalState,
  content: ContentOf<'notebook'>,
  back: Return,
): Changes {
  const { notebook, index } = content;
  const { id } = notebook;
  const { journal } = state;
  const living = state.notebooks.get(id);
  const isHere = (pageId: Id) => (state.pages.get(pageId)?.notebookId ?? id) === id;
  const named = [...notebook.pages, ...content.pages.map((page) => page.id)];
  const whole = { ...notebook, pages: [...new Set(named)].filter(isHere) };
  const { value, losers } =
    living === undefined ? { value: whole, losers: [] } : mergeNotebooks(living, whole);
  const { notebooks } = journal;
  const listed = notebooks.includes(id) ? notebooks : placeAt(notebooks, id, index);
  return ok([
    ...keep(losers),
    ...content.pages.flatMap((page) => joinPage(state, page, id, back)),
    { kind: 'notebook', id, value: { ...value, head: stampReturn(value.head, back) } },
    { kind: 'journal', value: { ...journal, notebooks: [...listed] } },
  ]);
}

function planPutBack(state: JournalState, content: TrashItem['content'], back: Return): Changes {
  switch (content.kind) {
    case 'entry':
    case 'reading':
      return putBackOnPage(state, content, back);
    case 'page':
      return putBackPage(state, content, back);
    case 'notebook':
      return putBackNotebook(state, content, back);
    case 'child': {
      const { journal } = state;
      const children = putBack(journal.children, content.child, content.index, back);
      return ok([{ kind: 'journal', value: { ...journal, children } }]);
    }
    case 'letter': {
      const { letter } = content;
      const living = state.letters.get(letter.id);
      const isOther = living !== undefined && !hasSameContent(living, letter);
      const id = isOther ? back.newId : letter.id;
      const value = { ...touch(isOther ? letter : (living ?? letter), back), id };
      return ok([{ kind: 'letter', id, value }]);
    }
    case 'letterCopy': {
      const { copy } = content;
      return ok([{ kind: 'letterCopy', id: copy.id, value: copy }]);
    }
    default:
      return assertNever(content);
  }
}

/** The item of the trash that holds what this one came from, or undefined where that is not in the trash. */
function findContainer(
  { trash, pages, notebooks }: JournalState,
  content: TrashItem['content'],
): TrashItem | undefined {
  switch (content.kind) {
    case 'entry':
    case 'reading': {
      const { pageId } = content;
      if (pages.has(pageId)) return undefined;
      const holds = ({ content: other }: TrashItem) =>
        (other.kind === 'page' && other.page.id === pageId) ||
        (other.kind === 'notebook' && other.pages.some(({ id }) => id === pageId));
      return [...trash.values()].find(holds);
    }
    case 'page':
      return notebooks.has(content.notebookId) ? undefined : trash.get(content.notebookId);
    default:
      return undefined;
  }
}

function planRestore(state: JournalState, item: TrashItem, context: RuleContext): Changes {
  const container = findContainer(state, item.content);
  const before = container === undefined ? ok([]) : planRestore(state, container, context);
  if (!before.ok) return before;
  const { removedAt } = item;
  const now = applyChanges(state, before.value);
  const back = planPutBack(now, item.content, { ...context, removedAt });
  if (!back.ok) return back;
  return ok([...before.value, ...back.value, { kind: 'trash', id: item.id, value: null }]);
}

function toPlaceKey(change: FileChange): string {
  return change.kind === 'journal' ? 'journal' : `${change.kind} ${change.id}`;
}

/** Each file once, with its last content, where it stood first. */
function keepLast(changes: readonly FileChange[]): FileChange[] {
  return [...new Map(changes.map((change) => [toPlaceKey(change), change])).values()];
}

/** What it came from comes back with it, where that was thrown away too. */
export const restore: Rule<ParsedInput<'restore'>, TrashItem> = (state, { trashId }, context) => {
  const item = findTrashItem(state, trashId);
  if (!item.ok) return item;
  const planned = planRestore(state, item.value, context);
  if (!planned.ok) return planned;
  return ok({ changes: keepLast(planned.value), output: item.value });
};

/** Versions of letters that go for good; what was sent stays. */
function findVersionsOf({ trash, letters, letterCopies }: JournalState): Id[] {
  const gone = new Set(
    [...trash.values()].flatMap(({ content }) =>
      content.kind === 'letter' ? content.letter.id : [],
    ),
  );
  return [...letterCopies.values()]
    .filter(({ letterId, sent }) => sent === undefined && gone.has(letterId))
    .filter(({ letterId }) => !letters.has(letterId))
    .map(({ id }) => id);
}

export const emptyTrash: Rule<ParsedInput<'emptyTrash'>, { removed: number }> = (state) =>
  ok({
    changes: [
      ...[...state.trash.keys()].map((id) => ({ kind: 'trash', id, value: null }) as const),
      ...findVersionsOf(state).map((id) => ({ kind: 'letterCopy', id, value: null }) as const),
    ],
    output: { removed: state.trash.size },
  });
