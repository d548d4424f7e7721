import { Slice } from '@tiptap/pm/model';
import type { Block } from '../../../shared/letters/letter-model.ts';
import { findMark } from '../../../shared/letters/numerals/numerals.ts';
import { parseMarkdown } from '../../../shared/letters/parse-markdown.ts';
import { blocksToDocument, nodeToBlock } from '../editor-document.ts';
import { isSameContent } from '../same-content.ts';
import { tidyBlocks } from '../tidy-blocks.ts';
import { writeMarkdown } from '../write-markdown.ts';

function beginsWithMark(block: Block): boolean {
  if (block.kind !== 'paragraph') return false;
  return block.content.some((inline, at) => {
    const isFirst = at === 0 || block.content[at - 1]?.kind === 'break';
    return isFirst && inline.kind === 'text' && findMark(inline.text.trimStart(), 0) !== undefined;
  });
}

/**
 * Input: what is pasted from a page. Output: the same with the lines that begin with ①, 가. and the like as lists, by the same
 * rules as a text is read. What is cut out of the middle of a list, and a single line, is left as it is.
 */
export function numberPasted(slice: Slice): Slice {
  const { content, openStart, openEnd } = slice;
  const first = content.firstChild;
  if (first === null || first.isInline || openStart > 1 || openEnd > 1) return slice;
  const nodes = content.content.map((node) => nodeToBlock(node.toJSON()));
  const blocks = tidyBlocks(nodes);
  const isOneLine =
    blocks.length === 1 &&
    !blocks.some(
      (block) => 'content' in block && block.content.some(({ kind }) => kind === 'break'),
    );
  if (isOneLine || !blocks.some(beginsWithMark)) return slice;
  const read = parseMarkdown(writeMarkdown(blocks));
  if (isSameContent(read, blocks)) return slice;
  const document = first.type.schema.nodeFromJSON(blocksToDocument(read));
  const isWords = (block: Block | undefined) => block?.kind === 'paragraph';
  return new Slice(
    document.content,
    isWords(read[0]) ? openStart : 0,
    isWords(read.at(-1)) ? openEnd : 0,
  );
}
