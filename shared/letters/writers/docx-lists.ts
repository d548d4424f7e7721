import type { IParagraphOptions } from 'docx';
import { type Numerals, partsOf, writeMark } from '../numerals/numerals.ts';

type Numbering = Exclude<NonNullable<IParagraphOptions['numbering']>, false>;

/** Word numbers nine levels. */
const DEEPEST = 8;
/** In twips, for each level. */
export const LIST_INDENT = 425;

const BULLETS = ['•', '–', '·'];

function indentOf(level: number) {
  return { paragraph: { indent: { left: LIST_INDENT * (level + 1), hanging: LIST_INDENT } } };
}

function clamp(level: number): number {
  return Math.min(level, DEEPEST);
}

/** What Word counts by itself, by the first sign, and up to where all programs agree on the signs. */
const COUNTED: Readonly<Record<string, { readonly format: Format; readonly most: number }>> = {
  '1': { format: 'decimal', most: Number.POSITIVE_INFINITY },
  '①': { format: 'decimalEnclosedCircle', most: 20 },
  가: { format: 'ganada', most: 14 },
  ㄱ: { format: 'chosung', most: 14 },
  a: { format: 'lowerLetter', most: 26 },
  A: { format: 'upperLetter', most: 26 },
  i: { format: 'lowerRoman', most: 50 },
  I: { format: 'upperRoman', most: 50 },
};

type Format =
  | 'decimal'
  | 'decimalEnclosedCircle'
  | 'ganada'
  | 'chosung'
  | 'lowerLetter'
  | 'upperLetter'
  | 'lowerRoman'
  | 'upperRoman';

/** How Word counts a list up to its last number, and what it puts around its own number; undefined where it cannot. */
function countingOf(numerals: Numerals | undefined, last: number) {
  const { prefix, signs, suffix } =
    numerals === undefined ? { prefix: '', signs: ['1'], suffix: '.' } : partsOf(numerals);
  const counted = COUNTED[signs[0] ?? ''];
  if (counted === undefined || last > counted.most) return undefined;
  return { format: counted.format, around: (number: string) => prefix + number + suffix };
}

/** Numbers of every ordered list of a document: each is a list of its own, so that it begins where it should. */
export type DocxLists = {
  readonly bulletAt: (level: number) => Numbering;
  /** Output: the numbering of each item, by its place from 0. */
  readonly openOrdered: (level: number, list: OrderedList) => (at: number) => Numbering;
};

type OrderedList = {
  readonly start: number;
  readonly numerals?: Numerals;
  readonly items: readonly unknown[];
};

/** Output: the lists of one new document. */
export function makeDocxLists(): DocxLists {
  const levels = Array.from({ length: DEEPEST + 1 }, (_, level) => level);
  const bullets = {
    reference: 'bullets',
    levels: levels.map((level) => ({
      level,
      format: 'bullet' as const,
      text: BULLETS[level % BULLETS.length],
      style: indentOf(level),
    })),
  };
  let count = 0;
  const openList = (
    format: Format | 'none',
    textOf: (level: number) => string,
    level: number,
    start: number,
  ): Numbering => {
    count += 1;
    const numbers = levels.map((each) => ({
      level: each,
      format,
      text: textOf(each),
      start: each === clamp(level) ? start : 1,
      style: indentOf(each),
    }));
    return { reference: { reference: `ordered-${count}`, levels: numbers }, level: clamp(level) };
  };
  return {
    bulletAt: (level) => ({ reference: bullets, level: clamp(level) }),
    openOrdered: (level, { start, numerals, items }) => {
      const counting = countingOf(numerals, start + items.length - 1);
      if (counting === undefined) {
        return (at) => openList('none', () => writeMark(numerals, start + at), level, 1);
      }
      const { format, around } = counting;
      const list = openList(format, (each) => around(`%${each + 1}`), level, start);
      return () => list;
    },
  };
}
