import type { JSONContent } from '@tiptap/core';
import { parseMarkdown } from '../../shared/letters/parse-markdown.ts';
import { blocksToDocument, nodeToBlock } from './editor-document.ts';
import { isSameContent } from './same-content.ts';
import { tidyBlocks } from './tidy-blocks.ts';
import { writeMarkdown } from './write-markdown.ts';

/** Input: Markdown. Output: the document that the editor shows of it, the same words as a letter has. */
export function readDocument(markdown: string): JSONContent {
  return blocksToDocument(parseMarkdown(markdown));
}

/** Input: the editor's document. Output: its Markdown, which reads back as it; an empty document is ''. */
export function writeDocument(document: JSONContent): string {
  return writeMarkdown(tidyBlocks((document.content ?? []).map(nodeToBlock)));
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
  return plain.replace(/\P{L}/gu, '');
}

/**
 * Whether the editor can hold a text whole. A picture, a link's title or a character entity would be gone after the first key;
 * such a text is edited as the Markdown it is.
 */
export function canHold(markdown: string): boolean {
  const written = writeDocument(readDocument(markdown));
  return (
    lettersOf(written) === lettersOf(markdown) &&
    isSameContent(parseMarkdown(written), tidyBlocks(parseMarkdown(markdown)))
  );
}
