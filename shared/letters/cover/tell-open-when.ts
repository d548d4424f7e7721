import { susa } from 'es-hangul';
import { assertNever } from '../../assert-never.ts';
import { type DatePrecision, precisionOf } from '../../dates/edtf-date.ts';
import { formatEdtfDate } from '../../dates/format-date.ts';
import type { Language } from '../../text/language.ts';
import { spellNumber } from '../../text/number-words.ts';
import { pickParticle } from '../../text/quote-ko.ts';
import type { OpenWhen } from './open-when.ts';

/** Up to ten a Korean age needs its 살, and so does a hundred: `다섯이 되면` counts people, `열다섯이 되면` years. */
function needsCounter(age: number): boolean {
  return age <= 10 || age === 100;
}

function tellAgeKo(age: number, isSeveral: boolean): string {
  const who = isSeveral ? '각자' : '네가';
  if (needsCounter(age)) return `${who} ${susa(age, true)} 살이 되면`;
  const years = susa(age);
  return `${who} ${years}${pickParticle(years, '이/가')} 되면`;
}

function tellAgeEn(age: number, isSeveral: boolean): string {
  return `When ${isSeveral ? 'each of you is' : 'you are'} ${spellNumber(age)}`;
}

const PREPOSITIONS: Readonly<Record<DatePrecision, string>> = {
  day: 'On',
  month: 'In',
  year: 'In',
};

function tellDate(date: string, language: Language): string {
  const written = formatEdtfDate(date, language);
  return language === 'ko' ? `${written}에` : `${PREPOSITIONS[precisionOf(date)]} ${written}`;
}

/**
 * Input: when a letter is to be opened, and whether it goes to several, who then are of an age each by themselves. Output: the
 * line for its cover: `네가 열다섯이 되면`, `각자 스물이 되면`, `2036년 5월 5일에`; `When you are fifteen`, `In May 2036`.
 */
export function tellOpenWhen(when: OpenWhen, language: Language, isSeveral: boolean): string {
  switch (when.kind) {
    case 'age':
      return language === 'ko' ? tellAgeKo(when.age, isSeveral) : tellAgeEn(when.age, isSeveral);
    case 'date':
      return tellDate(when.date, language);
    default:
      return assertNever(when);
  }
}
