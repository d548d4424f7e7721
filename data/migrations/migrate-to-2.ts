import { createHash } from 'node:crypto';
import { findNewKeys, makeKeyOf } from '../../shared/merging/rank.ts';
import type { FileKind } from '../journal-layout.ts';
import { isJson, type Json, listOf, type Migration } from './migration.ts';

// Format 2 lets copies of a journal be merged (shared/merging):
// - journal   + needs, removed, ranks
// - notebook  + removed, ranks, head
// - page      + ranks, head; its removed sorted by id; its readings + updatedAt
// - entries, readings, letters  + edits
// - trash     + reason; what it holds as above

/** A history of one edit that is the same wherever the same content is migrated. */
function editsOf(value: Json): string {
  const hash = createHash('sha256').update(JSON.stringify(value)).digest('hex');
  return `${hash.slice(0, 8)}.1`;
}

function withEdits(value: Json): Json {
  return { ...value, edits: editsOf(value) };
}

function idsOf(value: unknown): string[] {
  const ids = (Array.isArray(value) ? value : []).map((each: unknown) =>
    isJson(each) ? each.id : each,
  );
  return ids.filter((id) => typeof id === 'string');
}

/** What keeps the order that a list has: an id puts a thing where its time of making would. */
function ranksOf(at: unknown, ...lists: readonly unknown[]): Json[] {
  const ranks = lists.flatMap((list) =>
    [...findNewKeys(idsOf(list), makeKeyOf([]))].map(([id, key]) => ({ id, key, at })),
  );
  return ranks.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The time in a UUIDv7 (RFC 9562, section 5.7). */
function timeOfId(id: unknown): string {
  const milliseconds = Number.parseInt(String(id).replaceAll('-', '').slice(0, 12), 16);
  return new Date(Number.isNaN(milliseconds) ? 0 : milliseconds).toISOString();
}

function migratePage(page: Json): Json {
  const { entries, readings, removed, ...fields } = page;
  const at = page.updatedAt;
  const tombstones = [...listOf(removed)].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
  const { title, tags, book } = page;
  const stamped = (reading: Json) => withEdits({ ...reading, updatedAt: at });
  return {
    ...fields,
    version: 2,
    ...(Array.isArray(readings) ? { readings: listOf(readings).map(stamped) } : {}),
    entries: Array.isArray(entries) ? listOf(entries).map(withEdits) : entries,
    removed: tombstones,
    ranks: ranksOf(at, entries, readings),
    head: { at, edits: editsOf({ title, tags, book }) },
  };
}

function migrateNotebook(notebook: Json): Json {
  const at = timeOfId(notebook.id);
  const head = { at, edits: editsOf({ ...notebook, pages: [] }) };
  return { ...notebook, version: 2, removed: [], ranks: ranksOf(at, notebook.pages), head };
}

function migrateJournal(journal: Json): Json {
  const at = '1970-01-01T00:00:00.000Z';
  const { format, version: _, notebooks, children, goals, ...rest } = journal;
  const ranks = ranksOf(at, notebooks, children, goals);
  const lists = { children, notebooks, goals, removed: [], ranks };
  return { format, version: 2, needs: '0.2.0', ...rest, ...lists };
}

function migrateLetter(letter: Json): Json {
  return withEdits({ ...letter, version: 2 });
}

function migrateContent(content: Json): Json {
  const { entry, reading, page, pages, notebook, letter } = content;
  return {
    ...content,
    ...(isJson(entry) ? { entry: withEdits(entry) } : {}),
    ...(isJson(reading) ? { reading: withEdits(reading) } : {}),
    ...(isJson(page) ? { page: migratePage(page) } : {}),
    ...(Array.isArray(pages) ? { pages: listOf(pages).map(migratePage) } : {}),
    ...(isJson(notebook) ? { notebook: migrateNotebook(notebook) } : {}),
    ...(isJson(letter) ? { letter: migrateLetter(letter) } : {}),
  };
}

function migrateTrash(item: Json): Json {
  const { content, ...fields } = item;
  return {
    ...fields,
    version: 2,
    reason: 'removed',
    content: isJson(content) ? migrateContent(content) : content,
  };
}

const BY_KIND: { readonly [Kind in FileKind]: (value: Json) => Json } = {
  journal: migrateJournal,
  notebook: migrateNotebook,
  page: migratePage,
  letter: migrateLetter,
  // There was none before version 2.
  letterCopy: (copy) => copy,
  trash: migrateTrash,
};

export const migrateTo2: Migration = {
  to: 2,
  migrate: (kind, value) => BY_KIND[kind](value),
};
