import { designCover } from '../../books/cover-design.ts';
import type { Quote } from '../../entries/entry-schema.ts';
import { makePrintable, makePrintableLine } from '../../letters/printable-text.ts';
import type { Page } from '../../pages/page-schema.ts';
import type { Language } from '../../text/language.ts';
import { languageOfText } from '../../text/language-of-text.ts';
import { findSource, markTitle } from '../quote-source.ts';
import type { CardChoice, CardSize, CardStyle } from './card-choice.ts';

/** Words, and the BCP 47 language that they are set in where that is known. */
export type CardWords = { readonly text: string; readonly language?: string };

/** A picture of a quote, before it is drawn: everything that is on it. */
export type QuoteCard = {
  readonly style: CardStyle;
  readonly size: CardSize;
  readonly language: Language;
  readonly words: CardWords;
  readonly translation?: CardWords;
  /** `Robert Kiyosaki, 『Rich Dad Poor Dad』` */
  readonly source?: string;
  readonly dedication?: string;
  /** The cloth of the book's own binding. */
  readonly cloth: { readonly cloth: string; readonly ink: string };
};

function makeWords(text: string, language?: string): CardWords {
  const printable = makePrintable(text).trim();
  return { text: printable, language: language ?? languageOfText(printable) };
}

/** Input: a quote, its page, how its picture is to be, and the language of the window. */
export function makeQuoteCard(
  quote: Pick<Quote, 'text' | 'translation'>,
  page: Pick<Page, 'title' | 'book'>,
  choice: CardChoice,
  language: Language,
): QuoteCard {
  const source = findSource({}, page, language);
  const parts = [source.authors, choice.title ? markTitle(source, language) : undefined];
  const line = makePrintableLine(parts.filter((part) => part !== undefined).join(', '));
  const dedication = makePrintableLine(choice.dedication);
  const translation = choice.translation ? quote.translation?.trim() : undefined;
  const { cloth, ink } = designCover(page.title);
  return {
    style: choice.style,
    size: choice.size,
    language,
    words: makeWords(quote.text, page.book?.language),
    ...(translation && { translation: makeWords(translation) }),
    ...(line !== '' && { source: line }),
    ...(dedication !== '' && { dedication }),
    cloth: { cloth, ink },
  };
}
