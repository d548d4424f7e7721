import type { Block } from './letter-model.ts';
import { plainTextOf } from './plain-text-of.ts';

/** In UTF-16 code units: about two lines. */
const LONGEST_LEAD_IN = 80;

/** A short line such as `까닭:` that a list follows; it must not stay behind on the page before. */
export function isLeadIn(block: Block, next: Block | undefined): boolean {
  if (block.kind !== 'paragraph' || next?.kind !== 'list') return false;
  return plainTextOf(block.content).length <= LONGEST_LEAD_IN;
}
