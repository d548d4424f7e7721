import type { Id } from '../ids.ts';
import type { TrashItem } from '../trash/trash-schema.ts';
import { mergeTrashItems } from './merge-trash-items.ts';

/**
 * What to write for `item` to be in the trash beside what lies there already: another version of the same thing, which was
 * thrown away elsewhere or before it came back, is not written over.
 */
export function keepInTrash(trash: ReadonlyMap<Id, TrashItem>, item: TrashItem): TrashItem[] {
  const other = trash.get(item.id);
  if (other === undefined) return [item];
  const { value, losers } = mergeTrashItems(other, item);
  return [...losers.flatMap((loser) => keepInTrash(trash, loser)), value];
}
