import type { Id } from '../ids.ts';
import type { Page } from '../pages/page-schema.ts';
import type { TrashItem } from '../trash/trash-schema.ts';
import { headOfPage } from './heads.ts';
import { joinRanks } from './join-ranks.ts';
import { keepLoser } from './losers.ts';
import { joinTombstones, mergeLists, mergeRecords } from './merge-records.ts';
import { sortByRank } from './rank.ts';
import { stampOf } from './stamp.ts';
import { toTombstones } from './stamp-list.ts';
import { earlierOf, laterOf } from './times.ts';

/** Two versions of a file as one, and what must go to the trash for nothing to be lost. */
export type MergedFile<T> = { readonly value: T; readonly losers: readonly TrashItem[] };

function toHead({ head, ...page }: Page) {
  return { ...headOfPage(page), updatedAt: head?.at ?? page.createdAt, edits: head?.edits };
}

type Head = ReturnType<typeof toHead>;

/** The page that a lost title and book come back as: one of their own. */
function toHeadContent(page: Page, notebookId: Id, { updatedAt, edits, ...fields }: Head, id: Id) {
  const lists = page.readings === undefined ? { entries: [] } : { readings: [], entries: [] };
  const { format, version, createdAt } = page;
  const bare = { removed: [], ranks: [], createdAt, updatedAt };
  const lost: Page = { format, version, id, ...fields, ...lists, ...bare };
  return { kind: 'page', notebookId, index: 0, page: lost } as const;
}

/** Two versions of one page of `notebookId`: a join, but for `losers`. */
export function mergePages(a: Page, b: Page, notebookId: Id): MergedFile<Page> {
  const removed = joinTombstones(a.removed, b.removed);
  const ranks = joinRanks(a.ranks, b.ranks);
  const entries = mergeLists(a.entries, b.entries, removed);
  const readings = mergeLists(a.readings ?? [], b.readings ?? [], removed);
  const head = mergeRecords(toHead(a), toHead(b));
  const { updatedAt: _, edits: __, ...fields } = head.value;
  const { at, edits } = stampOf(head.value);
  const hasReadings = a.readings !== undefined || b.readings !== undefined;
  const idOf = ({ id }: { readonly id: Id }) => id;
  const pageId = a.id;
  const value: Page = {
    format: a.format,
    version: a.version,
    id: pageId,
    ...fields,
    ...(hasReadings ? { readings: sortByRank(readings.items, idOf, ranks) } : {}),
    entries: sortByRank(entries.items, idOf, ranks),
    removed: toTombstones(removed),
    ranks,
    head: edits === undefined ? { at } : { at, edits },
    createdAt: earlierOf(a.createdAt, b.createdAt),
    updatedAt: laterOf(a.updatedAt, b.updatedAt),
  };
  const losers = [
    ...entries.losers.map((loser) =>
      keepLoser(loser, (entry) => ({ kind: 'entry', pageId, index: 0, entry })),
    ),
    ...readings.losers.map((loser) =>
      keepLoser(loser, (reading) => ({ kind: 'reading', pageId, index: 0, reading })),
    ),
    ...[head.loser ?? []]
      .flat()
      .map((loser) => keepLoser(loser, (lost, id) => toHeadContent(value, notebookId, lost, id))),
  ];
  return { value, losers };
}
