import { isOnWeekday, weekdayAfter, weekdayBefore } from './weekday.ts';
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

/** In UTF-16 code units: no date is as long, and a long text is not looked through for one. */
const LONGEST = 200;

/** Reads a date with nothing around it. */
function readBareDate(text: string): string | undefined {
  for (const { form, pattern } of FORMS) {
    const match = pattern.exec(text);
    if (match !== null) return toEdtfDate(partsOf(form, match));
  }
  const yearLast = YEAR_LAST.exec(text);
  return yearLast === null ? undefined : readYearLast(yearLast);
}

/** Where the day of the week begins that ends the text; its end where none does. */
function findWeekdayAtEnd(text: string): number {
  const start = text.search(/\s*(?:\([^()]+\)|\S요일)$/);
  return start > 0 && weekdayAfter(text.slice(start)) !== undefined ? start : text.length;
}

/**
 * Input: a date as it was typed, in Korean, English or numbers: `2023-03-14`, `2023. 3. 14.`, `2023년 3월`, `March 14, 2023`,
 * `Mar. 2023`, `2023`, also with the day of the week, `2023년 3월 14일 (화)`. Output: the EDTF level 0 date, '' for an empty
 * field, or undefined where it is none, could be two, or is another day of the week. Unknown parts stay unknown:
 * `2026-01-00` is `2026-01`.
 */
export function readTypedDate(typed: string): string | undefined {
  const text = foldTyped(typed.normalize('NFC')).trim();
  if (text === '') return '';
  if (text.length > LONGEST) return undefined;
  const before = weekdayBefore(text);
  const end = findWeekdayAtEnd(text);
  const date = readBareDate(text.slice(before?.length ?? 0, end));
  const fits =
    date !== undefined &&
    isOnWeekday(date, before) &&
    isOnWeekday(date, weekdayAfter(text.slice(end)));
  return fits ? date : undefined;
}

/** Whether two typed dates are the same on disk. */
export function isSameDate(a: string, b: string): boolean {
  return a === b || (readTypedDate(a) ?? a) === (readTypedDate(b) ?? b);
}
