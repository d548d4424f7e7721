import type { Id } from '../ids.ts';
import { FORMAT_VERSION } from '../journal/format-version.ts';
import { TRASH_FORMAT, type TrashItem } from '../trash/trash-schema.ts';
import { contentOf } from './content.ts';
import { type Stamped, stampOf } from './stamp.ts';
import { makeVersionId } from './version-id.ts';

/**
 * The trash item that keeps a version which gave way. The same on every computer that merges the same two versions: its id
 * is made from the version, its time is the version's.
 */
export function keepLoser<T extends Stamped>(
  loser: T,
  toContent: (loser: T, versionId: Id) => TrashItem['content'],
): TrashItem {
  const { at } = stampOf(loser);
  const id = makeVersionId(at, contentOf(loser));
  const kept = { id, removedAt: at, reason: 'conflict', content: toContent(loser, id) } as const;
  return { format: TRASH_FORMAT, version: FORMAT_VERSION, ...kept };
}
