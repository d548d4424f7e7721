import { precisionOf } from '../../shared/dates/edtf-date.ts';
import { formatEdtfDate } from '../../shared/dates/format-date.ts';
import { findTurn } from '../../shared/readings/order-readings.ts';
import type { Reading } from '../../shared/readings/reading-schema.ts';
import type { Language } from '../../shared/text/language.ts';
import { primaryLanguageOf } from '../../shared/text/primary-language.ts';
import { nameLanguage } from '../notebooks/book-languages.ts';
import { sentenceMessages } from './sentence-messages.ts';

/**
 * Input: a reading, the language of its book, every reading of the work (its own may be among them), and the window's language.
 * Output: a sentence, such as `2004년쯤 한국어판으로 처음 읽음`. Never more exact than what is known.
 */
export function tellReading(
  reading: Reading,
  bookLanguage: string | undefined,
  ofWork: readonly Reading[],
  locale: Language,
): string {
  const { status, startedOn, finishedOn } = reading;
  const date = startedOn ?? finishedOn;
  return sentenceMessages[locale].tell({
    status,
    ...(date !== undefined && {
      when: { date: formatEdtfDate(date, locale), precision: precisionOf(date) },
    }),
    ...(bookLanguage !== undefined && {
      language: nameLanguage(primaryLanguageOf(bookLanguage), locale),
    }),
    turn: findTurn(
      reading,
      ofWork.filter(({ id }) => id !== reading.id),
    ),
  });
}
