import { ChevronLeft } from 'lucide-react';
import { useActions } from '../actions/action-handlers.ts';
import { goTo } from '../app/navigation.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { bookMessages } from './book-messages.ts';
import type { usePrintBook } from './use-print-book.ts';

/** The way back, and what makes a file of the book. */
export function BookBar({
  printing,
  start,
  cancel,
  isEmpty,
}: ReturnType<typeof usePrintBook> & { readonly isEmpty: boolean }) {
  const messages = useMessages(bookMessages);
  const isOff = isEmpty || printing !== null;
  useActions({ 'export-pdf': isOff ? undefined : { run: start, title: messages.savePdf } });
  const pages = printing?.pages ?? null;
  const status = pages === null ? messages.starting : messages.printing(pages);
  return (
    <header className="letter-bar">
      <IconButton
        label={messages.back}
        icon={<ChevronLeft size={20} aria-hidden />}
        onPress={() => goTo({ view: 'letters' })}
      />
      <h1 className="letter-title">{messages.title}</h1>
      <div className="letter-bar-end">
        <p className="book-status" role="status">
          {printing === null ? '' : status}
        </p>
        {printing === null ? (
          <Button variant="primary" isDisabled={isEmpty} onPress={start}>
            {messages.savePdf}
          </Button>
        ) : (
          <Button onPress={cancel}>{messages.cancel}</Button>
        )}
      </div>
    </header>
  );
}
