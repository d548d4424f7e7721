import type { Language } from '../text/language.ts';
import { splitEdtfDate } from './edtf-date.ts';

const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * Input: an EDTF level 0 date. Output: the date as a reader of the language writes it, never more exact than it was:
 * `2023-03` is `2023년 3월` or `March 2023`.
 */
export function formatEdtfDate(date: string, language: Language): string {
  const { year, month, day } = splitEdtfDate(date);
  if (language === 'ko') {
    return [`${year}년`, month && `${month}월`, day && `${day}일`].filter(Boolean).join(' ');
  }
  const monthName = month === undefined ? undefined : ENGLISH_MONTHS[month - 1];
  const dayAndMonth = [monthName, day].filter(Boolean).join(' ');
  if (day !== undefined) return `${dayAndMonth}, ${year}`;
  return monthName === undefined ? `${year}` : `${monthName} ${year}`;
}
