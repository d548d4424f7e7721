import { Button } from 'react-aria-components';
import type { EntryInPlace } from '../../shared/entries/find-entries.ts';
import { goTo } from '../app/navigation.ts';
import { useMessages } from '../messages/use-messages.ts';
import { QuoteText } from '../quotes/quote-text.tsx';
import { favouritesMessages } from './favourites-messages.ts';

/** One quote on the wall, and the book it is from. A press goes to it. */
export function QuoteCard({
  found,
  language,
}: {
  readonly found: EntryInPlace;
  readonly language: string | undefined;
}) {
  const messages = useMessages(favouritesMessages);
  const { entry, notebookId, pageId, page } = found;
  if (entry.kind !== 'quote') return null;
  return (
    <article className="quote-card">
      <QuoteText quote={entry} language={language} />
      <Button
        className="quote-card-book"
        aria-label={messages.goTo(page)}
        onPress={() => goTo({ view: 'notebook', notebookId, pageId, entryId: entry.id })}
      >
        {page}
      </Button>
    </article>
  );
}
