import { indexById } from '../index-by-id.ts';
import type { Journal } from '../journal/journal-schema.ts';
import type { Notebook } from '../notebooks/notebook-schema.ts';
import type { Page } from '../pages/page-schema.ts';
import { contentOf, hasSameContent } from './content.ts';
import { headOfNotebook, headOfPage } from './heads.ts';
import type { FileVersion } from './merge-changes.ts';
import {
  nextStamp,
  type Stamp,
  type StampContext,
  type Stamped,
  stampOf,
  withEdits,
} from './stamp.ts';
import type { Record } from './stamp-list.ts';

function stampRecord<T extends Stamped>(before: T | undefined, after: T, context: StampContext): T {
  if (before === undefined || hasSameContent(before, after)) return after;
  const isStamped = before.edits !== after.edits || before.updatedAt !== after.updatedAt;
  if (isStamped) return after;
  const { at, edits } = nextStamp(stampOf(before), context);
  return withEdits({ ...after, updatedAt: at }, edits);
}

function stampList<T extends Record>(
  before: readonly T[],
  after: readonly T[],
  context: StampContext,
): T[] {
  const old = indexById(before);
  return after.map((item) => stampRecord(old.get(item.id), item, context));
}

/** The head of `after` where its fields were changed without one: to be put into it. */
function stampHead<T extends { readonly head?: Stamp }>(
  before: T,
  after: T,
  headOf: (file: T) => object,
  context: StampContext,
): { head?: Stamp } {
  const isStamped = before.head?.at !== after.head?.at || before.head?.edits !== after.head?.edits;
  if (isStamped || contentOf(headOf(before)) === contentOf(headOf(after))) return {};
  return { head: nextStamp(before.head, context) };
}

function isTouched<T>(before: readonly T[] | undefined, after: readonly T[] | undefined): boolean {
  return after?.some((item, index) => item !== before?.[index]) === true;
}

function stampPage(before: Page, after: Page, context: StampContext): Page {
  const entries = stampList(before.entries, after.entries, context);
  const readings = after.readings && stampList(before.readings ?? [], after.readings, context);
  const head = stampHead(before, after, headOfPage, context);
  const isChanged =
    isTouched(after.entries, entries) ||
    isTouched(after.readings, readings) ||
    head.head !== undefined;
  const updatedAt = isChanged ? nextStamp({ at: after.updatedAt }, context).at : after.updatedAt;
  return { ...after, ...(readings && { readings }), entries, ...head, updatedAt };
}

function stampNotebook(before: Notebook, after: Notebook, context: StampContext): Notebook {
  return { ...after, ...stampHead(before, after, headOfNotebook, context) };
}

function stampJournal(before: Journal, after: Journal, context: StampContext): Journal {
  return {
    ...after,
    parent: stampRecord(before.parent, after.parent, context),
    settings: stampRecord(before.settings, after.settings, context),
    children: stampList(before.children, after.children, context),
    goals: stampList(before.goals, after.goals, context),
    ...(after.tags && { tags: stampList(before.tags ?? [], after.tags, context) }),
  };
}

/**
 * Input: a file as it was, and as another program has put it there. Output: the same, in which every record that was changed
 * without a new stamp, as a person's editor does it, has one: else the older words could win over them.
 */
export function stampHandEdits(
  before: FileVersion,
  after: FileVersion,
  context: StampContext,
): FileVersion {
  switch (after.kind) {
    case 'page':
      return { ...after, value: stampPage(before.value as Page, after.value, context) };
    case 'notebook':
      return { ...after, value: stampNotebook(before.value as Notebook, after.value, context) };
    case 'journal':
      return { ...after, value: stampJournal(before.value as Journal, after.value, context) };
    case 'letter':
      return {
        ...after,
        value: stampRecord(before.value as typeof after.value, after.value, context),
      };
    case 'letterCopy':
    case 'trash':
      return after;
  }
}
