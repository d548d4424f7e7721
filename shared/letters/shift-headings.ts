import type { Block } from './letter-model.ts';
import { mapLeaves } from './map-leaves.ts';

type Level = Extract<Block, { kind: 'heading' }>['level'];

/** `level` moved down by `by`, at most to the sixth, the last there is. */
export function lowerLevel(level: number, by: number): Level {
  return Math.min(6, level + by) as Level;
}

function mapLevels(blocks: readonly Block[], toLevel: (level: Level) => Level): Block[] {
  return mapLeaves(blocks, (leaf) =>
    leaf.kind === 'heading' ? { ...leaf, level: toLevel(leaf.level) } : leaf,
  );
}

/** `blocks` with every heading moved down by `by` levels, so that the parent's headings stand below the letter's. */
export function shiftHeadings(blocks: readonly Block[], by: number): Block[] {
  return mapLevels(blocks, (level) => lowerLevel(level, by));
}

/**
 * `blocks` with their highest headings at the first level and none left out below: an entry that begins at `##` stands under
 * its page's title as one that begins at `#` does. Source: https://www.w3.org/WAI/tutorials/page-structure/headings/.
 */
export function closeHeadingGaps(blocks: readonly Block[]): Block[] {
  const used = new Set<Level>();
  mapLevels(blocks, (level) => {
    used.add(level);
    return level;
  });
  const levels = [...used].toSorted();
  return mapLevels(blocks, (level) => (levels.indexOf(level) + 1) as Level);
}
