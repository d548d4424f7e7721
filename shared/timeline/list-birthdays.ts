import { susa } from 'es-hangul';
import { daySpan } from '../dates/day-span.ts';
import {
  type DatePrecision,
  type PartialDate,
  precisionOf,
  splitEdtfDate,
} from '../dates/edtf-date.ts';
import type { Id } from '../ids.ts';
import type { Language } from '../text/language.ts';
import type { TimelineItem } from './timeline-model.ts';

/** The oldest that anybody was, with some years to spare: a birthday in the year 1 is a slip. */
const MOST_YEARS = 130;
/** es-hangul knows native numerals up to 100, which is said 백 before 살. */
const MOST_NATIVE = 99;

const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** Who is born on 29 February is a year older from 1 March on in a common year: see `ageAt`. */
function birthdayIn(year: number, { month, day }: PartialDate): string {
  if (month === undefined) return pad(year, 4);
  if (day === undefined) return `${pad(year, 4)}-${pad(month, 2)}`;
  const isLeap = daySpan(`${pad(year, 4)}-02`).to - daySpan(`${pad(year, 4)}-02`).from === 29;
  if (month === 2 && day === 29 && !isLeap) return `${pad(year, 4)}-03-01`;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

const BIRTHS = { day: '태어난 날', month: '태어난 달', year: '태어난 해' } as const;

function nameInKorean(age: number, precision: DatePrecision): string {
  if (age === 0) return BIRTHS[precision];
  if (age === 1) return '첫돌';
  return age > MOST_NATIVE ? `${age}살 생일` : `${susa(age, true)} 살 생일`;
}

const ENDINGS = { one: 'st', two: 'nd', few: 'rd', other: 'th', many: 'th', zero: 'th' } as const;
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

function nameInEnglish(age: number): string {
  return age === 0 ? 'Born' : `${age}${ENDINGS[ordinals.select(age)]} birthday`;
}

/**
 * Input: a child's birthday and a day, EDTF. Output: the birth and every birthday that may have come by that day, as exact as the
 * birthday is known: of one born in `2020-03` the whole months.
 */
export function listBirthdays(
  childId: Id,
  birthday: string,
  { language, today }: { readonly language: Language; readonly today: string },
): TimelineItem[] {
  const born = splitEdtfDate(birthday);
  const years = Math.min(splitEdtfDate(today).year - born.year, MOST_YEARS);
  const last = daySpan(today).to;
  return Array.from({ length: Math.max(0, years + 1) }, (_, age): TimelineItem => {
    const text = language === 'ko' ? nameInKorean(age, precisionOf(birthday)) : nameInEnglish(age);
    const date = birthdayIn(born.year + age, born);
    return { id: `${childId}:${age}`, kind: 'birthday', date, text };
  }).filter(({ date }) => daySpan(date).from < last);
}
