import type { Goal, Journal } from '../journal/journal-schema.ts';
import { toCanonicalJson } from './content.ts';
import { joinRanks } from './join-ranks.ts';
import { mergeIds } from './merge-notebooks.ts';
import { joinTombstones, mergeLists, mergeRecords } from './merge-records.ts';
import { sortByRank } from './rank.ts';
import { toTombstones } from './stamp-list.ts';

/** One goal a year and language: two computers may have set the same one. */
function dropDoubles(goals: readonly Goal[]): Goal[] {
  const byKey = new Map<string, Goal>();
  for (const goal of goals) {
    const key = `${goal.year} ${goal.language ?? ''}`;
    const other = byKey.get(key);
    byKey.set(key, other === undefined ? goal : mergeRecords(goal, other).value);
  }
  return [...byKey.values()];
}

/**
 * Two versions of journal.json: a join. What gives way here (how a child or the parent is called, a setting, a goal) is a
 * word or a number that the trash has no place for; it is in the backups.
 */
export function mergeJournals(a: Journal, b: Journal): Journal {
  const removed = joinTombstones(a.removed, b.removed);
  const ranks = joinRanks(a.ranks, b.ranks);
  const children = mergeLists(a.children, b.children, removed).items;
  const goals = dropDoubles(mergeLists(a.goals, b.goals, removed).items);
  const idOf = ({ id }: { readonly id: string }) => id;
  return {
    // Fields that this version does not know.
    ...(toCanonicalJson(a) <= toCanonicalJson(b) ? { ...b, ...a } : { ...a, ...b }),
    parent: mergeRecords(a.parent, b.parent).value,
    settings: mergeRecords(a.settings, b.settings).value,
    children: sortByRank(children, idOf, ranks),
    goals: sortByRank(goals, idOf, ranks),
    notebooks: sortByRank(mergeIds(a.notebooks, b.notebooks, removed), (id) => id, ranks),
    removed: toTombstones(removed),
    ranks,
  };
}
