import { ChevronLeft } from 'lucide-react';
import type { BookFormat } from '../../shared/book/book-choice.ts';
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
  const to = (format: BookFormat, title: string) =>
    isOff ? undefined : { run: () => start(format), title };
  useActions({
    'export-pdf': to('pdf', messages.savePdf),
    'export-epub': to('epub', messages.saveEpub),
  });
  const pages = printing?.pages ?? null;
  const waiting = printing?.format === 'epub' ? messages.makingEpub : messages.starting;
  const status = pages === null ? waiting : messages.printing(pages);
  return (
    <header className="letter-bar">
      <div className="book-back">
        <IconButton
          label={messages.back}
          icon={<ChevronLeft size={20} aria-hidden />}
          onPress={() => goTo({ view: 'letters' })}
        />
      </div>
      <h1 className="letter-title">{messages.title}</h1>
      <div className="letter-bar-end">
        <p className="book-status" role="status">
          {printing === null ? '' : status}
        </p>
        {printing === null ? (
          <>
            <Button isDisabled={isEmpty} onPress={() => start('epub')}>
              {messages.saveEpub}
            </Button>
            <Button variant="primary" isDisabled={isEmpty} onPress={() => start('pdf')}>
              {messages.savePdf}
            </Button>
          </>
        ) : (
          <Button onPress={cancel}>{messages.cancel}</Button>
        )}
      </div>
    </header>
  );
}
