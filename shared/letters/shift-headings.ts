import { assertNever } from '../assert-never.ts';
import type { Block } from './letter-model.ts';

type Level = Extract<Block, { kind: 'heading' }>['level'];

/** `level` moved down by `by`, at most to the sixth, the last there is. */
export function lowerLevel(level: number, by: number): Level {
  return Math.min(6, level + by) as Level;
}

/** `blocks` with every heading moved down by `by` levels, so that the parent's headings stand below the letter's. */
export function shiftHeadings(blocks: readonly Block[], by: number): Block[] {
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'heading':
        return { ...block, level: lowerLevel(block.level, by) };
      case 'list':
        return { ...block, items: block.items.map((item) => shiftHeadings(item, by)) };
      case 'blockquote':
        return { ...block, blocks: shiftHeadings(block.blocks, by) };
      case 'paragraph':
      case 'code':
      case 'picture':
      case 'rule':
        return block;
      default:
        return assertNever(block);
    }
  });
}
