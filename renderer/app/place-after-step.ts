import { indexById } from '../../shared/index-by-id.ts';
import type { JournalSnapshot } from '../../shared/session/session-state.ts';
import type { Place } from './navigation.ts';

type Contents = Pick<JournalSnapshot, 'notebooks' | 'pages' | 'letters' | 'letterCopies'>;

/** The only one that is new, or undefined where none is or several are. */
function findNew<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): T | undefined {
  const found = [...after].filter(([id]) => !before.has(id));
  const [only] = found;
  return found.length === 1 ? only?.[1] : undefined;
}

/** What came back is shown where it stands. */
function placeOfNew(before: Contents, after: Contents): Place | null {
  const notebook = findNew(indexById(before.notebooks), indexById(after.notebooks));
  if (notebook !== undefined) return { view: 'notebook', notebookId: notebook.id };
  const page = findNew(before.pages, after.pages);
  if (page !== undefined) {
    return { view: 'notebook', notebookId: page.notebookId, pageId: page.id };
  }
  const letter = findNew(before.letters, after.letters);
  if (letter !== undefined) return { view: 'letters', letterId: letter.id };
  const copy = findNew(before.letterCopies, after.letterCopies);
  return copy?.sent === undefined ? null : { view: 'letters', copyId: copy.id };
}

/** Where what was shown is gone: what it stood in. */
function placeInstead(after: Contents, place: Place): Place | null {
  if (place.view === 'letters' && place.letterId !== undefined) {
    return after.letters.has(place.letterId) ? null : { view: 'letters' };
  }
  if (place.view === 'letters' && place.copyId !== undefined) {
    return after.letterCopies.has(place.copyId) ? null : { view: 'letters' };
  }
  if (place.view !== 'notebook') return null;
  const { notebookId, pageId } = place;
  if (!after.notebooks.some(({ id }) => id === notebookId)) return { view: 'write' };
  if (pageId === undefined) return null;
  const home = after.pages.get(pageId)?.notebookId;
  if (home === undefined) return { view: 'notebook', notebookId };
  // A page that went to another notebook is followed.
  return home === notebookId ? null : { view: 'notebook', notebookId: home, pageId };
}

/**
 * Where to go after a step was taken back, done again, or a file was restored. Input: the journal before and after it, and
 * the place that is shown. Output: the page, notebook, letter or sent letter that came back; where the one that was shown
 * vanished, what it stood in; null to stay.
 */
export function placeAfterStep(before: Contents, after: Contents, place: Place): Place | null {
  return placeOfNew(before, after) ?? placeInstead(after, place);
}
