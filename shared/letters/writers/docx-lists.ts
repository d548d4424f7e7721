import type { IParagraphOptions } from 'docx';

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

/** Numbers of every ordered list of a document: each is a list of its own, so that it begins where it should. */
export type DocxLists = {
  readonly bulletAt: (level: number) => Numbering;
  readonly openOrdered: (level: number, start: number) => Numbering;
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
  return {
    bulletAt: (level) => ({ reference: bullets, level: clamp(level) }),
    openOrdered: (level, start) => {
      count += 1;
      const numbers = levels.map((each) => ({
        level: each,
        format: 'decimal' as const,
        text: `%${each + 1}.`,
        start: each === clamp(level) ? start : 1,
        style: indentOf(each),
      }));
      return { reference: { reference: `ordered-${count}`, levels: numbers }, level: clamp(level) };
    },
  };
}
