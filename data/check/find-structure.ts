import type { Id } from '../../shared/ids.ts';
import type { PageInNotebook } from '../../shared/journal/journal-state.ts';
import { recordsIn } from '../../shared/journal/records-in.ts';
import type { Tombstone } from '../../shared/merging/tombstone.ts';
import type { Notebook } from '../../shared/notebooks/notebook-schema.ts';
import { findDamage } from '../damage.ts';
import { JOURNAL_FILE, pathOfPlace } from '../journal-layout.ts';
import type { Facts } from './finding.ts';
import type { FileScan } from './scan-files.ts';

export function isGone(removed: readonly Tombstone[], id: Id): boolean {
  return removed.some((each) => each.id === id && each.back !== true);
}

export function pathOfPage({ notebookId, page }: PageInNotebook): string {
  return pathOfPlace({ kind: 'page', id: page.id, notebookId });
}

export function pathOfNotebook(id: Id): string {
  return pathOfPlace({ kind: 'notebook', id });
}

/** Ids that stand in a list more than once, each once. */
function findRepeated(ids: readonly Id[]): Id[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

/** Files that others name and that are not there; also notebook.json of a folder with pages that nothing names. */
function findMissing({ state, hurt, pageFiles }: FileScan): Facts[] {
  const named = findDamage(state, hurt)
    .filter(({ reason }) => reason === 'missing')
    .map(({ place }): Facts => {
      const namedBy = place.kind === 'page' ? pathOfNotebook(place.notebookId) : JOURNAL_FILE;
      return { kind: 'missing-file', file: pathOfPlace(place), namedBy };
    });
  const known = new Set([...named.map(({ file }) => file), ...hurt.map(pathOfHurt)]);
  const found = new Map<string, Facts>();
  for (const each of [...pageFiles.values()].flat()) {
    const file = pathOfNotebook(each.notebookId);
    const isThere = state.notebooks.has(each.notebookId) || known.has(file);
    if (isThere || isGone(state.journal.removed, each.notebookId) || found.has(file)) continue;
    found.set(file, { kind: 'missing-file', file, namedBy: pathOfPage(each) });
  }
  return [...named, ...found.values()];
}

function pathOfHurt({ place }: FileScan['hurt'][number]): string {
  return pathOfPlace(place);
}

function findNotebookFacts({ state, isJournalKnown }: FileScan, notebook: Notebook): Facts[] {
  const { journal, pages } = state;
  const { id } = notebook;
  const file = pathOfNotebook(id);
  const facts: Facts[] = findRepeated(notebook.pages).map((pageId) => {
    return { kind: 'listed-twice', file, id: pageId };
  });
  for (const pageId of new Set(notebook.pages)) {
    const place = pages.get(pageId);
    if (place === undefined || place.notebookId === id) continue;
    facts.push({ kind: 'listed-elsewhere', file, id: pageId, other: pathOfPage(place) });
  }
  if (isGone(journal.removed, id)) facts.push({ kind: 'removed-but-there', file, id });
  else if (isJournalKnown && !journal.notebooks.includes(id)) {
    facts.push({ kind: 'unlisted-notebook', file });
  }
  return facts;
}

function findPageFacts({ state }: FileScan, place: PageInNotebook): Facts[] {
  const { notebookId, page } = place;
  const file = pathOfPage(place);
  const { id } = page;
  const notebook = state.notebooks.get(notebookId);
  if (notebook === undefined) {
    if (!isGone(state.journal.removed, notebookId)) return [];
    return [{ kind: 'removed-but-there', file, id }];
  }
  if (isGone(notebook.removed, id)) return [{ kind: 'removed-but-there', file, id }];
  return notebook.pages.includes(id) ? [] : [{ kind: 'unlisted-page', file }];
}

function findDoublePages({ pageFiles, state }: FileScan): Facts[] {
  return [...pageFiles].flatMap(([id, files]) => {
    const kept = state.pages.get(id);
    if (kept === undefined) return [];
    return files
      .filter((each) => each.notebookId !== kept.notebookId)
      .map((each): Facts => {
        return { kind: 'double-page', file: pathOfPage(each), other: pathOfPage(kept) };
      });
  });
}

function findDoubleEntries({ state }: FileScan): Facts[] {
  const seen = new Map<Id, string>();
  const facts: Facts[] = [];
  for (const place of state.pages.values()) {
    const file = pathOfPage(place);
    for (const { id } of place.page.entries) {
      const other = seen.get(id);
      if (other === undefined) seen.set(id, file);
      else facts.push({ kind: 'double-entry', file, id, other });
    }
  }
  return facts;
}

/** Records that live in the very file that says they were removed. */
function findRemovedRecords({ state }: FileScan): Facts[] {
  const { journal, pages } = state;
  const toFacts = (file: string, items: readonly { id: Id }[], removed: readonly Tombstone[]) =>
    items
      .filter(({ id }) => isGone(removed, id))
      .map(({ id }): Facts => ({ kind: 'removed-but-there', file, id }));
  return [
    ...toFacts(JOURNAL_FILE, recordsIn(journal), journal.removed),
    ...[...pages.values()].flatMap((place) => {
      const { entries, readings = [], removed } = place.page;
      return toFacts(pathOfPage(place), [...entries, ...readings], removed);
    }),
  ];
}

/** Input: the files of a journal, each readable on its own or not. Output: where they do not fit each other. */
export function findStructure(scan: FileScan): readonly Facts[] {
  const { state, copies, listing, old } = scan;
  return [
    ...scan.facts,
    ...findMissing(scan),
    ...findRepeated(state.journal.notebooks).map((id): Facts => {
      return { kind: 'listed-twice', file: JOURNAL_FILE, id };
    }),
    ...[...state.notebooks.values()].flatMap((notebook) => findNotebookFacts(scan, notebook)),
    ...[...state.pages.values()].flatMap((place) => findPageFacts(scan, place)),
    ...findDoublePages(scan),
    ...findDoubleEntries(scan),
    ...findRemovedRecords(scan),
    ...copies.map(({ path, place, isReadable }): Facts => {
      return { kind: 'conflict-copy', file: path, of: pathOfPlace(place), isReadable };
    }),
    ...listing.strangers.map((file): Facts => ({ kind: 'stranger', file })),
    ...listing.leftovers.map((file): Facts => ({ kind: 'leftover', file })),
    ...old.map((file): Facts => ({ kind: 'old-version', file })),
  ];
}
