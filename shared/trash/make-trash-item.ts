import type { Id, Instant } from '../ids.ts';
import { FORMAT_VERSION } from '../journal/format-version.ts';
import { TRASH_FORMAT, type TrashItem } from './trash-schema.ts';

/** The trash item for a removed thing; it has the thing's own id. */
export function makeTrashItem(id: Id, now: Instant, content: TrashItem['content']): TrashItem {
  const kept = { id, removedAt: now, reason: 'removed', content } as const;
  return { format: TRASH_FORMAT, version: FORMAT_VERSION, ...kept };
}
