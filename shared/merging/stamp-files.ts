import type { Id, Instant } from '../ids.ts';
import { indexById } from '../index-by-id.ts';
import type { Journal } from '../journal/journal-schema.ts';
import type { FileChange, JournalState } from '../journal/journal-state.ts';
import type { Notebook } from '../notebooks/notebook-schema.ts';
import type { Page } from '../pages/page-schema.ts';
import { hasSameContent } from './content.ts';
import { coversEdits } from './edits.ts';
import { headOfNotebook, headOfPage } from './heads.ts';
import { joinRanks } from './join-ranks.ts';
import { keepInTrash } from './keep-in-trash.ts';
import type { FileVersion } from './merge-changes.ts';
import { joinTombstones } from './merge-records.ts';
import type { Rank } from './rank.ts';
import { joinStamps, nextStamp, type Stamp, type StampContext } from './stamp.ts';
import {
  type Replacements,
  stampIds,
  stampList,
  stampOrder,
  stampRecord,
  toTombstones,
} from './stamp-list.ts';
import type { Tombstone } from './tombstone.ts';

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

/** When anything of a notebook was last changed. */
export function timeOfNotebook(state: JournalState, id: Id): Instant | undefined {
  const notebook = state.notebooks.get(id);
  const pages = [...state.pages.values()].filter(({ notebookId }) => notebookId === id);
  const times = [notebook?.head?.at, ...pages.map(({ page }) => page.updatedAt)];
  return times
    .filter((time) => time !== undefined)
    .sort((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1);
}

function stampHead<T extends { readonly head?: Stamp }>(
  before: T | undefined,
  after: T,
  headOf: (value: T) => object,
  context: StampContext,
  removal?: Stamp,
): Stamp {
  if (before !== undefined && hasSameContent(headOf(before), headOf(after))) {
    if (coversEdits(after.head?.edits, before.head?.edits)) return after.head as Stamp;
    return before.head ?? nextStamp(undefined, context);
  }
  return nextStamp(latestOf([before?.head, after.head, removal]), context);
}

/** The latest, having seen what all have seen. */
function latestOf(stamps: readonly (Stamp | undefined)[]): Stamp | undefined {
  return stamps
    .filter((stamp) => stamp !== undefined)
    .reduce<Stamp | undefined>((a, b) => (a === undefined ? b : joinStamps(a, b)), undefined);
}

type Bookkeeping = { readonly removed: readonly Tombstone[]; readonly ranks: readonly Rank[] };

/** What either knows: a file that comes back, from the trash or by an undo, has an older bookkeeping than the one that is there. */
function joinBookkeeping(before: Bookkeeping | undefined, after: Bookkeeping) {
  if (before === undefined || (before.removed === after.removed && before.ranks === after.ranks)) {
    return { removed: indexById(after.removed), ranks: after.ranks };
  }
  return {
    removed: joinTombstones(before.removed, after.removed),
    ranks: joinRanks(before.ranks, after.ranks),
  };
}

/** The time of a change to a page: later than all that is known of it, also where it comes back. */
function timeOfChange(
  before: Page | undefined,
  { updatedAt }: Page,
  tombstones: readonly Tombstone[],
  context: StampContext,
): Instant {
  const ats = [before?.updatedAt, updatedAt === context.now ? undefined : updatedAt];
  const last = latestOf([...ats.map((at) => (at === undefined ? at : { at })), ...tombstones]);
  return nextStamp(last, context).at;
}

function stampPage(
  before: Page | undefined,
  after: Page,
  tombstones: readonly Tombstone[],
  replacements: Replacements,
  context: StampContext,
): Page {
  if (before === after) return after;
  const known = joinBookkeeping(before, after);
  const { removed } = known;
  const lists = { before: before?.entries ?? [], after: after.entries };
  const entries = stampList(lists, removed, replacements, context);
  const readingLists = { before: before?.readings ?? [], after: after.readings ?? [] };
  const readings = stampList(readingLists, removed, replacements, context);
  let { ranks } = known;
  ranks = stampOrder({ before: idsOf(lists.before), after: idsOf(entries) }, ranks, context);
  const order = { before: idsOf(readingLists.before), after: idsOf(readings) };
  ranks = stampOrder(order, ranks, context);
  return {
    ...after,
    updatedAt: timeOfChange(before, after, tombstones, context),
    ...(after.readings === undefined ? {} : { readings: [...readings] }),
    entries: [...entries],
    removed: toTombstones(removed),
    ranks: [...ranks],
    head:
      before === undefined && after.head !== undefined
        ? after.head
        : stampHead(before, after, headOfPage, context),
  };
}

function stampNotebook(
  state: JournalState,
  before: Notebook | undefined,
  after: Notebook,
  context: StampContext,
): Notebook {
  const { removed, ranks } = joinBookkeeping(before, after);
  const tombstone = state.journal.removed.find(({ id }) => id === after.id);
  // Its edits are those of its place on the shelf, which are counted apart.
  const removal = tombstone && { at: tombstone.at };
  const pages = { before: before?.pages ?? [], after: after.pages };
  stampIds(pages, removed, (id) => state.pages.get(id)?.page.updatedAt, context);
  return {
    ...after,
    removed: toTombstones(removed),
    ranks: [...stampOrder(pages, ranks, context)],
    head: stampHead(before, after, headOfNotebook, context, removal),
  };
}

function stampJournal(
  state: JournalState,
  after: Journal,
  replacements: Replacements,
  context: StampContext,
): Journal {
  const before = state.journal;
  const known = joinBookkeeping(before, after);
  const { removed } = known;
  const childLists = { before: before.children, after: after.children };
  const children = stampList(childLists, removed, replacements, context);
  const goalLists = { before: before.goals, after: after.goals };
  const goals = stampList(goalLists, removed, replacements, context);
  const tagLists = { before: before.tags ?? [], after: after.tags ?? [] };
  const tags = stampList(tagLists, removed, replacements, context);
  const notebooks = { before: before.notebooks, after: after.notebooks };
  stampIds(notebooks, removed, (id) => timeOfNotebook(state, id), context);
  let { ranks } = known;
  for (const order of [
    notebooks,
    { before: idsOf(childLists.before), after: idsOf(children) },
    { before: idsOf(goalLists.before), after: idsOf(goals) },
  ]) {
    ranks = stampOrder(order, ranks, context);
  }
  const parent = stampRecord(before.parent, after.parent, undefined, context);
  const settings = stampRecord(before.settings, after.settings, undefined, context);
  replacements.set(after.parent, parent).set(after.settings, settings);
  return {
    ...after,
    parent,
    settings,
    children: [...children],
    goals: [...goals],
    ...(after.tags && { tags: [...tags] }),
    removed: toTombstones(removed),
    ranks: [...ranks],
  };
}

function stampChange(
  state: JournalState,
  change: FileVersion,
  replacements: Replacements,
  context: StampContext,
): FileVersion[] {
  switch (change.kind) {
    case 'trash': {
      const items = keepInTrash(state.trash, change.value);
      return items.map((value) => ({ ...change, id: value.id, value }));
    }
    case 'page': {
      const { id, notebookId, value } = change;
      const before = state.pages.get(id)?.page;
      const { removed } = state.notebooks.get(notebookId) ?? { removed: [] };
      const tombstones = [
        ...removed.filter((each) => each.id === id),
        ...state.journal.removed.filter((each) => each.id === notebookId),
      ];
      const page = stampPage(before, value, tombstones, replacements, context);
      return [{ ...change, value: page }];
    }
    case 'notebook': {
      const before = state.notebooks.get(change.id);
      return [{ ...change, value: stampNotebook(state, before, change.value, context) }];
    }
    case 'journal':
      return [{ ...change, value: stampJournal(state, change.value, replacements, context) }];
    case 'letterCopy':
      return [change];
    case 'letter': {
      const before = state.letters.get(change.id);
      return [{ ...change, value: stampRecord(before, change.value, undefined, context) }];
    }
  }
}

/** Changes with their bookkeeping, and what each object of a command's answer became by it. */
export type StampedChanges = {
  readonly changes: readonly FileChange[];
  readonly replacementOf: <T>(value: T) => T;
};

/**
 * Input: a state and changes to it as the rules made them, which know nothing of bookkeeping. Output: the same changes with
 * the stamps, tombstones and ranks that let another copy of the journal be merged with them.
 */
export function stampChanges(
  state: JournalState,
  changes: readonly FileChange[],
  context: StampContext,
): StampedChanges {
  const replacements: Replacements = new Map();
  const stamped = changes.flatMap((change): FileChange[] => {
    if (change.value === null) return [change];
    const results = stampChange(state, change as FileVersion, replacements, context);
    replacements.set(change.value, results.at(-1)?.value ?? change.value);
    return results;
  });
  const replacementOf = <T>(value: T): T => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((each) => replacementOf(each)) as T;
    return (replacements.get(value) as T | undefined) ?? value;
  };
  return { changes: stamped, replacementOf };
}
