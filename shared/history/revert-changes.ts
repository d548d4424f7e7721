import type { Journal } from '../journal/journal-schema.ts';
import { type FileChange, type JournalState, valueAt } from '../journal/journal-state.ts';
import { hasSameContent } from '../merging/content.ts';
import { headOfNotebook, headOfPage } from '../merging/heads.ts';
import type { Notebook } from '../notebooks/notebook-schema.ts';
import type { Page } from '../pages/page-schema.ts';
import { fail, ok, type Result } from '../result.ts';
import { revertList } from './revert-list.ts';
import { sayTheSame } from './say-the-same.ts';

/** One file before and after a command; null for no file. */
export type FileStep = { readonly before: FileChange; readonly after: FileChange };

type Versions<T> = { readonly current: T; readonly before: T; readonly after: T };

/** The fields of `before` where the command changed them; null where they were changed since. */
function revertFields<T extends object>({ current, before, after }: Versions<T>): T | null {
  if (hasSameContent(before, after)) return current;
  return hasSameContent(current, after) ? before : null;
}

function revertIds(versions: Versions<readonly string[]>): string[] | null {
  const toItems = (ids: readonly string[]) => ids.map((id) => ({ id }));
  const { current, before, after } = versions;
  const items = { current: toItems(current), before: toItems(before), after: toItems(after) };
  return revertList(items, () => true)?.map(({ id }) => id) ?? null;
}

function mapVersions<T, U>({ current, before, after }: Versions<T>, take: (value: T) => U) {
  return { current: take(current), before: take(before), after: take(after) };
}

function revertPage(versions: Versions<Page>): Page | null {
  const fields = revertFields(mapVersions(versions, headOfPage));
  const entries = revertList(
    mapVersions(versions, (page) => page.entries),
    hasSameContent,
  );
  const readings = revertList(
    mapVersions(versions, (page) => page.readings ?? []),
    hasSameContent,
  );
  if (fields === null || entries === null || readings === null) return null;
  const { book: _, ...rest } = versions.current;
  const lists =
    rest.readings === undefined && readings.length === 0 ? {} : { readings: [...readings] };
  return { ...rest, ...fields, ...lists, entries: [...entries] };
}

function revertNotebook(versions: Versions<Notebook>): Notebook | null {
  const fields = revertFields(mapVersions(versions, headOfNotebook));
  const pages = revertIds(mapVersions(versions, (notebook) => notebook.pages));
  return fields === null || pages === null ? null : { ...versions.current, ...fields, pages };
}

function revertJournal(versions: Versions<Journal>): Journal | null {
  const parent = revertFields(mapVersions(versions, (journal) => journal.parent));
  const settings = revertFields(mapVersions(versions, (journal) => journal.settings));
  const children = revertList(
    mapVersions(versions, (journal) => journal.children),
    hasSameContent,
  );
  const goals = revertList(
    mapVersions(versions, (journal) => journal.goals),
    hasSameContent,
  );
  const tags = revertList(
    mapVersions(versions, (journal) => journal.tags ?? []),
    hasSameContent,
  );
  const notebooks = revertIds(mapVersions(versions, (journal) => journal.notebooks));
  if (parent === null || settings === null || notebooks === null) return null;
  if (children === null || goals === null || tags === null) return null;
  const lists = {
    children: [...children],
    goals: [...goals],
    notebooks,
    ...((versions.current.tags !== undefined || tags.length > 0) && { tags: [...tags] }),
  };
  return { ...versions.current, parent, settings, ...lists };
}

/** The value that takes the step back; undefined where the file was changed since in the same place. */
function revertFile(state: JournalState, { before, after }: FileStep) {
  const current = valueAt(state, after);
  if (sayTheSame(current, after.value)) return before.value;
  if (current === null || before.value === null || after.value === null) return undefined;
  const versions = { current, before: before.value, after: after.value };
  switch (after.kind) {
    case 'page':
      return revertPage(versions as Versions<Page>) ?? undefined;
    case 'notebook':
      return revertNotebook(versions as Versions<Notebook>) ?? undefined;
    case 'journal':
      return revertJournal(versions as Versions<Journal>) ?? undefined;
    case 'letter':
    case 'letterCopy':
    case 'trash':
      return undefined;
  }
}

/**
 * Input: a state and what a command did to its files. Output: the changes that take it back and leave alone what came from
 * elsewhere since, in an order in which a thing is written before what names it; `changed-since` where the very same things
 * were changed.
 */
export function revertChanges(
  state: JournalState,
  steps: readonly FileStep[],
): Result<readonly FileChange[]> {
  const changes: FileChange[] = [];
  // Backwards, so that what went from one page to another is back on the first before it leaves the second.
  for (const step of steps.toReversed()) {
    const value = revertFile(state, step);
    if (value === undefined) return fail({ code: 'changed-since' });
    changes.push({ ...step.after, value } as FileChange);
  }
  const order: Record<FileChange['kind'], number> = {
    trash: 0,
    page: 1,
    letterCopy: 2,
    letter: 3,
    notebook: 4,
    journal: 5,
  };
  // What goes away goes last, in the other direction: nothing is ever only named.
  const rank = ({ kind, value }: FileChange) => (value === null ? 12 - order[kind] : order[kind]);
  return ok(changes.toSorted((a, b) => rank(a) - rank(b)));
}
