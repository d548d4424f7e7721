import { precisionOf, splitEdtfDate } from '../dates/edtf-date.ts';
import { ageAt, type Range, yearsOf } from './age.ts';

/** How people say an age: in years, for the smallest in months, and around the first birthday by that. */
export type AgeShape =
  | { readonly kind: 'years'; readonly years: Range }
  | { readonly kind: 'months'; readonly months: Range }
  /** Not two months old. */
  | { readonly kind: 'newborn' }
  | { readonly kind: 'first-birthday' }
  /** Younger than that; more is not known. */
  | { readonly kind: 'not-yet'; readonly years: 1 | 2 }
  /** So many calendar years before the year of birth. */
  | { readonly kind: 'years-before'; readonly years: Range }
  /** Less than twelve; a minimum of 0 is less than one. */
  | { readonly kind: 'months-before'; readonly months: Range }
  | { readonly kind: 'around-birth'; readonly unit: 'year' | 'month' };

/** A wider range of months says less than a birthday that has not come. */
const WIDEST = 3;

function shapeLife(months: Range): AgeShape {
  const { min, max } = months;
  if (max >= 24) return { kind: 'years', years: yearsOf(months) };
  if (max <= 1) return { kind: 'newborn' };
  if (min >= 11 && max === 12) return { kind: 'first-birthday' };
  if (min > 0 && max - min <= WIDEST) return { kind: 'months', months };
  return { kind: 'not-yet', years: max < 12 ? 1 : 2 };
}

/**
 * Input: a birthday and a date, both EDTF. Output: how the age is said. A birth lies whole years after a year of which no more
 * is known, as people count: 2015 is two years before 2017, whatever the days.
 */
export function shapeAge(birthday: string, date: string): AgeShape {
  const age = ageAt(birthday, date);
  switch (age.kind) {
    case 'born':
      return shapeLife(age.months);
    case 'around-birth':
      return age;
    case 'before': {
      if (precisionOf(date) === 'year' || precisionOf(birthday) === 'year') {
        const years = splitEdtfDate(birthday).year - splitEdtfDate(date).year;
        return { kind: 'years-before', years: { min: years, max: years } };
      }
      if (age.months.max < 12) return { kind: 'months-before', months: age.months };
      const { min, max } = yearsOf(age.months);
      return { kind: 'years-before', years: { min: Math.max(1, min), max } };
    }
  }
}
