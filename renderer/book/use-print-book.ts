import { useEffect, useState } from 'react';
import type { BookChoiceInput, BookFormat } from '../../shared/book/book-choice.ts';
import { api } from '../app/bridge.ts';
import { useTellSavedFile } from '../app/use-tell-saved-file.ts';
import { fileNameOf } from '../letters/file-name-of.ts';
import { useMessages } from '../messages/use-messages.ts';
import { flushAll } from '../saving/save-tracker.ts';
import { showToast } from '../ui/toast-queue.ts';
import { useCall } from '../ui/use-call.ts';
import { bookMessages } from './book-messages.ts';

/** How far a book is: `pages` of it are drawn, null until they are counted. */
export type PrintingBook = { readonly format: BookFormat; readonly pages: number | null };

/**
 * Writes the book to a file that the parent names. Output: how far it is, null where none is under way; what starts and ends
 * it.
 */
export function usePrintBook(choice: BookChoiceInput | undefined, bleed: boolean) {
  const messages = useMessages(bookMessages);
  const call = useCall();
  const tellSaved = useTellSavedFile();
  const [printing, setPrinting] = useState<PrintingBook | null>(null);
  useEffect(
    () => api.on('bookCounted', ({ pages }) => setPrinting((now) => now && { ...now, pages })),
    [],
  );
  const run = async (format: BookFormat): Promise<void> => {
    if (choice === undefined) return;
    if ((await flushAll()) > 0) return showToast({ text: messages.unsavedWords });
    const exported = await call(api.exportBook({ choice, format, bleed }));
    if (exported) tellSaved(messages.exported(fileNameOf(exported.path)));
  };
  const start = (format: BookFormat): void => {
    setPrinting({ format, pages: null });
    void run(format).finally(() => setPrinting(null));
  };
  const cancel = (): void => void api.cancelBook({});
  return { printing, start, cancel };
}
