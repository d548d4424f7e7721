import type { ReactNode } from 'react';
import type { Quote } from '../../shared/entries/entry-schema.ts';
import { showLocation } from '../../shared/quotes/quote-location.ts';
import { languageOfText } from '../../shared/text/language-of-text.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { quotesMessages } from './quotes-messages.ts';
import './quote-text.css';

/** Up to how many letters a quote is set larger: a saying, and a sentence. In UTF-16 code units. */
const SAYING = 80;
const SENTENCE = 240;

function sizeOf(text: string): 'saying' | 'sentence' | 'passage' {
  if (text.length <= SAYING) return 'saying';
  return text.length <= SENTENCE ? 'sentence' : 'passage';
}

type QuoteTextProps = {
  readonly quote: Pick<Quote, 'text' | 'location' | 'translation' | 'why'>;
  /** The language of the book, by which its words are broken and read aloud. */
  readonly language?: string | undefined;
  /** What stands in the line of the location. */
  readonly children?: ReactNode;
};

/** A quote as set type: the words, where they stand, what they mean, and why they are told. */
export function QuoteText({ quote, language, children }: QuoteTextProps) {
  const messages = useMessages(quotesMessages);
  const locale = useLanguage();
  const { text, location, translation, why } = quote;
  return (
    <figure className="quote">
      <blockquote
        className="quote-words"
        data-size={sizeOf(text)}
        lang={language ?? languageOfText(text)}
      >
        {text}
      </blockquote>
      {translation !== undefined && (
        <p className="quote-translation" lang={languageOfText(translation)}>
          {translation}
        </p>
      )}
      {(location !== undefined || children !== undefined) && (
        <figcaption className="quote-foot">
          {location !== undefined && (
            <span className="quote-location">{showLocation(location, locale)}</span>
          )}
          {children}
        </figcaption>
      )}
      {why !== undefined && (
        <div className="quote-why">
          <span className="quote-why-label">{messages.why}</span>
          <p className="quote-why-words" lang={languageOfText(why)}>
            {why}
          </p>
        </div>
      )}
    </figure>
  );
}
