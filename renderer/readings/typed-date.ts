import { isEdtfDate, normalizeUnknownParts } from '../../shared/dates/edtf-date.ts';

/** Year, month and day with anything a person writes between them: `2026.1.3`, `2026/01`, `2026년 1월 3일`. */
const WRITTEN =
  /^(\d{4})(?:\s*[-./년]\s*(?:(\d{1,2})(?:\s*[-./월]\s*(?:(\d{1,2})\s*[.일]?)?)?)?)?$/;

/**
 * Input: a date as it was typed. Output: the EDTF level 0 date, '' for an empty field, or undefined where it is no date.
 * Unknown parts stay unknown: `2026-01-00` is `2026-01`.
 */
export function readTypedDate(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '') return '';
  const [, year, month, day] = WRITTEN.exec(text) ?? [];
  if (year === undefined) return undefined;
  const parts = [year, month?.padStart(2, '0'), day?.padStart(2, '0')];
  const date = normalizeUnknownParts(parts.filter((part) => part !== undefined).join('-'));
  return isEdtfDate(date) ? date : undefined;
}

/** Whether two typed dates are the same on disk. */
export function isSameDate(a: string, b: string): boolean {
  return a === b || (readTypedDate(a) ?? a) === (readTypedDate(b) ?? b);
}
