import type { Id } from '../ids.ts';
import { hasSameContent } from './content.ts';
import type { FileVersion } from './merge-changes.ts';
import { nextStamp, type StampContext, type Stamped, stampOf, withEdits } from './stamp.ts';

type Item = Stamped & { readonly id: Id };

function stampRecord<T extends Stamped>(before: T | undefined, after: T, context: StampContext): T {
  if (before === undefined || hasSameContent(before, after)) return after;
  const isStamped = before.edits !== after.edits || before.updatedAt !== after.updatedAt;
  if (isStamped) return after;
  const { at, edits } = nextStamp(stampOf(before), context);
  return withEdits({ ...after, updatedAt: at }, edits);
}

function stampList<T extends Item>(
  before: readonly T[],
  after: readonly T[],
  context: StampContext,
): T[] {
  const old = new Map(before.map((item) => [item.id, item]));
  return after.map((item) => stampRecord(old.get(item.id), item, context));
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
  if (before.kind === 'page' && after.kind === 'page') {
    const [old, page] = [before.value, after.value];
    const readings = page.readings && {
      readings: stampList(old.readings ?? [], page.readings, context),
    };
    const entries = stampList(old.entries, page.entries, context);
    const isTitled = old.head?.at === page.head?.at && old.head?.edits === page.head?.edits;
    const isChanged =
      old.title !== page.title ||
      JSON.stringify([old.tags, old.book]) !== JSON.stringify([page.tags, page.book]);
    const head = isTitled && isChanged ? { head: nextStamp(old.head, context) } : {};
    return { ...after, value: { ...page, ...readings, entries, ...head } };
  }
  if (before.kind === 'notebook' && after.kind === 'notebook') {
    const [old, notebook] = [before.value, after.value];
    const isStamped = old.head?.at !== notebook.head?.at;
    if (isStamped || old.title === notebook.title) return after;
    return { ...after, value: { ...notebook, head: nextStamp(old.head, context) } };
  }
  if (before.kind === 'journal' && after.kind === 'journal') {
    const [old, journal] = [before.value, after.value];
    const children = stampList(old.children, journal.children, context);
    const goals = stampList(old.goals, journal.goals, context);
    const parent = stampRecord(old.parent, journal.parent, context);
    const settings = stampRecord(old.settings, journal.settings, context);
    return { ...after, value: { ...journal, parent, settings, children, goals } };
  }
  if (before.kind === 'letter' && after.kind === 'letter') {
    return { ...after, value: stampRecord(before.value, after.value, context) };
  }
  return after;
}
