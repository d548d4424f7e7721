import type { Block, Inline } from '../../../shared/letters/letter-model.ts';
import { parseMarkdown } from '../../../shared/letters/parse-markdown.ts';
import { makePrintable } from '../../../shared/letters/printable-text.ts';
import { unwrapLines } from './unwrap-lines.ts';

/** Input: lines. Output: a paragraph that has exactly them. */
function toParagraph(paragraph: string): Block {
  const content = paragraph
    .split('\n')
    .flatMap((text, at): Inline[] => [
      ...(at > 0 ? [{ kind: 'break' } as const] : []),
      { kind: 'text', text },
    ]);
  return { kind: 'paragraph', content };
}

/**
 * Input: text without any form from the clipboard; `isPlain` where the parent asked for no form at all. Output: its blocks:
 * Markdown as it is meant, the broken lines of a PDF joined. Undefined for words of one line, which are put in as they are.
 */
export function readPastedText(pasted: string, isPlain: boolean): readonly Block[] | undefined {
  const text = makePrintable(pasted);
  if (isPlain) {
    if (!text.includes('\n')) return undefined;
    return text
      .trim()
      .split(/\n(?:[^\S\n]*\n)+/)
      .map(toParagraph);
  }
  const blocks = parseMarkdown(unwrapLines(text));
  const isOneLine = !text.trim().includes('\n') && blocks.every(({ kind }) => kind === 'paragraph');
  return isOneLine || blocks.length === 0 ? undefined : blocks;
}
