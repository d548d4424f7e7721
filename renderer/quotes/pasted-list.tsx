import { showLocation } from '../../shared/quotes/quote-location.ts';
import { languageOfText } from '../../shared/text/language-of-text.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import type { PastedQuote } from './pasted-quotes.ts';
import { quotesMessages } from './quotes-messages.ts';

type PastedListProps = {
  readonly pageId: string;
  readonly quotes: readonly {
    readonly key: string;
    readonly quote: PastedQuote;
    readonly isFit: boolean;
    readonly isTicked: boolean;
  }[];
  readonly onTick: (key: string, isTicked: boolean) => void;
};

/** The quotes of what was pasted. Plain boxes to tick, since there may be hundreds. */
export function PastedList({ pageId, quotes, onTick }: PastedListProps) {
  const messages = useMessages(quotesMessages);
  const language = useLanguage();

  const noteOf = ({ isRepeated, place }: PastedQuote, isFit: boolean): string | undefined => {
    if (!isFit) return messages.tooLong;
    if (isRepeated) return messages.repeated;
    if (place === undefined) return undefined;
    return place.pageId === pageId ? messages.alreadyHere : messages.alreadyOn(place.page);
  };

  if (quotes.length === 0) return null;
  return (
    <section className="pasted" aria-label={messages.preview}>
      <p className="field-label" role="status">
        {messages.found(quotes.length, quotes.filter(({ isTicked }) => isTicked).length)}
      </p>
      <ol className="pasted-list">
        {quotes.map(({ key, quote, isFit, isTicked }) => {
          const note = noteOf(quote, isFit);
          return (
            <li key={key}>
              <label className="pasted-quote" data-ticked={isTicked || undefined}>
                <input
                  type="checkbox"
                  checked={isTicked}
                  disabled={!isFit}
                  onChange={({ target }) => onTick(key, target.checked)}
                />
                <span className="pasted-words" lang={languageOfText(quote.text)}>
                  {quote.text}
                </span>
                {(quote.location !== undefined || note !== undefined) && (
                  <span className="pasted-facts">
                    {quote.location !== undefined && (
                      <span>{showLocation(quote.location, language)}</span>
                    )}
                    {note !== undefined && <span>{note}</span>}
                  </span>
                )}
              </label>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
