import type { Id } from '../ids.ts';
import type { Notebook } from '../notebooks/notebook-schema.ts';
import { headOfNotebook } from './heads.ts';
import { joinRanks } from './join-ranks.ts';
import { keepLoser } from './losers.ts';
import type { MergedFile } from './merge-pages.ts';
import { joinTombstones, mergeRecords } from './merge-records.ts';
import { sortByRank } from './rank.ts';
import { stampOf } from './stamp.ts';
import { toTombstones } from './stamp-list.ts';
import type { Tombstone } from './tombstone.ts';

/** The ids of both that are not removed, in no order. */
export function mergeIds(
  a: readonly Id[],
  b: readonly Id[],
  removed: ReadonlyMap<Id, Tombstone>,
): Id[] {
  return [...new Set([...a, ...b])].filter((id) => {
    const tombstone = removed.get(id);
    return tombstone === undefined || tombstone.back === true;
  });
}

function toHead({ head, ...notebook }: Notebook) {
  return { ...headOfNotebook(notebook), updatedAt: head?.at, edits: head?.edits };
}

/** Two versions of one notebook.json: a join, but for `losers`. */
export function mergeNotebooks(a: Notebook, b: Notebook): MergedFile<Notebook> {
  const removed = joinTombstones(a.removed, b.removed);
  const ranks = joinRanks(a.ranks, b.ranks);
  const head = mergeRecords(toHead(a), toHead(b));
  const { updatedAt, edits, ...fields } = head.value;
  const { format, version, id } = a;
  const value: Notebook = {
    format,
    version,
    id,
    ...fields,
    pages: sortByRank(mergeIds(a.pages, b.pages, removed), (each) => each, ranks),
    removed: toTombstones(removed),
    ranks,
    ...(updatedAt === undefined ? {} : { head: stampOf(head.value) }),
  };
  const losers = [head.loser ?? []].flat().map((loser) =>
    keepLoser(loser, ({ updatedAt: _, edits: __, ...lost }, lostId) => {
      const bare = { pages: [], removed: [], ranks: [] };
      const notebook = { format, version, id: lostId, ...lost, ...bare };
      return { kind: 'notebook', index: 0, notebook, pages: [] };
    }),
  );
  return { value, losers };
}
