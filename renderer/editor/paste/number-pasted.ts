import { Slice } from '@tiptap/pm/model';
import type { Block } from '../../../shared/letters/letter-model.ts';
import { findMark } from '../../../shared/letters/numerals/numerals.ts';
import { parseMarkdown } from '../../../shared/letters/parse-markdown.ts';
import { blocksToDocument, nodeToBlock } from '../editor-document.ts';
import { isSameContent } from '../same-content.ts';
import { tidyBlocks } from '../tidy-blocks.ts';
import { writeMarkdown } from '../write-markdown.ts';

function isWords(block: Block | undefined): block is Extract<Block, { kind: 'paragraph' }> {
  return block?.kind === 'paragraph';
}

function beginsWithMark(block: Block): boolean {
  if (!isWords(block)) return false;
  return block.content.some((inline, at) => {
    const isFirst = at === 0 || block.content[at - 1]?.kind === 'break';
    return isFirst && inline.kind === 'text' && findMark(inline.text, 0) !== undefined;
  });
}

function isOneLine([block, ...more]: readonly Block[]): boolean {
  return more.length === 0 && isWords(block) && block.content.every(({ kind }) => kind !== 'break');
}

/** How far an end stays open: as it was where its block is what it was, and no list's is opened anew. */
function openOf(now: Block | undefined, before: Block | undefined, open: number, most: number) {
  const isAsItWas = now !== undefined && before !== undefined && isSameContent([now], [before]);
  if (isAsItWas) return Math.min(open, most);
  return isWords(now) ? Math.min(open, 1) : 0;
}

/**
 * Input: what is pasted from a page. Output: the same with the lines that begin with ①, 가. and the like as lists, by the same
 * rules as a text is read. A single line is left as it is.
 */
export function numberPasted(slice: Slice): Slice {
  const { content, openStart, openEnd } = slice;
  const first = content.firstChild;
  if (first === null || first.isInline) return slice;
  const blocks = tidyBlocks(content.content.map((node) => nodeToBlock(node.toJSON())));
  if (isOneLine(blocks) || !blocks.some(beginsWithMark)) return slice;
  const read = parseMarkdown(writeMarkdown(blocks));
  if (isSameContent(read, blocks)) return slice;
  const document = first.type.schema.nodeFromJSON(blocksToDocument(read));
  const most = Slice.maxOpen(document.content);
  return new Slice(
    document.content,
    openOf(read[0], blocks[0], openStart, most.openStart),
    openOf(read.at(-1), blocks.at(-1), openEnd, most.openEnd),
  );
}
