import { hasBatchim, susa } from 'es-hangul';
import { assertNever } from '../assert-never.ts';
import { isHangul } from '../letters/given-name.ts';
import type { Range } from './age.ts';
import type { AgeShape } from './age-shape.ts';
import type { AgeWords, Season } from './age-words.ts';

/** Two numbers in a row, said as one (표준국어대사전: 한두, 두세, 서너, 네댓, 대여섯, 예닐곱, 일고여덟). */
const PAIRS = ['한두', '두세', '서너', '네댓', '대여섯', '예닐곱', '일고여덟', '여덟아홉'];
/** es-hangul knows native numerals up to 100, which is said 백 before 살 as well. */
const MOST_NATIVE = 99;

function count(number: number, unit: string): string {
  return number > MOST_NATIVE ? `${number}${unit}` : `${susa(number, true)} ${unit}`;
}

function countRange({ min, max }: Range, unit: string): string {
  if (min === max) return count(max, unit);
  const pair = max - min === 1 ? PAIRS[min - 1] : undefined;
  return pair === undefined ? `${count(min, unit)}이나 ${count(max, unit)}` : `${pair} ${unit}`;
}

/** 달 takes 석 and 넉, where 살 takes 세 and 네. */
function countMonths(range: Range): string {
  const { min, max } = range;
  if (min === max && (max === 3 || max === 4)) return max === 3 ? '석 달' : '넉 달';
  return countRange(range, '달');
}

/**
 * The child as the one who does something. A name that ends in a consonant takes the affix 이 first: 휀이가, 지우가. What is not
 * Hangul takes 가 after a vowel that is heard; where the sound is not known from the letters it stands without a particle, as
 * in speech.
 */
function makeSubject(name: string): string {
  const last = name.at(-1) ?? '';
  if (isHangul(last)) return hasBatchim(last) ? `${name}이가` : `${name}가`;
  return /[aiouy]$/i.test(name) ? `${name}가` : name;
}

const SEASONS: Record<Season, string> = {
  spring: '봄',
  summer: '여름',
  autumn: '가을',
  winter: '겨울',
};

/** The age itself, without the child: a noun, which 이던 can follow. Undefined for a time before birth. */
function nameAge(shape: AgeShape): string | undefined {
  switch (shape.kind) {
    case 'years':
      return countRange(shape.years, '살');
    case 'months': {
      const { min, max } = shape.months;
      return min === max ? `생후 ${max}개월` : `생후 ${min}~${max}개월`;
    }
    case 'newborn':
      return '갓난아기';
    case 'first-birthday':
      return '돌 무렵';
    case 'not-yet':
      return shape.years === 1 ? '돌이 되기 전' : '두 돌이 되기 전';
    default:
      return undefined;
  }
}

/** More than this many years are counted as 년 in digits. */
const MOST_YEARS_IN_WORDS = 10;

function nameYearsBefore({ min, max }: Range): string {
  if (max <= MOST_YEARS_IN_WORDS) return countRange({ min, max }, '해');
  return min === max ? `${max}년` : `${min}~${max}년`;
}

function nameTimeBefore(shape: AgeShape): string {
  switch (shape.kind) {
    case 'years-before':
      return `태어나기 ${nameYearsBefore(shape.years)} 전`;
    case 'months-before': {
      const { min, max } = shape.months;
      if (max === 0) return '태어나기 바로 전';
      return min === 0
        ? `태어나기 ${countMonths({ min: max, max })}쯤 전`
        : `태어나기 ${countMonths(shape.months)} 전`;
    }
    case 'around-birth':
      return shape.unit === 'year' ? '태어나던 해' : '태어나던 달';
    case 'years':
    case 'months':
    case 'newborn':
    case 'first-birthday':
    case 'not-yet':
      return '';
    default:
      return assertNever(shape);
  }
}

export const koreanAgeWords: AgeWords = {
  phrase: (name, shape, season) => {
    const age = nameAge(shape);
    if (age === undefined) return `${makeSubject(name)} ${nameTimeBefore(shape)}`;
    const time = season === undefined ? '해' : SEASONS[season];
    return `${makeSubject(name)} ${age}이던 ${time}`;
  },
  label: (name, shape) => {
    const age = nameAge(shape);
    if (age === undefined) return `${makeSubject(name)} ${nameTimeBefore(shape)}`;
    return `${name} ${age}`;
  },
};
