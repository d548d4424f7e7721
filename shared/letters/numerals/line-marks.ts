import type { StateBlock } from 'markdown-it';
import { findMark, type Mark, type Numerals } from './numerals.ts';

/** The mark that begins a line. */
export type LineMark = {
  readonly marks: readonly Mark[];
  /** Whether a space parts it from its words. */
  readonly isApart: boolean;
  /** Where its words begin, in UTF-16 code units from the start of the text. */
  readonly contentAt: number;
};

/** How far a line stands in, in columns. */
export function indentOf(state: StateBlock, line: number): number {
  return state.sCount[line] as number;
}

/** The mark that begins a line, where words follow it. */
export function markAt(state: StateBlock, line: number): LineMark | undefined {
  const start = (state.bMarks[line] as number) + (state.tShift[line] as number);
  const end = state.eMarks[line] as number;
  const found = findMark(state.src, start);
  if (found === undefined) return undefined;
  let contentAt = start + found.length;
  while (contentAt < end && /\s/.test(state.src.charAt(contentAt))) contentAt += 1;
  if (contentAt >= end) return undefined;
  const isApart = contentAt > start + found.length;
  const marks = isApart
    ? found.marks
    : found.marks.filter(({ numerals }) => !numerals.endsWith('.'));
  return marks.length === 0 ? undefined : { marks, isApart, contentAt };
}

/** Whether a mark can be a number of such numerals. */
export function has({ marks }: LineMark, numerals: Numerals, number: number): boolean {
  return marks.some((mark) => mark.numerals === numerals && mark.number === number);
}

/** What begins a list of Markdown's wherever it stands. */
const LIST_OF_MARKDOWN = /(?:[-+*]|1[.)])[ \t]+\S/y;

/** Whether a line that stands in begins a list of any kind; undefined where it does not look like one. */
function isListBelow(state: StateBlock, line: number, endLine: number): boolean | undefined {
  LIST_OF_MARKDOWN.lastIndex = (state.bMarks[line] as number) + (state.tShift[line] as number);
  if (LIST_OF_MARKDOWN.test(state.src)) return true;
  const found = markAt(state, line);
  const first = found?.marks.find(({ number }) => number === 1);
  if (found === undefined || first === undefined) return undefined;
  const { numerals } = first;
  return (numerals === '①' && found.isApart) || hasSecond(state, line, endLine, numerals);
}

type Above = { readonly numerals: Numerals; readonly indent: number; readonly isParted: boolean };

/** What a line below an item's mark is to it. */
function judge(state: StateBlock, line: number, above: Above): 'inside' | 'second' | 'over' {
  const own = indentOf(state, line);
  if (own > above.indent) return 'inside';
  if (own < above.indent) return 'over';
  const found = markAt(state, line);
  if (found !== undefined && has(found, above.numerals, 2)) return 'second';
  // An item begins anew, or other words do.
  const isAnew = found !== undefined && has(found, above.numerals, 1);
  return above.isParted || isAnew ? 'over' : 'inside';
}

/** The lines of an item whose mark begins a line, and whether the second mark comes behind them. */
function lookBelow(state: StateBlock, line: number, endLine: number, numerals: Numerals) {
  const indent = indentOf(state, line);
  const inside: number[] = [];
  let isParted = false;
  for (let at = line + 1; at < endLine; at += 1) {
    if (state.isEmpty(at)) {
      isParted = true;
      continue;
    }
    const place = judge(state, at, { numerals, indent, isParted });
    if (place !== 'inside') return { inside, hasSecond: place === 'second' };
    inside.push(at);
  }
  return { inside, hasSecond: false };
}

function hasSecond(state: StateBlock, line: number, endLine: number, numerals: Numerals): boolean {
  return lookBelow(state, line, endLine, numerals).hasSecond;
}

/**
 * Whether a line is no sentence: a line further down, as deep as this, has the second mark, and only this item's words stand
 * between, or a list stands in below it.
 */
export function isBornOut(
  state: StateBlock,
  line: number,
  endLine: number,
  numerals: Numerals,
): boolean {
  const below = lookBelow(state, line, endLine, numerals);
  if (below.hasSecond) return true;
  // The first that looks like a list says it: to try them all would take too long.
  const indent = indentOf(state, line);
  for (const at of below.inside) {
    const isList = indentOf(state, at) > indent ? isListBelow(state, at, endLine) : undefined;
    if (isList !== undefined) return isList;
  }
  return false;
}
