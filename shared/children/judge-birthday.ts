import { splitEdtfDate } from '../dates/edtf-date.ts';

/**
 * What a birthday says of its child: born, or (`to-come`) expected, since a parent may write to a child before it is born.
 * `too-far` and `too-long-ago` are slips of the hand: a due date is never a year away, and nobody is 130 years old.
 */
export type BirthdayVerdict = 'born' | 'to-come' | 'too-far' | 'too-long-ago';

const OLDEST = 130;

/** Input: an EDTF date, and today as one with its day. A date that is not known to the day is judged in the child's favour. */
export function judgeBirthday(birthday: string, today: string): BirthdayVerdict {
  const thisYear = splitEdtfDate(today).year;
  if (splitEdtfDate(birthday).year < thisYear - OLDEST) return 'too-long-ago';
  // As far as the birthday is known, both written alike sort as their days do.
  if (birthday <= today.slice(0, birthday.length)) return 'born';
  const inOneYear = `${String(thisYear + 1).padStart(4, '0')}${today.slice(4)}`;
  return birthday <= inOneYear.slice(0, birthday.length) ? 'to-come' : 'too-far';
}
