import type { MarkdownIt, StateBlock } from 'markdown-it';
import { has, indentOf, isBornOut, type LineMark, markAt } from './line-marks.ts';
import { areNumbers, type Mark, type Numerals } from './numerals.ts';

/** What of a text was read already: the lists that are still open, and the last number of each kind of numerals. */
type Reading = {
  readonly open: { readonly numerals: Numerals; readonly indent: number; number: number }[];
  readonly last: Map<Numerals, number>;
};

/** The same of a text is asked by every line of it. */
const readings = new WeakMap<object, Reading>();

function readingOf({ env }: StateBlock): Reading {
  const known = readings.get(env);
  if (known !== undefined) return known;
  const reading: Reading = { open: [], last: new Map() };
  readings.set(env, reading);
  return reading;
}

/** Whether a mark goes on with a list that something stood after; `다.` in the midst of words only ends a sentence. */
function goesOn({ numerals, number }: Mark, { last }: Reading, isInWords: boolean): boolean {
  const before = last.get(numerals);
  if (before === undefined) return false;
  return areNumbers(numerals) ? number > before : number === before + 1 && !isInWords;
}

/** The list that a line begins, if it begins one: nothing is taken for a list that could be a sentence. */
function beginsList(
  state: StateBlock,
  line: number,
  endLine: number,
  isInWords: boolean,
): (LineMark & { readonly mark: Mark }) | undefined {
  const found = markAt(state, line);
  const reading = readingOf(state);
  const mark = found?.marks.find((each) => {
    const { numerals, number } = each;
    // Markdown's own, and read by its rule.
    if (numerals === '1)' && found.isApart) return false;
    if (goesOn(each, reading, isInWords)) return found.isApart;
    if (number !== 1) return false;
    return (numerals === '①' && found.isApart) || isBornOut(state, line, endLine, numerals);
  });
  return found && mark && { ...found, mark };
}

/** Whether a line is the next item of a list that is still open, so that the words before it end. */
function isNextItem(state: StateBlock, line: number): boolean {
  const { open } = readingOf(state);
  if (open.length === 0) return false;
  const found = markAt(state, line);
  if (found === undefined) return false;
  const indent = indentOf(state, line);
  return open.some((list) => indent <= list.indent && has(found, list.numerals, list.number + 1));
}

/**
 * How far lines have to stand in to belong to an item: as far as the least of those that stand in at all, since parents count
 * no spaces, and at most as far as the item's own words.
 */
function contentIndent(state: StateBlock, line: number, endLine: number, own: number): number {
  const indent = indentOf(state, line);
  let least = own;
  let wasEmpty = false;
  for (let at = line + 1; at < endLine; at += 1) {
    if (state.isEmpty(at)) wasEmpty = true;
    else if (indentOf(state, at) > indent) least = Math.min(least, indentOf(state, at));
    else if (wasEmpty || markAt(state, at) !== undefined) break;
  }
  return least;
}

function readItem(state: StateBlock, line: number, endLine: number, contentAt: number): void {
  const { listIndent, blkIndent } = state;
  const lines = [state.bMarks, state.tShift, state.sCount] as const;
  const before = lines.map((each) => each[line] as number);
  const start = (state.bMarks[line] as number) + (state.tShift[line] as number);
  const own = indentOf(state, line) + contentAt - start;
  state.push('list_item_open', 'li', 1);
  state.blkIndent = contentIndent(state, line, endLine, own);
  state.listIndent = blkIndent;
  for (const [at, value] of [contentAt, 0, state.blkIndent].entries()) {
    (lines[at] as number[])[line] = value;
  }
  state.md.block.tokenize(state, line, endLine);
  for (const [at, value] of before.entries()) (lines[at] as number[])[line] = value;
  Object.assign(state, { listIndent, blkIndent });
  state.push('list_item_close', 'li', -1);
}

function readList(
  state: StateBlock,
  startLine: number,
  endLine: number,
  first: LineMark,
  mark: Mark,
) {
  const { open, last } = readingOf(state);
  const { parentType } = state;
  const list = { ...mark, indent: indentOf(state, startLine) };
  const token = state.push('ordered_list_open', 'ol', 1);
  token.attrSet('start', `${mark.number}`);
  token.meta = { numerals: mark.numerals };
  state.parentType = 'list';
  open.push(list);
  let line = startLine;
  for (let next: LineMark | undefined = first; next !== undefined; ) {
    last.set(list.numerals, list.number);
    readItem(state, line, endLine, next.contentAt);
    line = state.line;
    const isInside = line < endLine && indentOf(state, line) >= state.blkIndent;
    const found: LineMark | undefined = isInside ? markAt(state, line) : undefined;
    next = found && has(found, list.numerals, list.number + 1) ? found : undefined;
    if (next !== undefined) list.number += 1;
  }
  open.pop();
  token.map = [startLine, line];
  state.push('ordered_list_close', 'ol', -1);
  state.parentType = parentType;
}

/**
 * Has Markdown read lists with the numerals that Koreans use: lines or paragraphs that begin with marks of one kind in order
 * from the first, at least two or one with a list below it, or `①` alone; once there was such a list, marks that go on with it. A mark that leaves some
 * out begins a list of its own where it is a number, so that none is changed. What stands in belongs to the item above.
 */
export function allowNumerals(markdown: MarkdownIt): void {
  markdown.block.ruler.before(
    'list',
    'numerals',
    (state, startLine, endLine, silent) => {
      if (silent && isNextItem(state, startLine)) return true;
      const isInWords = silent && state.parentType === 'paragraph';
      const begun = beginsList(state, startLine, endLine, isInWords);
      if (begun === undefined || silent) return begun !== undefined;
      readList(state, startLine, endLine, begun, begun.mark);
      return true;
    },
    { alt: ['paragraph', 'reference', 'blockquote'] },
  );
}
