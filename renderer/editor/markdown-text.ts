import type { JSONContent } from '@tiptap/core';
import type { Block } from '../../shared/letters/letter-model.ts';
import { findListSources, parseMarkdown } from '../../shared/letters/parse-markdown.ts';
import { blocksToDocument, nodeToBlock } from './editor-document.ts';
import { isSameContent } from './same-content.ts';
import { tidyBlocks } from './tidy-blocks.ts';
import { keepWritten, writeMarkdown } from './write-markdown.ts';

/** As much of ProseMirror's node as is needed: one is never changed, so what was made of it can be kept with it. */
export type DocumentNode = {
  readonly forEach: (visit: (child: DocumentNode) => void) => void;
  readonly toJSON: () => JSONContent;
};

/** Input: Markdown. Output: the document that the editor shows of it, the same words as a letter has. */
export function readDocument(markdown: string): JSONContent {
  return blocksToDocument(parseMarkdown(markdown));
}

const known = new WeakMap<DocumentNode, readonly Block[]>();

function blocksOf(node: DocumentNode): readonly Block[] {
  const before = known.get(node);
  if (before !== undefined) return before;
  const blocks = tidyBlocks([nodeToBlock(node.toJSON())]);
  known.set(node, blocks);
  return blocks;
}

/**
 * Has lists that are not touched written as they were read: a parent's own spaces and numbers stay.
 * Input: a document, and the Markdown that it was read from.
 */
export function keepLists(document: DocumentNode, markdown: string): void {
  const sources = findListSources(markdown);
  let place = 0;
  document.forEach((child) => {
    const source = sources.get(place);
    place += 1;
    // What stands in would be read as part of a list that comes before it.
    if (source === undefined || /^\s/.test(source)) return;
    const blocks = blocksOf(child);
    const [list] = blocks;
    // What reads otherwise by itself needs what stands around it.
    if (list !== undefined && isSameContent(parseMarkdown(source), blocks))
      keepWritten(list, source);
  });
}

/**
 * Input: the editor's document. Output: its Markdown, which reads back as it; an empty document is ''. A key costs what its
 * paragraph costs, however long the text is.
 */
export function writeDocument(document: DocumentNode): string {
  const blocks: Block[] = [];
  document.forEach((child) => {
    blocks.push(...blocksOf(child));
  });
  return writeMarkdown(blocks);
}

/** Every letter of a text, as far as links are written in one way. */
function lettersOf(markdown: string): string {
  const plain = markdown.replace(/%[0-9A-F]{2}(?:%[0-9A-F]{2})*/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });
  return plain.normalize('NFC').replace(/\P{L}/gu, '');
}

/** A picture of elsewhere, which is shown as words and must stay a picture in the file. */
const FOREIGN_PICTURE = /(?<!\\)!\[[^\]]*\]\((?!attachments\/)/;

/**
 * Whether the editor can hold a text whole. A picture of elsewhere, a link's title or a character entity would be gone after the first
 * key; such a text is edited as the Markdown it is.
 */
export function canHold(markdown: string): boolean {
  if (FOREIGN_PICTURE.test(markdown)) return false;
  const blocks = tidyBlocks(parseMarkdown(markdown));
  const written = writeMarkdown(blocks);
  return (
    lettersOf(written) === lettersOf(markdown) && isSameContent(parseMarkdown(written), blocks)
  );
}
