import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { placeOfPath } from '../../data/journal-layout.ts';
import { MIGRATIONS, migrate } from '../../data/migrations/migrate.ts';
import type { Json } from '../../data/migrations/migration.ts';
import { parseStored } from '../../data/stored-value.ts';
import { FORMAT_VERSION } from '../../shared/journal/format-version.ts';
import type { JournalState } from '../../shared/journal/journal-state.ts';
import { mergeVersions } from '../../shared/merging/merge-changes.ts';
import { makeKeyOf, sortByRank } from '../../shared/merging/rank.ts';
import { reconcile } from '../../shared/merging/reconcile.ts';
import { readState, toText, versionAt } from '../shared/merging/support/journal-files.ts';
import { makeComputer } from '../shared/merging/support/on-computer.ts';
import { must } from '../shared/support/must.ts';
import { withoutBookkeeping } from '../shared/support/without-bookkeeping.ts';

const FORMAT_1 = join(import.meta.dirname, 'fixtures/format-1');

/** Files as the last program of format 1 wrote them, by their paths. */
function readFormat1(): Map<string, Json> {
  const paths = readdirSync(FORMAT_1, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => path.endsWith('.json')).sort();
  return new Map(
    files.map((path) => [path, JSON.parse(readFileSync(join(FORMAT_1, path), 'utf8')) as Json]),
  );
}

const format1 = readFormat1();
const files = [...format1];

function migrated(path: string, value: unknown): object {
  const place = placeOfPath(path);
  if (place === null) throw new Error(`${path} is no file of a journal`);
  return must(parseStored(place, value));
}

/** A folder of format 1 as today's program reads it. */
function open(folder: ReadonlyMap<string, Json>): JournalState {
  return readState(new Map([...folder].map(([path, value]) => [path, migrated(path, value)])))
    .state;
}

/** What a file says, of whatever format. */
function contentsOf(value: unknown): unknown {
  const drop = (each: unknown): unknown => {
    if (Array.isArray(each)) return each.map(drop);
    if (typeof each !== 'object' || each === null) return each;
    const fields = Object.entries(each).filter(([key]) => !['version', 'reason'].includes(key));
    return Object.fromEntries(fields.map(([key, field]) => [key, drop(field)]));
  };
  return drop(withoutBookkeeping(value));
}

describe('files of format 1', () => {
  test('are there of every kind', () => {
    const kinds = new Set(files.map(([path]) => placeOfPath(path)?.kind));
    expect(kinds).toEqual(new Set(['journal', 'notebook', 'page', 'letter', 'trash']));
    for (const [path, { version }] of files) expect(version, path).toBe(1);
  });

  test.each(files)(
    '%s is read by today’s schemas, with every field, order and text',
    (path, value) => {
      const read = migrated(path, value);
      expect(read).toMatchObject({ version: FORMAT_VERSION });
      expect(contentsOf(read)).toEqual(contentsOf(value));
      expect(JSON.stringify(contentsOf(read)).length).toBe(
        JSON.stringify(contentsOf(value)).length,
      );
    },
  );

  test('are left as they were', () => {
    const before = structuredClone(files);
    for (const [path, value] of files) migrated(path, value);
    expect(files).toEqual(before);
  });

  test('keep their order when they are merged, which sorts by rank', () => {
    const idOf = ({ id }: { readonly id: string }) => id;
    for (const { page } of open(format1).pages.values()) {
      expect(sortByRank(page.entries, idOf, page.ranks)).toEqual(page.entries);
      expect(sortByRank(page.readings ?? [], idOf, page.ranks)).toEqual(page.readings ?? []);
    }
    const { journal, notebooks } = open(format1);
    for (const { pages, ranks } of notebooks.values()) {
      expect(sortByRank(pages, (id) => id, ranks)).toEqual(pages);
    }
    expect(sortByRank(journal.notebooks, (id) => id, journal.ranks)).toEqual(journal.notebooks);
    expect(makeKeyOf(journal.ranks)(journal.notebooks[0] ?? '')).toEqual(expect.any(String));
  });

  test('of a hand-made order keep it', () => {
    const [path, page] =
      files.find(([each, value]) => each.includes('/pages/') && (value.entries as []).length > 2) ??
      [];
    if (path === undefined || page === undefined) throw new Error('There is no such page');
    const entries = [...(page.entries as Json[])].reverse();
    const read = migrated(path, { ...page, entries }) as { entries: Json[]; ranks: [] };
    expect(read.entries.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
    expect(sortByRank(read.entries, ({ id }) => id as string, read.ranks)).toEqual(read.entries);
  });

  test('are the same wherever they are migrated, so that they merge to themselves', () => {
    expect(readFormat1()).toEqual(format1);
    for (const [path, value] of files) {
      const [one, other] = [migrated(path, value), migrated(path, structuredClone(value))];
      const merged = mergeVersions(versionAt(path, one), versionAt(path, other));
      expect(merged.value.value).toBe(one);
      expect(merged.losers).toEqual([]);
    }
  });
});

describe('a file that needs no migration', () => {
  test('is the very same value', () => {
    for (const [path, value] of files) {
      const kind = placeOfPath(path)?.kind ?? 'page';
      const today = migrated(path, value);
      expect(migrate(kind, today)).toBe(today);
    }
    for (const other of [null, 'x', [], {}, { version: 7 }, { version: '1' }]) {
      expect(migrate('page', other)).toBe(other);
    }
  });

  test('is of the version that the last step makes', () => {
    expect(MIGRATIONS.map(({ to }) => to)).toEqual([2]);
    expect(MIGRATIONS.at(-1)?.to).toBe(FORMAT_VERSION);
  });
});

describe('two copies of a journal of format 1 that went apart', () => {
  /** The folder with the texts of the first entry of the first page and others changed, as version 1 did it. */
  function change(label: string, at: string): Map<string, Json> {
    const pages = files.filter(([path]) => path.includes('/pages/'));
    const [path = '', page = {}] =
      pages.find(([, value]) => (value.entries as []).length > 1) ?? [];
    const [first, ...rest] = page.entries as Json[];
    const changed = {
      ...first,
      ...(first && 'text' in first ? { text: label } : { meaning: label }),
    };
    const added = {
      ...changed,
      id:
        label === '집'
          ? '01a20d70-0000-7000-8000-000000000001'
          : '01a20d70-0000-7000-8000-000000000002',
      createdAt: at,
    };
    const entries = [{ ...changed, updatedAt: at }, ...rest, { ...added, updatedAt: at }];
    const next = { ...page, title: `${page.title} (${label})`, entries, updatedAt: at };
    return new Map([...format1, [path, next]]);
  }

  test('merge without loss once each has been migrated', () => {
    const [home, work] = [
      change('집', '2026-02-01T00:00:00.000Z'),
      change('일터', '2026-02-02T00:00:00.000Z'),
    ];
    const found: object[] = [];
    for (const [path, value] of home) {
      const sides = [value, work.get(path) as Json].map((each) =>
        versionAt(path, migrated(path, each)),
      );
      const [a, b] = sides as [(typeof sides)[0], (typeof sides)[0]];
      const { value: merged, losers } = mergeVersions(a, b);
      expect(mergeVersions(b, a).value.value).toEqual(merged.value);
      found.push(merged.value, ...losers);
    }
    const text = JSON.stringify(found);
    for (const folder of [home, work]) {
      const words =
        JSON.stringify([...folder.values()]).match(/"(text|meaning|title)":"(?:[^"\\]|\\.)*"/g) ??
        [];
      expect(words.length).toBeGreaterThan(20);
      for (const word of words) expect(text, word).toContain(word);
    }
    expect(text).toContain('(일터)');
    expect(text).toContain('(집)');
  });

  test('can go on from there: a change after the migration has seen what was migrated', () => {
    const state = open(format1);
    expect(reconcile(state)).toEqual([]);
    const [page] = [...state.pages.values()]
      .map((place) => place.page)
      .filter(({ entries }) => entries.length > 1);
    const [entry] = page?.entries ?? [];
    if (page === undefined || entry === undefined) throw new Error('There is no such page');
    const computer = makeComputer(state, 'computer', '2020-01-01T00:00:00.000Z');
    computer.run('updateEntry', {
      pageId: page.id,
      entryId: entry.id,
      changes: { kind: entry.kind, tags: ['새'] },
    });
    computer.run('updatePage', { pageId: page.id, changes: { title: '새 이름' } });
    const path = `notebooks/x/pages/${page.id}.json`;
    const sides = [versionAt(path, page), versionAt(path, computer.page(page.id))] as const;
    const { value, losers } = mergeVersions(...sides);
    expect(value.value).toBe(computer.page(page.id));
    expect(losers).toEqual([]);
    expect(toText(new Map([[path, value.value]]))).toContain('새 이름');
  });
});
