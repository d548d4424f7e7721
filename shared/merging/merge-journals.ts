import type { Id } from '../ids.ts';
import type { Goal, Journal } from '../journal/journal-schema.ts';
import type { ColouredTag } from '../tags/tag-colours.ts';
import { tagKey } from '../tags/tag-key.ts';
import { toCanonicalJson } from './content.ts';
import { joinRanks } from './join-ranks.ts';
import { keepLoser } from './losers.ts';
import { mergeIds } from './merge-notebooks.ts';
import type { MergedFile } from './merge-pages.ts';
import { joinTombstones, mergeLists, mergeRecords } from './merge-records.ts';
import { sortByRank } from './rank.ts';
import { type Record, sortById, toTombstones } from './stamp-list.ts';
import type { Tombstone } from './tombstone.ts';

/**
 * Two computers may have made a record of the same thing: one stays. `keyOf` must give the same for every version of a
 * record, else what is merged depends on the order of merging.
 */
function dropDoubles<T extends Record>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const byKey = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    const other = byKey.get(key);
    byKey.set(key, other === undefined ? item : mergeRecords(item, other).value);
  }
  return [...byKey.values()];
}

const keyOfGoal = ({ year, language }: Goal) => `${year} ${language ?? ''}`;
const keyOfTag = ({ name }: ColouredTag) => tagKey(name);

/** Nothing where neither has the field: a journal without colours stays as it is. */
function mergeTags(
  a: Journal['tags'],
  b: Journal['tags'],
  removed: Map<Id, Tombstone>,
): Pick<Journal, 'tags'> {
  if (a === undefined && b === undefined) return {};
  const { items } = mergeLists(a ?? [], b ?? [], removed);
  return { tags: sortById(dropDoubles(items, keyOfTag)) };
}

/**
 * Two versions of journal.json: a join, but for `losers`. What else gives way here (how the parent is called, a setting, a
 * goal, a tag's colour) is a word or a number that the trash has no place for; it is in the backups.
 */
export function mergeJournals(a: Journal, b: Journal): MergedFile<Journal> {
  const removed = joinTombstones(a.removed, b.removed);
  const ranks = joinRanks(a.ranks, b.ranks);
  const children = mergeLists(a.children, b.children, removed);
  const goals = dropDoubles(mergeLists(a.goals, b.goals, removed).items, keyOfGoal);
  const tags = mergeTags(a.tags, b.tags, removed);
  const idOf = ({ id }: { readonly id: string }) => id;
  const value: Journal = {
    // Fields that this version does not know.
    ...(toCanonicalJson(a) <= toCanonicalJson(b) ? { ...b, ...a } : { ...a, ...b }),
    parent: mergeRecords(a.parent, b.parent).value,
    settings: mergeRecords(a.settings, b.settings).value,
    children: sortByRank(children.items, idOf, ranks),
    goals: sortByRank(goals, idOf, ranks),
    ...tags,
    notebooks: sortByRank(mergeIds(a.notebooks, b.notebooks, removed), (id) => id, ranks),
    removed: toTombstones(removed),
    ranks,
  };
  const losers = children.losers.map((loser) =>
    keepLoser(loser, (child) => ({ kind: 'child', index: 0, child })),
  );
  return { value, losers };
}
