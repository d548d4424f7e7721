import type { Block, Inline } from '../../shared/letters/letter-model.ts';
import { findMark, writeMark } from '../../shared/letters/numerals/numerals.ts';
import { joinRuns } from './tidy-blocks.ts';

const BREAK: Inline = { kind: 'break' };

function joinLines(lines: readonly (readonly Inline[])[]): Inline[] {
  return lines.flatMap((line, at) => (at === 0 ? [...line] : [BREAK, ...line]));
}

function readItems({ start, numerals, items }: Extract<Block, { kind: 'list' }>) {
  const lines = items.map((item, at) => {
    const content = readLines(item);
    const mark: Inline = { kind: 'text', text: `${writeMark(numerals, start + at)} ` };
    return content && [mark, ...content];
  });
  return lines.every((line) => line !== undefined) ? joinLines(lines) : undefined;
}

/**
 * Input: blocks. Output: what is seen of them as the lines of one paragraph; undefined where they are more than paragraphs and
 * lists with the numerals that Markdown does not know.
 */
export function readLines(blocks: readonly Block[]): Inline[] | undefined {
  const lines = blocks.map((block) => {
    if (block.kind === 'paragraph') return [...block.content];
    const isKnown =
      block.kind === 'list' && block.numerals !== undefined && block.numerals !== '1)';
    return isKnown ? readItems(block) : undefined;
  });
  return lines.every((line) => line !== undefined) ? joinRuns(joinLines(lines)) : undefined;
}

function partMarks(text: string): string {
  const mark = findMark(text, 0);
  if (mark === undefined) return text;
  return `${text.slice(0, mark.length)} ${partMarks(text.slice(mark.length).trimStart())}`;
}

/** The same lines with one space after each mark that begins them, since a list has it there. */
export function withMarksApart(inlines: readonly Inline[]): Inline[] {
  return inlines.map((inline, at) => {
    const isPlain = inline.kind === 'text' && Object.keys(inline).length === 2;
    const isFirst = at === 0 || inlines[at - 1]?.kind === 'break';
    return isPlain && isFirst ? { ...inline, text: partMarks(inline.text) } : inline;
  });
}
