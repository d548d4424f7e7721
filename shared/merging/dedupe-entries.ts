import type { Entry } from '../entries/entry-schema.ts';
import type { Id } from '../ids.ts';
import { contentOf } from './content.ts';
import { stampOf } from './stamp.ts';
import { makeVersionId } from './version-id.ts';

/**
 * Input: the entries of a page, in which a person's hand may have doubled one. Output: the same list where each id stands
 * once; otherwise a list in which an exact copy is left out and a different entry of the same id has an id of its own.
 */
export function dedupeEntries(entries: readonly Entry[]): readonly Entry[] {
  const seen = new Map<Id, Entry>();
  let isChanged = false;
  const kept: Entry[] = [];
  for (const entry of entries) {
    const other = seen.get(entry.id);
    if (other === undefined) {
      seen.set(entry.id, entry);
      kept.push(entry);
      continue;
    }
    isChanged = true;
    if (contentOf(other) === contentOf(entry)) continue;
    const id = makeVersionId(stampOf(entry).at, contentOf(entry));
    if (!seen.has(id)) kept.push({ ...entry, id });
    seen.set(id, entry);
  }
  return isChanged ? kept : entries;
}
