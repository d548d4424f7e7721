import { compareEdtfDates, splitEdtfDate } from '../dates/edtf-date.ts';
import type { Reading } from '../readings/reading-schema.ts';

type Dates = Pick<Reading, 'startedOn' | 'finishedOn'>;

/**
 * Input: the readings of a quote's book, and the day when the quote was written down (`2026-01-17`, where the parent is).
 * Output: the year that it belongs to: the year in which that reading was finished, or else begun. Of several dated readings it is
 * the last one that had begun by that day, since that is when the words were met; with none begun by then, the first. A book
 * without any date, or a topic, has the year in which the quote was written down.
 */
export function yearOfQuote(readings: readonly Dates[], writtenOn: string): number {
  const dated = readings
    .map(({ startedOn, finishedOn }) => ({
      begun: startedOn ?? finishedOn ?? '',
      told: finishedOn ?? startedOn ?? '',
    }))
    .filter(({ begun }) => begun !== '')
    .toSorted((a, b) => compareEdtfDates(a.begun, b.begun));
  const met = dated.findLast(({ begun }) => compareEdtfDates(begun, writtenOn) <= 0) ?? dated[0];
  return splitEdtfDate(met?.told ?? writtenOn).year;
}
