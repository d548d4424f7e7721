import type { Inline, Paragraph } from './letter-model.ts';

function linesToInlines(lines: readonly string[]): Inline[] {
  return lines.flatMap((text, index): Inline[] =>
    index === 0 ? [{ kind: 'text', text }] : [{ kind: 'break' }, { kind: 'text', text }],
  );
}

/**
 * Input: plain text, no Markdown. Output: its paragraphs, which empty lines part; a single line end is a line break.
 * Spaces at the ends of lines are left out, since no format prints them alike.
 */
export function textToBlocks(text: string): Paragraph[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split('\n').map((line) => line.trim()))
    .map((lines) => lines.filter((line) => line !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) => ({ kind: 'paragraph', content: linesToInlines(lines) }));
}
