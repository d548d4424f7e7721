import type { Language } from '../text/language.ts';
import { splitEdtfDate } from './edtf-date.ts';
import { ENGLISH_MONTHS } from './months.ts';

const KOREAN_YEARS_START = 100;
const ENGLISH_YEARS_START = 1000;

/** A year before 1000 says that it is one, so that `918` is no number and `23` is not this century; Korean's `년` says it from 100. */
function formatYear(year: number, language: Language): string {
  if (language === 'ko') return year < KOREAN_YEARS_START ? `서기 ${year}년` : `${year}년`;
  return year < ENGLISH_YEARS_START ? `AD ${year}` : `${year}`;
}

/**
 * Input: an EDTF level 0 date. Output: the date as a reader of the language writes it, never more exact than it was:
 * `2023-03` is `2023년 3월` or `March 2023`.
 */
export function formatEdtfDate(date: string, language: Language): string {
  const { year, month, day } = splitEdtfDate(date);
  if (language === 'ko') {
    return [formatYear(year, 'ko'), month && `${month}월`, day && `${day}일`]
      .filter(Boolean)
      .join(' ');
  }
  const monthName = month === undefined ? undefined : ENGLISH_MONTHS[month - 1];
  const dayAndMonth = [monthName, day].filter(Boolean).join(' ');
  if (day !== undefined) return `${dayAndMonth}, ${formatYear(year, 'en')}`;
  return [monthName, formatYear(year, 'en')].filter(Boolean).join(' ');
}
