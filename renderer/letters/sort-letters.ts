import { compareEdtfDates } from '../../shared/dates/edtf-date.ts';
import type { Letter } from '../../shared/letters/letter-schema.ts';

/** Newest first by the date that stands on the letter; of one date, the one made last. */
export function sortLetters(letters: Iterable<Letter>): Letter[] {
  return [...letters].sort(
    (a, b) => compareEdtfDates(b.date, a.date) || (a.createdAt < b.createdAt ? 1 : -1),
  );
}
