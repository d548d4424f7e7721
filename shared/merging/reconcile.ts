import type { Id, Instant } from '../ids.ts';
import { indexById } from '../index-by-id.ts';
import { FORMAT_VERSION } from '../journal/format-version.ts';
import type { Journal } from '../journal/journal-schema.ts';
import { applyChanges, type FileChange, type JournalState } from '../journal/journal-state.ts';
import type { Notebook } from '../notebooks/notebook-schema.ts';
import type { Page } from '../pages/page-schema.ts';
import { TRASH_FORMAT, type TrashItem } from '../trash/trash-schema.ts';
import { dedupeEntries } from './dedupe-entries.ts';
import { keepInTrash } from './keep-in-trash.ts';
import { mergePages } from './merge-pages.ts';
import { sortByRank } from './rank.ts';
import { timeOfNotebook } from './stamp-files.ts';
import { toTombstones } from './stamp-list.ts';
import { justAfter, laterOf } from './times.ts';
import type { Tombstone } from './tombstone.ts';

/** Collects changes, each on top of those before. */
class Planner {
  state: JournalState;
  readonly changes: FileChange[] = [];

  constructor(state: JournalState) {
    this.state = state;
  }

  add(change: FileChange): void {
    this.changes.push(change);
    this.state = applyChanges(this.state, [change]);
  }

  /** Puts an item into the trash, beside what is in it of the same. */
  keep(item: TrashItem): void {
    for (const each of keepInTrash(this.state.trash, item)) {
      this.add({ kind: 'trash', id: each.id, value: each });
    }
  }

  throwAway(id: Id, removedAt: Instant, content: TrashItem['content']): void {
    const kept = { id, removedAt, reason: 'removed', content } as const;
    this.keep({ format: TRASH_FORMAT, version: FORMAT_VERSION, ...kept });
  }
}

function isGone(tombstone: Tombstone | undefined): tombstone is Tombstone {
  return tombstone !== undefined && tombstone.back !== true;
}

/** The list with `id` in it, and with a tombstone that says it was put back where it had one. */
function putIn<T extends Journal | Notebook>(
  file: T,
  ids: readonly Id[],
  id: Id,
  at: Instant | undefined,
) {
  const removed = indexById(file.removed);
  const tombstone = removed.get(id);
  if (isGone(tombstone)) removed.set(id, { id, at: at ?? tombstone.at, back: true });
  const listed = ids.includes(id) ? [...ids] : sortByRank([...ids, id], (each) => each, file.ranks);
  return { listed, removed: toTombstones(removed) };
}

function isLater(a: Instant | undefined, b: Instant): boolean {
  return a !== undefined && Date.parse(a) > Date.parse(b);
}

/** What is put back is changed then: else its deletion, which other copies have made, would come here and win over it. */
function touchNotebook(notebook: Notebook, at: Instant): Notebook {
  const { head } = notebook;
  return { ...notebook, head: { ...head, at: head === undefined ? at : laterOf(head.at, at) } };
}

function nameNotebook(planner: Planner, id: Id, at: Instant | undefined): void {
  const { journal } = planner.state;
  const { listed, removed } = putIn(journal, journal.notebooks, id, at);
  planner.add({ kind: 'journal', value: { ...journal, notebooks: listed, removed } });
}

/** A notebook that journal.json does not name: it is taken in, unless it was removed and not changed since. */
function settleNotebook(planner: Planner, notebook: Notebook): void {
  const { state } = planner;
  const { journal } = state;
  const { id } = notebook;
  const tombstone = journal.removed.find((each) => each.id === id);
  const time = timeOfNotebook(state, id);
  const isRemoved = isGone(tombstone) && !isLater(time, tombstone.at);
  if (!isRemoved) {
    if (journal.notebooks.includes(id) && !isGone(tombstone)) return;
    if (tombstone !== undefined && time !== undefined) {
      planner.add({ kind: 'notebook', id, value: touchNotebook(notebook, time) });
    }
    nameNotebook(planner, id, time);
    return;
  }
  const pages = [...state.pages.values()].filter(({ notebookId }) => notebookId === id);
  const content = { kind: 'notebook', index: 0, notebook, pages: pages.map(({ page }) => page) };
  planner.throwAway(id, tombstone.at, content as TrashItem['content']);
  if (journal.notebooks.includes(id)) {
    // Named and removed at once, by a person's hand: else it would be missed.
    const notebooks = journal.notebooks.filter((each) => each !== id);
    planner.add({ kind: 'journal', value: { ...journal, notebooks } });
  }
  for (const { page } of pages) {
    planner.add({ kind: 'page', id: page.id, notebookId: id, value: null });
  }
  planner.add({ kind: 'notebook', id, value: null });
}

/**
 * A notebook whose page was changed after it had been removed, last at `time`: it comes back with all its pages. Each is
 * made new, since it leaves the trash: another copy may have deleted the file as it was.
 */
function bringBack(planner: Planner, { id, content }: TrashItem, time: Instant): void {
  if (content.kind !== 'notebook') return;
  const at = justAfter(content.pages.map(({ updatedAt }) => updatedAt).reduce(laterOf, time));
  for (const page of content.pages) {
    const living = planner.state.pages.get(page.id);
    const notebookId = living?.notebookId ?? id;
    const merged = living && mergePages(living.page, page, notebookId);
    for (const each of merged?.losers ?? []) planner.keep(each);
    const value = { ...(merged?.value ?? page), updatedAt: at };
    planner.add({ kind: 'page', id: page.id, notebookId, value });
  }
  planner.add({ kind: 'notebook', id, value: touchNotebook(content.notebook, at) });
  nameNotebook(planner, id, at);
  planner.add({ kind: 'trash', id, value: null });
}

/** A page of a notebook that was removed: it joins its notebook in the trash. */
function followNotebook(planner: Planner, page: Page, notebookId: Id, tombstone: Tombstone): void {
  const item = planner.state.trash.get(notebookId);
  if (item?.content.kind === 'notebook') {
    const content = { ...item.content, pages: [page] };
    planner.throwAway(notebookId, tombstone.at, content);
  } else {
    planner.throwAway(page.id, tombstone.at, { kind: 'page', notebookId, index: 0, page });
  }
  planner.add({ kind: 'page', id: page.id, notebookId, value: null });
}

/** A page that its notebook does not name, as `settleNotebook`. */
function settlePage(planner: Planner, page: Page, notebookId: Id): void {
  const { journal, notebooks } = planner.state;
  const notebook = notebooks.get(notebookId);
  const gone = journal.removed.find(({ id }) => id === notebookId);
  if (notebook === undefined) {
    const item = planner.state.trash.get(notebookId);
    const time = timeOfNotebook(planner.state, notebookId) ?? page.updatedAt;
    const isBack = gone !== undefined && (!isGone(gone) || isLater(time, gone.at));
    if (isBack && item?.content.kind === 'notebook') {
      bringBack(planner, item, laterOf(time, gone.at));
    } else if (isGone(gone)) followNotebook(planner, page, notebookId, gone);
    return;
  }
  const tombstone = notebook.removed.find(({ id }) => id === page.id);
  if (isGone(tombstone) && !isLater(page.updatedAt, tombstone.at)) {
    planner.throwAway(page.id, tombstone.at, { kind: 'page', notebookId, index: 0, page });
    if (notebook.pages.includes(page.id)) {
      const pages = notebook.pages.filter((each) => each !== page.id);
      planner.add({ kind: 'notebook', id: notebookId, value: { ...notebook, pages } });
    }
    planner.add({ kind: 'page', id: page.id, notebookId, value: null });
    return;
  }
  if (notebook.pages.includes(page.id) && !isGone(tombstone)) return;
  const { listed, removed } = putIn(notebook, notebook.pages, page.id, page.updatedAt);
  const value = { ...notebook, pages: listed, removed };
  planner.add({ kind: 'notebook', id: notebookId, value });
}

/** The notebook that a page has left stops naming it, also in every other copy. */
function leaveNotebook(planner: Planner, id: Id, notebookId: Id, at: Instant): void {
  const notebook = planner.state.notebooks.get(notebookId);
  if (notebook === undefined || !notebook.pages.includes(id)) return;
  const removed = indexById(notebook.removed);
  removed.set(id, { id, at: laterOf(at, removed.get(id)?.at ?? at) });
  const pages = notebook.pages.filter((each) => each !== id);
  const value = { ...notebook, pages, removed: toTombstones(removed) };
  planner.add({ kind: 'notebook', id: notebookId, value });
}

/** The same page in two notebooks, from a folder that was copied: one page, with what either says. */
function joinDoubles(planner: Planner, doubles: readonly PageDouble[]): void {
  for (const { notebookId, page } of doubles) {
    const kept = planner.state.pages.get(page.id);
    if (kept === undefined) continue;
    const { value, losers } = mergePages(kept.page, page, kept.notebookId);
    for (const each of losers) planner.keep(each);
    planner.add({ kind: 'page', id: page.id, notebookId: kept.notebookId, value });
    planner.changes.push({ kind: 'page', id: page.id, notebookId, value: null });
    leaveNotebook(planner, page.id, notebookId, value.updatedAt);
  }
}

/**
 * A page that was moved to another notebook can have been thrown away here before its file there had come: what the trash
 * holds of it joins the page that lives.
 */
function joinMoved(planner: Planner): void {
  for (const { id, content } of [...planner.state.trash.values()]) {
    if (content.kind !== 'page') continue;
    const living = planner.state.pages.get(content.page.id);
    if (living === undefined || living.notebookId === content.notebookId) continue;
    const { notebookId } = living;
    const { value, losers } = mergePages(living.page, content.page, notebookId);
    for (const each of losers) planner.keep(each);
    planner.add({ kind: 'page', id: value.id, notebookId, value });
    planner.add({ kind: 'trash', id, value: null });
  }
}

/** A second file of a page, in another notebook's folder. */
export type PageDouble = { readonly notebookId: Id; readonly page: Page };

/**
 * Input: a journal as it was found on disk, each file whole but perhaps not fitting the others, since a sync tool brings
 * them one by one or a person moved them. Output: the changes after which they fit: everything is named where it lies, and
 * what was removed elsewhere and not changed since is in the trash. Nothing is lost, and every computer comes to the same.
 */
export function reconcile(
  state: JournalState,
  doubles: readonly PageDouble[] = [],
): readonly FileChange[] {
  const planner = new Planner(state);
  joinDoubles(planner, doubles);
  for (const { notebookId, page } of [...planner.state.pages.values()]) {
    const entries = dedupeEntries(page.entries);
    if (entries === page.entries) continue;
    planner.add({
      kind: 'page',
      id: page.id,
      notebookId,
      value: { ...page, entries: [...entries] },
    });
  }
  for (const notebook of [...planner.state.notebooks.values()]) settleNotebook(planner, notebook);
  for (const { notebookId, page } of [...planner.state.pages.values()]) {
    settlePage(planner, page, notebookId);
  }
  joinMoved(planner);
  return planner.changes;
}
