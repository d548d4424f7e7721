import { guessParting, splitQuotes } from '../../shared/quotes/split-quotes.ts';
import { openDialog } from '../app/open-dialog.ts';
import { useMessages } from '../messages/use-messages.ts';
import { quotesMessages } from './quotes-messages.ts';

type PasteOfferProps = {
  readonly pageId: string;
  /** The composer's words as they came when something was pasted into the empty field. */
  readonly pasted: string;
};

/** Where several quotes were pasted as one, offers to take them apart. What was pasted stays as it is until then. */
export function PasteOffer({ pageId, pasted }: PasteOfferProps) {
  const messages = useMessages(quotesMessages);
  const count = splitQuotes(pasted, guessParting(pasted)).length;
  return (
    <div className="same-quote" role="status">
      {count > 1 && (
        <button
          type="button"
          className="same-quote-link"
          onClick={() => openDialog({ kind: 'paste-quotes', pageId, fromComposer: pasted })}
        >
          {messages.offerSplit(count)}
        </button>
      )}
    </div>
  );
}
