import { useSnapshot } from '../app/session-store.ts';

/** The language of the book that a page is about, where it is known. */
export function useBookLanguage(pageId: string): string | undefined {
  return useSnapshot().pages.get(pageId)?.book?.language;
}
