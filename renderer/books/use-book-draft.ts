import type { CallInput } from '../../shared/ipc-contract.ts';
import { api } from '../app/bridge.ts';
import { equalLines } from '../saving/draft.ts';
import { useDraft } from '../saving/use-draft.ts';

type BookChanges = NonNullable<CallInput<'updatePage'>['changes']['book']>;

/** A one-line fact of a page's book that saves itself. */
export function useBookLine(
  pageId: string,
  saved: string | undefined,
  toChanges: (value: string) => BookChanges,
) {
  return useDraft({
    saved: saved ?? '',
    save: (value) => api.updatePage({ pageId, changes: { book: toChanges(value) } }),
    isEqual: equalLines,
  });
}
