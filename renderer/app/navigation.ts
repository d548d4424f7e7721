import type { LaneKey } from '../../shared/timeline/timeline-choice.ts';
import { makeObservable, useObservable } from './observable.ts';

/** Where in the journal the window is. */
export type Place =
  | { readonly view: 'write' }
  | {
      readonly view: 'notebook';
      readonly notebookId: string;
      readonly pageId?: string;
      /** An entry to scroll to and mark. */
      readonly entryId?: string;
      /** What the notebook explains, in place of a page. */
      readonly glossary?: true;
    }
  | { readonly view: 'favourites' }
  /** Without lanes, those that were chosen last. */
  | { readonly view: 'timeline'; readonly lanes?: readonly LaneKey[] }
  | { readonly view: 'tags'; readonly tag?: string }
  /** `copyId`: a letter as it was sent. */
  | { readonly view: 'letters'; readonly letterId?: string; readonly copyId?: string }
  /** A year of letters or notebooks as a book. */
  | { readonly view: 'book' }
  /** Without a year, the one that it is. */
  | { readonly view: 'readingYear'; readonly year?: number }
  | { readonly view: 'trash' }
  | { readonly view: 'settings' };

const place = makeObservable<Place>({ view: 'write' });

export function usePlace(): Place {
  return useObservable(place);
}

/** As `usePlace`, for what runs outside of components. */
export const currentPlace = place.get;

export function goTo(next: Place): void {
  place.set(next);
}
