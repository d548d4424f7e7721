import type { Journal } from '../../shared/journal/journal-schema.ts';
import type { FileChange, JournalState } from '../../shared/journal/journal-state.ts';
import { recordsIn } from '../../shared/journal/records-in.ts';
import {
  joinStamps,
  nextStamp,
  type StampContext,
  stampOf,
  withEdits,
} from '../../shared/merging/stamp.ts';
import type { Record } from '../../shared/merging/stamp-list.ts';
import type { Tombstone } from '../../shared/merging/tombstone.ts';
import type { Page } from '../../shared/pages/page-schema.ts';

type Removed = readonly Tombstone[];

/** Records that live although they were removed, changed now, so that no copy of the file takes them away again. */
function revive<T extends Record>(
  items: readonly T[],
  removed: Removed,
  context: StampContext,
): T[] {
  return items.map((item) => {
    const tombstone = removed.find(({ id, back }) => id === item.id && back !== true);
    if (tombstone === undefined) return item;
    const { at, edits } = nextStamp(joinStamps(stampOf(item), tombstone), context);
    return withEdits({ ...item, updatedAt: at }, edits);
  });
}

function withoutLiving(removed: Removed, living: readonly Record[]): Tombstone[] {
  const ids = new Set(living.map(({ id }) => id));
  return removed.filter(({ id }) => !ids.has(id));
}

function isRevived(removed: Removed, living: readonly Record[]): boolean {
  return withoutLiving(removed, living).length < removed.length;
}

function revivePage(page: Page, context: StampContext): Page {
  const { readings, removed } = page;
  return {
    ...page,
    entries: revive(page.entries, removed, context),
    ...(readings && { readings: revive(readings, removed, context) }),
    removed: withoutLiving(removed, [...page.entries, ...(readings ?? [])]),
  };
}

function tidyJournal(journal: Journal, context: StampContext): Journal {
  const { children, goals, tags, removed, notebooks } = journal;
  return {
    ...journal,
    children: revive(children, removed, context),
    goals: revive(goals, removed, context),
    ...(tags && { tags: revive(tags, removed, context) }),
    notebooks: [...new Set(notebooks)],
    removed: withoutLiving(removed, recordsIn(journal)),
  };
}

/**
 * Input: a journal whose files fit each other. Output: the changes after which no file says two things at once: a record
 * that lives in the file that says it was removed stays, and an id stands in a list once.
 */
export function planTidying(state: JournalState, context: StampContext): readonly FileChange[] {
  const { journal, notebooks, pages } = state;
  const changes: FileChange[] = [];
  for (const { notebookId, page } of pages.values()) {
    if (!isRevived(page.removed, [...page.entries, ...(page.readings ?? [])])) continue;
    const value = revivePage(page, context);
    changes.push({ kind: 'page', id: page.id, notebookId, value });
  }
  for (const [id, notebook] of notebooks) {
    const listed = [...new Set(notebook.pages)];
    if (listed.length === notebook.pages.length) continue;
    changes.push({ kind: 'notebook', id, value: { ...notebook, pages: listed } });
  }
  const isTwice = new Set(journal.notebooks).size < journal.notebooks.length;
  if (isTwice || isRevived(journal.removed, recordsIn(journal))) {
    changes.push({ kind: 'journal', value: tidyJournal(journal, context) });
  }
  return changes;
}
