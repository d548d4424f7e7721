import { isEdtfDate, splitEdtfDate } from '../dates/edtf-date.ts';

/**
 * Input: a birthday (EDTF) and an age in whole years. Output: the date on which that age is reached, as exact as the birthday;
 * undefined past the year 9999. Who was born on 29 February is a year older on 1 March where there is none, as `ageAt` counts.
 */
export function dayOfAge(birthday: string, age: number): string | undefined {
  const year = splitEdtfDate(birthday).year + age;
  if (year > 9999) return undefined;
  const reached = `${String(year).padStart(4, '0')}${birthday.slice(4)}`;
  return isEdtfDate(reached) ? reached : `${reached.slice(0, 4)}-03-01`;
}
