import type { Block } from './letter-model.ts';

/** A block that holds no other blocks. */
export type LeafBlock = Exclude<Block, { readonly kind: 'list' | 'blockquote' }>;

/** `blocks` with each block that holds no others in it changed by `map`, also within lists and blockquotes. */
export function mapLeaves(blocks: readonly Block[], map: (leaf: LeafBlock) => LeafBlock): Block[] {
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'list':
        return { ...block, items: block.items.map((item) => mapLeaves(item, map)) };
      case 'blockquote':
        return { ...block, blocks: mapLeaves(block.blocks, map) };
      default:
        return map(block);
    }
  });
}
