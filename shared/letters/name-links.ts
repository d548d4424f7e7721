import { assertNever } from '../assert-never.ts';
import { readLinkAddress, type TitleOf } from '../links/link-target.ts';
import type { Block, Inline, LetterItem } from './letter-model.ts';
import { mapLeaves } from './map-leaves.ts';
import { makePrintableLine } from './printable-text.ts';

function nameInline(inline: Inline, titleOf: TitleOf): readonly Inline[] {
  switch (inline.kind) {
    case 'text':
    case 'break':
      return [inline];
    case 'link':
      return readLinkAddress(inline.href) === undefined ? [inline] : inline.content;
    case 'reference': {
      const { target, text, ...marks } = inline;
      const title = titleOf(target);
      return [
        { ...marks, kind: 'text', text: title === undefined ? text : makePrintableLine(title) },
      ];
    }
    default:
      return assertNever(inline);
  }
}

/**
 * Input: blocks, and what things are called now. Output: the same words as they leave the journal, where its own links go
 * nowhere: a reference is its target's title, or where that is gone the words that it had, and a link is its words.
 */
export function nameLinks(blocks: readonly Block[], titleOf: TitleOf): Block[] {
  return mapLeaves(blocks, (leaf) =>
    'content' in leaf
      ? { ...leaf, content: leaf.content.flatMap((each) => nameInline(each, titleOf)) }
      : leaf,
  );
}

/** As `nameLinks`, in an item of a letter: what is written in Markdown is in prose and in what a term means. */
export function nameLinksOfItem(item: LetterItem, titleOf: TitleOf): LetterItem {
  switch (item.kind) {
    case 'prose':
      return { ...item, blocks: nameLinks(item.blocks, titleOf) };
    case 'definition':
      return { ...item, meaning: nameLinks(item.meaning, titleOf) };
    case 'quote':
    case 'timeline':
    case 'drawing':
      return item;
    default:
      return assertNever(item);
  }
}
