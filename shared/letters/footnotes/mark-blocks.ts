import { assertNever } from '../../assert-never.ts';
import type { Block, LetterItem, LetterSection, Paragraph } from '../letter-model.ts';
import { type Marking, markInlines } from './mark-inlines.ts';

function markParagraph(paragraph: Paragraph, marking: Marking): Paragraph {
  return { ...paragraph, content: markInlines(paragraph.content, marking) };
}

function markWords(paragraphs: readonly Paragraph[], marking: Marking): readonly Paragraph[] {
  return paragraphs.map((each) => markParagraph(each, marking));
}

/** Blocks with marks in their paragraphs: headings, code and what was said by another stay as they are. */
export function markBlocks(blocks: readonly Block[], marking: Marking): Block[] {
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'paragraph':
        return markParagraph(block, marking);
      case 'list':
        return { ...block, items: block.items.map((item) => markBlocks(item, marking)) };
      case 'heading':
      case 'blockquote':
      case 'code':
      case 'picture':
      case 'rule':
        return block;
      default:
        return assertNever(block);
    }
  });
}

function markItem(item: LetterItem, marking: Marking): LetterItem {
  switch (item.kind) {
    case 'quote':
      return item.why === undefined ? item : { ...item, why: markWords(item.why, marking) };
    case 'prose':
      return { ...item, blocks: markBlocks(item.blocks, marking) };
    case 'timeline':
      return {
        ...item,
        events: item.events.map((event) => ({
          ...event,
          text: markWords(event.text, marking),
          ...(event.note !== undefined && { note: markWords(event.note, marking) }),
        })),
      };
    case 'drawing':
      return item;
    case 'definition':
      return { ...item, meaning: markBlocks(item.meaning, marking) };
    default:
      return assertNever(item);
  }
}

/** A section with marks in its items. A quote and its translation stay as they are: they are the author's words. */
export function markSection(section: LetterSection, marking: Marking): LetterSection {
  return { ...section, items: section.items.map((item) => markItem(item, marking)) };
}
