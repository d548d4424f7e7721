import { assertNever } from '../../shared/assert-never.ts';
import type { Id, Instant } from '../../shared/ids.ts';
import type { FileChange, JournalState } from '../../shared/journal/journal-state.ts';
import type { LetterCopy } from '../../shared/letters/copies/letter-copy-schema.ts';
import type { Letter } from '../../shared/letters/letter-schema.ts';
import { toCanonicalJson } from '../../shared/merging/content.ts';
import { keepInTrash } from '../../shared/merging/keep-in-trash.ts';
import { mergePages } from '../../shared/merging/merge-pages.ts';
import type { Notebook } from '../../shared/notebooks/notebook-schema.ts';
import type { Page } from '../../shared/pages/page-schema.ts';
import { makeTrashItem } from '../../shared/trash/make-trash-item.ts';
import type { TrashItem } from '../../shared/trash/trash-schema.ts';
import { type JournalPlace, placeOfPath } from '../journal-layout.ts';
import type { StoredValue } from '../stored-value.ts';
import type { JournalCore } from './journal-core.ts';

/** Whether the journal still names the file, so that it is missed where it is not there. */
function isMissed({ journal, notebooks }: JournalState, place: JournalPlace): boolean {
  switch (place.kind) {
    case 'page': {
      const notebook = notebooks.get(place.notebookId);
      if (notebook === undefined) return journal.notebooks.includes(place.notebookId);
      return notebook.pages.includes(place.id);
    }
    case 'notebook':
      return journal.notebooks.includes(place.id);
    default:
      return false;
  }
}

/** The changes that have `content` in the trash, with what lies there of the same; [] where that holds it already. */
function throwAway(
  { trash }: JournalState,
  id: Id,
  now: Instant,
  content: TrashItem['content'],
): FileChange[] {
  const other = trash.get(id);
  const items = keepInTrash(trash, makeTrashItem(id, other?.removedAt ?? now, content));
  const isSame = items.length === 1 && toCanonicalJson(items[0]) === toCanonicalJson(other);
  return isSame ? [] : items.map((value) => ({ kind: 'trash', id: value.id, value }));
}

function findInTrash({ trash }: JournalState, pageId: Id, notebookId: Id): Page | undefined {
  const own = trash.get(pageId)?.content;
  if (own?.kind === 'page') return own.page;
  const whole = trash.get(notebookId)?.content;
  return whole?.kind === 'notebook' ? whole.pages.find(({ id }) => id === pageId) : undefined;
}

type PagePlace = Extract<JournalPlace, { kind: 'page' }>;

function planPage(
  state: JournalState,
  place: PagePlace,
  page: Page,
  now: Instant,
): readonly FileChange[] {
  const { id, notebookId } = place;
  if (state.pages.has(id)) return [];
  const thrown = findInTrash(state, id, notebookId);
  const notebook = state.notebooks.get(notebookId);
  const isTakenOut = notebook === undefined || notebook.removed.some((each) => each.id === id);
  if (thrown === undefined && !isTakenOut) {
    return throwAway(state, id, now, { kind: 'page', notebookId, index: 0, page });
  }
  const whole = thrown && mergePages(thrown, page, notebookId).value;
  const isKnown = whole !== undefined && toCanonicalJson(whole) === toCanonicalJson(thrown);
  // Whether it stays thrown away is decided where it is settled with the other files.
  return isKnown ? [] : [{ ...place, value: page }];
}

/** What keeps the content of a file that is gone and not missed. */
function plan(
  state: JournalState,
  place: JournalPlace,
  value: StoredValue,
  now: Instant,
): readonly FileChange[] {
  switch (place.kind) {
    case 'page':
      return planPage(state, place, value as Page, now);
    case 'notebook': {
      const isThere = state.notebooks.has(place.id) || state.trash.has(place.id);
      return isThere ? [] : [{ ...place, value: value as Notebook }];
    }
    case 'letter': {
      if (state.letters.has(place.id)) return [];
      return throwAway(state, place.id, now, { kind: 'letter', letter: value as Letter });
    }
    case 'letterCopy': {
      const copy = value as LetterCopy;
      // Versions are thinned out, which is no loss; what was sent is.
      if (copy.sent === undefined || state.letterCopies.has(place.id)) return [];
      return throwAway(state, place.id, now, { kind: 'letterCopy', copy });
    }
    case 'journal':
    case 'trash':
      return [];
    default:
      return assertNever(place);
  }
}

/**
 * What another program took away is still known here. What is not named any more, so that nobody would miss it, goes to the
 * trash as far as that has it not: it may hold a change that whoever threw it away had not seen.
 */
export async function keepLost(core: JournalCore): Promise<void> {
  if (core.readOnly !== null) return;
  for (const [path, value] of core.lost) {
    const place = placeOfPath(path);
    if (place === null || isMissed(core.state, place)) continue;
    const kept = await core.settle(plan(core.state, place, value, core.context().now));
    if (kept.ok) core.lost.delete(path);
  }
}

/** Forgets what is gone and not missed: it was somebody else's to keep. */
export function forgetLost({ lost, state }: JournalCore): void {
  for (const path of lost.keys()) {
    const place = placeOfPath(path);
    if (place === null || !isMissed(state, place)) lost.delete(path);
  }
}
