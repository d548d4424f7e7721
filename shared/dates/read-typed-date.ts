import { FIELD_FORMS, YEAR_LAST } from './written-forms.ts';
import { foldTyped, partsOf, toEdtfDate } from './written-parts.ts';

const FORMS = FIELD_FORMS.map((form) => ({ form, pattern: new RegExp(`^${form.source}$`, 'i') }));

/** Two numbers in front of a year are read only where one order alone makes a date: `14/3/2023`, not `3/4/2023`. */
function readYearLast([, first, second, year]: RegExpExecArray): string | undefined {
  const read = (month: string | undefined, day: string | undefined) => {
    const date = toEdtfDate({ year, month, day });
    return date?.length === 'YYYY-MM-DD'.length ? [date] : [];
  };
  const dates = new Set([...read(first, second), ...read(second, first)]);
  return dates.size === 1 ? [...dates][0] : undefined;
}

/**
 * Input: a date as it was typed, in Korean, English or numbers: `2023-03-14`, `2023. 3. 14.`, `2023년 3월`, `March 14, 2023`,
 * `Mar. 2023`, `2023`. Output: the EDTF level 0 date, '' for an empty field, or undefined where it is none or could be two.
 * Unknown parts stay unknown: `2026-01-00` is `2026-01`.
 */
export function readTypedDate(typed: string): string | undefined {
  const text = foldTyped(typed.normalize('NFC')).trim();
  if (text === '') return '';
  for (const { form, pattern } of FORMS) {
    const match = pattern.exec(text);
    if (match !== null) return toEdtfDate(partsOf(form, match));
  }
  const yearLast = YEAR_LAST.exec(text);
  return yearLast === null ? undefined : readYearLast(yearLast);
}

/** Whether two typed dates are the same on disk. */
export function isSameDate(a: string, b: string): boolean {
  return a === b || (readTypedDate(a) ?? a) === (readTypedDate(b) ?? b);
}
