import { findMark } from './numerals.ts';

/** A line that begins an item: how far it stands in, by how much that was changed, and where its words begin then. */
type Open = {
  readonly indent: number;
  readonly shift: number;
  readonly content: number;
  readonly isMarkdowns: boolean;
};

const FENCE = /^\s*(?:```|~~~)/;
const ITEM_OF_MARKDOWN = /^(?:[-+*]|\d{1,9}[.)])(?=[ \t])/;

/** In columns: a tab goes on to the next of every four, a space of full width is two. */
function widthOf(space: string): number {
  let width = 0;
  for (const each of space) width += each === '\t' ? 4 - (width % 4) : each === '\u3000' ? 2 : 1;
  return width;
}

/** The length of the mark that begins a line's words, if one does. */
function markOf(
  words: string,
): { readonly length: number; readonly isMarkdowns: boolean } | undefined {
  const item = ITEM_OF_MARKDOWN.exec(words)?.[0].length;
  if (item !== undefined) return { length: item, isMarkdowns: true };
  const found = findMark(words, 0);
  return found && { length: found.length, isMarkdowns: false };
}

/** How much further a line has to stand in to stay in the item above. */
function shiftOf(indent: number, isOwnMark: boolean, above: Open | undefined): number {
  if (above === undefined) return 0;
  const isShort = isOwnMark && above.isMarkdowns && indent + above.shift < above.content;
  return isShort ? above.content - indent : above.shift;
}

/** What stands above a line: the items that are open, and whether the line before is empty. */
type Above = { readonly open: readonly Open[]; readonly isEmpty: boolean };

function nestLine(line: string, above: Above): { readonly line: string; readonly above: Above } {
  const [space = ''] = /^[ \t\u3000]*/.exec(line) ?? [];
  const words = line.slice(space.length);
  if (words === '') return { line, above: { ...above, isEmpty: true } };
  const indent = widthOf(space);
  const mark = markOf(words);
  // Words right below others belong to them wherever they stand.
  if (mark === undefined && indent === 0 && !above.isEmpty) return { line, above };
  const open = above.open.filter((each) => each.indent < indent);
  const isOwn = mark?.isMarkdowns === false;
  const shift = shiftOf(indent, isOwn, open.at(-1));
  if (mark !== undefined) {
    const { length, isMarkdowns } = mark;
    open.push({ indent, shift, content: indent + shift + length + 1, isMarkdowns });
  }
  const isAsItWas = shift === 0 && !(isOwn && space.includes('\u3000'));
  const nested = isAsItWas ? line : ' '.repeat(indent + shift) + words;
  return { line: nested, above: { open, isEmpty: false } };
}

/**
 * Input: Markdown. Output: the same with the marks of Korean lists standing in as far as Markdown wants it of what is in an
 * item of `1.`: Korean papers put each level two columns further in, Markdown wants three. Only spaces at the start of lines
 * change, and none in code between fences.
 */
export function nestMarks(markdown: string): string {
  let above: Above = { open: [], isEmpty: true };
  let isCode = false;
  const lines = markdown.split('\n').map((line) => {
    const isFence = FENCE.test(line);
    if (isFence) isCode = !isCode;
    if (isCode || isFence) return line;
    const nested = nestLine(line, above);
    above = nested.above;
    return nested.line;
  });
  return lines.join('\n');
}
