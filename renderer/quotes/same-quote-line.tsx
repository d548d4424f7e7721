import type { SameQuote } from '../../shared/quotes/same-quotes.ts';
import { goTo } from '../app/navigation.ts';
import { useMessages } from '../messages/use-messages.ts';
import { quotesMessages } from './quotes-messages.ts';
import { useSameQuotes } from './use-same-quotes.ts';
import './same-quote-line.css';

type SameQuoteLineProps = {
  readonly text: string;
  readonly pageId: string;
  /** The quote that is being edited, which is not its own copy. */
  readonly entryId?: string;
};

/** Says quietly where the journal has the same words already; whoever wants them twice goes on. */
export function SameQuoteLine({ text, pageId, entryId }: SameQuoteLineProps) {
  const messages = useMessages(quotesMessages);
  const [places = []] = useSameQuotes([text]);
  const others = places.filter((place) => place.entryId !== entryId);
  const place: SameQuote | undefined = others.find((each) => each.pageId === pageId) ?? others[0];
  return (
    <div className="same-quote" role="status">
      {place !== undefined && (
        <button
          type="button"
          className="same-quote-link"
          onClick={() =>
            goTo({
              view: 'notebook',
              notebookId: place.notebookId,
              pageId: place.pageId,
              entryId: place.entryId,
            })
          }
        >
          {place.pageId === pageId ? messages.alreadyHere : messages.alreadyOn(place.page)}
        </button>
      )}
    </div>
  );
}
