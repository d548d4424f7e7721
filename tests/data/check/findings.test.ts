import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { readMachine } from '../../../data/lock/processes.ts';
import { readTree } from '../support/read-tree.ts';
import {
  type CheckWorld,
  COVER_FILE,
  check,
  listHashes,
  makeCheckWorld,
  summarize,
} from './support/check-world.ts';

type Case = {
  readonly name: string;
  /** A backup is made before the journal is hurt. */
  readonly hasBackup?: boolean;
  readonly hurt: (world: CheckWorld) => Promise<unknown>;
  /** What a repair says: `kind file → what was done`. */
  readonly expected: (world: CheckWorld) => readonly string[];
  /** What may be gone for good: what stopped programs leave holds nothing that anybody wrote. */
  readonly isRubbish?: boolean;
  readonly errorsLeft?: number;
};

const LATER = '2099-01-01T00:00:00.000Z';
const NEVER = v7();
const TEMPORARY = '.x.json.0f8fad5b-d9cb-469f-a165-70867728950e.tmp';
const AN_ENTRY = { kind: 'note', text: '두 번', tags: [], createdAt: LATER, updatedAt: LATER };

const pageFile = ({ notebook, page }: CheckWorld) =>
  `notebooks/${notebook.id}/pages/${page.id}.json`;
const secondFile = ({ notebook, second }: CheckWorld) =>
  `notebooks/${notebook.id}/pages/${second.id}.json`;
const notebookFile = ({ notebook }: CheckWorld) => `notebooks/${notebook.id}/notebook.json`;
const otherFile = ({ other }: CheckWorld) => `notebooks/${other.id}/notebook.json`;
const letterFile = ({ letter }: CheckWorld) => `letters/${letter.id}.json`;
const trashFile = ({ gone }: CheckWorld) => `trash/${gone.id}.json`;

const CASES: readonly Case[] = [
  {
    name: 'a damaged page with a backup',
    hasBackup: true,
    hurt: (world) => world.put(pageFile(world), '{"half'),
    expected: (world) => [`damaged-file ${pageFile(world)} → restored`],
  },
  {
    name: 'a damaged page without one',
    hurt: (world) => world.put(pageFile(world), '{"half'),
    expected: (world) => [`damaged-file ${pageFile(world)} → left`],
    errorsLeft: 1,
  },
  {
    name: 'a damaged page of which a sync tool has another version',
    hurt: async (world) => {
      await cp(world.at(pageFile(world)), world.at(conflictOf(pageFile(world))));
      await world.put(pageFile(world), '');
    },
    expected: (world) => [
      `conflict-copy ${conflictOf(pageFile(world))} → merged`,
      `damaged-file ${pageFile(world)} → restored`,
    ],
  },
  {
    name: 'a folder in the place of a page',
    hasBackup: true,
    hurt: async (world) => {
      await rm(world.at(pageFile(world)));
      await mkdir(world.at(pageFile(world)));
    },
    expected: (world) => [`damaged-file ${pageFile(world)} → restored`],
  },
  {
    name: 'a missing page with a backup',
    hasBackup: true,
    hurt: (world) => rm(world.at(pageFile(world))),
    expected: (world) => [`missing-file ${pageFile(world)} → restored`],
  },
  {
    name: 'a missing page without one',
    hurt: (world) => rm(world.at(secondFile(world))),
    expected: (world) => [`missing-file ${secondFile(world)} → left`],
    errorsLeft: 1,
  },
  {
    name: 'a damaged notebook without a backup',
    hurt: (world) => world.put(notebookFile(world), '{}'),
    expected: (world) => [`damaged-file ${notebookFile(world)} → rebuilt`],
  },
  {
    name: 'a missing notebook without a backup',
    hurt: (world) => rm(world.at(notebookFile(world))),
    expected: (world) => [`missing-file ${notebookFile(world)} → rebuilt`],
  },
  {
    name: 'a missing notebook without pages or a backup',
    hurt: (world) => rm(world.at(otherFile(world))),
    expected: (world) => [`missing-file ${otherFile(world)} → left`],
    errorsLeft: 1,
  },
  {
    name: 'a notebook with all its pages gone, in the backup',
    hasBackup: true,
    hurt: (world) => rm(world.at(`notebooks/${world.notebook.id}`), { recursive: true }),
    expected: (world) =>
      [notebookFile(world), pageFile(world), secondFile(world)].map(
        (file) => `missing-file ${file} → restored`,
      ),
  },
  {
    name: 'pages in the folder of a notebook that nothing names',
    hurt: async (world) => {
      const file = `notebooks/${NEVER}/pages/${world.second.id}.json`;
      await mkdir(world.at(`notebooks/${NEVER}/pages`), { recursive: true });
      await cp(world.at(secondFile(world)), world.at(file));
      await rm(world.at(secondFile(world)));
      await world.change(notebookFile(world), (v) => ({ ...v, pages: [world.page.id] }));
    },
    expected: () => [`missing-file notebooks/${NEVER}/notebook.json → rebuilt`],
  },
  {
    name: 'a damaged journal.json with a backup',
    hasBackup: true,
    hurt: (world) => world.put('journal.json', ''),
    expected: () => ['damaged-file journal.json → restored'],
  },
  {
    name: 'a damaged journal.json without one',
    hurt: (world) => world.put('journal.json', 'nothing'),
    expected: () => ['damaged-file journal.json → rebuilt'],
  },
  {
    name: 'a missing journal.json',
    hurt: (world) => rm(world.at('journal.json')),
    expected: () => ['missing-file journal.json → rebuilt'],
  },
  {
    name: 'a damaged letter and a damaged thing in the trash',
    hasBackup: true,
    hurt: async (world) => {
      await world.put(letterFile(world), 'x');
      await world.put(trashFile(world), 'y');
    },
    expected: (world) => [
      `damaged-file ${letterFile(world)} → restored`,
      `damaged-file ${trashFile(world)} → restored`,
    ],
  },
  {
    name: 'a notebook that the journal does not list',
    hurt: ({ change, other }) =>
      change('journal.json', (v) => ({
        ...v,
        notebooks: (v.notebooks as string[]).filter((id) => id !== other.id),
      })),
    expected: (world) => [`unlisted-notebook ${otherFile(world)} → listed`],
  },
  {
    name: 'a page that its notebook does not list',
    hurt: (world) => world.change(notebookFile(world), (v) => ({ ...v, pages: [world.second.id] })),
    expected: (world) => [`unlisted-page ${pageFile(world)} → listed`],
  },
  {
    name: 'a page and a notebook that are listed twice',
    hurt: async (world) => {
      const twice = (key: string) => (v: Record<string, unknown>) => {
        const ids = v[key] as string[];
        return { ...v, [key]: [...ids, ids[0]] };
      };
      await world.change(notebookFile(world), twice('pages'));
      await world.change('journal.json', twice('notebooks'));
    },
    expected: (world) => [
      'listed-twice journal.json → merged',
      `listed-twice ${notebookFile(world)} → merged`,
    ],
  },
  {
    name: 'a notebook that lists a page of another one',
    hurt: (world) => world.change(otherFile(world), (v) => ({ ...v, pages: [world.page.id] })),
    expected: (world) => [`listed-elsewhere ${otherFile(world)} → left`],
  },
  {
    name: 'a page in two notebooks',
    hurt: async (world) => {
      const double = `notebooks/${world.other.id}/pages/${world.second.id}.json`;
      await mkdir(world.at(`notebooks/${world.other.id}/pages`));
      await cp(world.at(secondFile(world)), world.at(double));
      await world.change(double, (v) => ({
        ...v,
        entries: [...(v.entries as object[]), { ...AN_ENTRY, id: NEVER }],
      }));
    },
    expected: ({ other, second }) => [
      `double-page notebooks/${other.id}/pages/${second.id}.json → merged`,
    ],
  },
  {
    name: 'an entry that stands on a page twice, with other words',
    hurt: (world) =>
      world.change(pageFile(world), (v) => ({
        ...v,
        entries: [...(v.entries as object[]), { ...AN_ENTRY, id: world.quote.id }],
      })),
    expected: (world) => [`double-entry ${pageFile(world)} → merged`],
  },
  {
    name: 'an entry that stands on two pages',
    hurt: (world) =>
      world.change(secondFile(world), (v) => ({
        ...v,
        entries: [...(v.entries as object[]), { ...AN_ENTRY, id: world.quote.id }],
      })),
    expected: (world) => [`double-entry ${secondFile(world)} → left`],
  },
  {
    name: 'a removed page that is there and was not changed since',
    hurt: (world) =>
      world.change(notebookFile(world), (v) => ({
        ...v,
        pages: [world.page.id],
        removed: [{ id: world.second.id, at: LATER }],
      })),
    expected: (world) => [`removed-but-there ${secondFile(world)} → put-in-trash`],
  },
  {
    name: 'a removed page that is there, and listed',
    hurt: (world) =>
      world.change(notebookFile(world), (v) => ({
        ...v,
        removed: [{ id: world.second.id, at: LATER }],
      })),
    expected: (world) => [`removed-but-there ${secondFile(world)} → put-in-trash`],
  },
  {
    name: 'a removed page that was changed since',
    hurt: (world) =>
      world.change(notebookFile(world), (v) => ({
        ...v,
        pages: [world.page.id],
        removed: [{ id: world.second.id, at: '2001-01-01T00:00:00.000Z' }],
      })),
    expected: (world) => [`removed-but-there ${secondFile(world)} → kept`],
  },
  {
    name: 'a removed notebook that is there',
    hurt: ({ change, other }) =>
      change('journal.json', (v) => ({
        ...v,
        notebooks: (v.notebooks as string[]).filter((id) => id !== other.id),
        removed: [{ id: other.id, at: LATER }],
      })),
    expected: (world) => [`removed-but-there ${otherFile(world)} → put-in-trash`],
  },
  {
    name: 'a removed notebook that is there, and listed',
    hurt: ({ change, other }) =>
      change('journal.json', (v) => ({ ...v, removed: [{ id: other.id, at: LATER }] })),
    expected: (world) => [`removed-but-there ${otherFile(world)} → put-in-trash`],
  },
  {
    name: 'a removed entry and a removed child that are there',
    hurt: async (world) => {
      await world.change(pageFile(world), (v) => ({
        ...v,
        removed: [{ id: world.quote.id, at: LATER }],
      }));
      await world.change('journal.json', (v) => ({
        ...v,
        removed: [{ id: world.child.id, at: LATER }],
      }));
    },
    expected: (world) => [
      'removed-but-there journal.json → kept',
      `removed-but-there ${pageFile(world)} → kept`,
    ],
  },
  {
    name: 'names of things that are nowhere',
    hurt: async (world) => {
      await world.change(otherFile(world), (v) => ({ ...v, childIds: [NEVER] }));
      await world.change(letterFile(world), (v) => ({
        ...v,
        selection: { ...(v.selection as object), pageIds: [NEVER], excluded: [NEVER] },
      }));
      await world.change(trashFile(world), (v) => ({
        ...v,
        content: { ...(v.content as object), pageId: NEVER },
      }));
      const text = `[[없음]](pages/${NEVER}) [[있음]](pages/${world.page.id})`;
      await world.change(secondFile(world), (v) => ({
        ...v,
        entries: [1, 2].map(() => ({ ...AN_ENTRY, id: v7(), text })),
      }));
    },
    expected: (world) => [
      `unknown-id ${letterFile(world)} → left`,
      `unknown-id ${letterFile(world)} → left`,
      `unknown-id ${otherFile(world)} → left`,
      `unknown-id ${secondFile(world)} → left`,
      `unknown-id ${trashFile(world)} → left`,
    ],
  },
  {
    name: 'conflict copies, one of which cannot be read',
    hurt: async (world) => {
      await cp(world.at(pageFile(world)), world.at(conflictOf(pageFile(world))));
      await world.change(conflictOf(pageFile(world)), (v) => ({
        ...v,
        entries: [...(v.entries as object[]), { ...AN_ENTRY, id: NEVER }],
      }));
      await world.put(conflictOf(letterFile(world)), '');
    },
    expected: (world) => [
      `conflict-copy ${conflictOf(letterFile(world))} → left`,
      `conflict-copy ${conflictOf(pageFile(world))} → merged`,
    ],
  },
  {
    name: 'strangers',
    hurt: async ({ put, notebook }) => {
      await put('letters/할 일.txt', 'x');
      await put(`notebooks/${notebook.id}/pages/readme.json`, '{}');
      await put('attachments/photo.png', 'x');
      await put('backups/mine.zip', 'x');
      await put('.stfolder', 'hidden');
      await put('beside.txt', 'beside journal.json');
    },
    expected: ({ notebook }) => [
      'stranger attachments/photo.png → left',
      'stranger backups/mine.zip → left',
      'stranger letters/할 일.txt → left',
      `stranger notebooks/${notebook.id}/pages/readme.json → left`,
    ],
  },
  {
    name: 'leftovers',
    isRubbish: true,
    hurt: async ({ put }) => {
      for (const place of ['', 'letters/', 'attachments/', 'backups/']) {
        await put(`${place}${TEMPORARY}`, 'half');
      }
      await put('.bookletter-unfinished.json', '{}');
    },
    expected: () => [
      'leftover .bookletter-unfinished.json → removed',
      `leftover ${TEMPORARY} → removed`,
      `leftover attachments/${TEMPORARY} → removed`,
      `leftover backups/${TEMPORARY} → removed`,
      `leftover letters/${TEMPORARY} → removed`,
    ],
  },
  {
    name: 'files of an older version',
    hurt: async ({ folder, at }) => {
      await rm(folder, { recursive: true });
      await cp(`${import.meta.dirname}/../fixtures/format-1`, at(''), { recursive: true });
    },
    expected: () => [],
  },
  {
    name: 'an attachment with other bytes, and a backup',
    hasBackup: true,
    hurt: ({ put }) => put(COVER_FILE, 'other bytes'),
    expected: () => [`wrong-attachment ${COVER_FILE} → restored`],
  },
  {
    name: 'an attachment with other bytes, and no backup',
    hurt: ({ put }) => put(COVER_FILE, 'other bytes'),
    expected: () => [`wrong-attachment ${COVER_FILE} → left`],
    errorsLeft: 1,
  },
  {
    name: 'a missing attachment, and a backup',
    hasBackup: true,
    hurt: ({ at }) => rm(at('attachments'), { recursive: true }),
    expected: () => [`missing-attachment ${COVER_FILE} → restored`],
  },
  {
    name: 'a missing attachment, and no backup',
    hurt: ({ at }) => rm(at(COVER_FILE)),
    expected: () => [`missing-attachment ${COVER_FILE} → left`],
    errorsLeft: 1,
  },
  {
    name: 'an attachment that no page shows',
    hurt: (world) => world.change(pageFile(world), ({ book: _, ...rest }) => rest),
    expected: () => [`unused-attachment ${COVER_FILE} → left`],
  },
  {
    name: 'a backup of which a byte has changed',
    hasBackup: true,
    hurt: async ({ at, read, put }) => {
      const [name = ''] = await readdir(at('backups'));
      const bytes = await read(`backups/${name}`);
      bytes[60] = (bytes[60] ?? 0) ^ 1;
      await put('backups/2026-01-02T030405Z-daily.zip', bytes);
      await put('backups/2026-01-03T030405Z-daily.zip', bytes.subarray(0, 100));
    },
    expected: () => [
      'unreadable-backup backups/2026-01-02T030405Z-daily.zip → left',
      'unreadable-backup backups/2026-01-03T030405Z-daily.zip → left',
    ],
  },
  {
    name: 'a lock that nobody holds',
    isRubbish: true,
    hurt: ({ put }) =>
      put(
        '.bookletter-lock.json',
        // No process has this number: it is above the highest there can be (proc(5), pid_max).
        JSON.stringify({ format: 'bookletter/lock', pid: 2 ** 22 + 1, machine: readMachine() }),
      ),
    expected: () => ['stale-lock .bookletter-lock.json → removed'],
  },
];

function conflictOf(file: string): string {
  return file.replace(/\.json$/, '.sync-conflict-20260117-120000-ABCDEFG.json');
}

describe('what is wrong is found, and repaired where nothing is lost by it:', () => {
  test.for(CASES)('$name', async (each) => {
    const world = await makeCheckWorld();
    const { folder } = world;
    if (each.hasBackup) await world.backUp();
    await each.hurt(world);
    const before = await readTree(folder);
    const bytes = await listHashes(folder);
    const seen = await check(folder);
    expect(await readTree(folder)).toEqual(before);
    const expected = each.expected(world).toSorted();
    const isOld = each.name === 'files of an older version';
    if (!isOld) {
      const lines = new Set(expected.map((line) => line.replace(/ → .*/, ' → left')));
      expect(summarize(seen).filter((line) => !lines.has(line))).toEqual([]);
    }
    const repaired = await check(folder, true);
    if (isOld) expect(summarize(repaired).every((l) => / → migrated$/.test(l))).toBe(true);
    else expect(summarize(repaired)).toEqual(expected);
    const left = repaired.findings.filter((f) => f.repair === null && f.severity === 'error');
    expect(left).toHaveLength(each.errorsLeft ?? 0);
    if (!each.isRubbish) {
      const kept = await listHashes(folder);
      expect([...bytes].filter((hash) => !kept.has(hash))).toEqual([]);
    }
    const after = await readTree(folder);
    const again = await check(folder, true);
    expect(again.findings.filter(({ repair }) => repair !== null)).toEqual([]);
    expect(again.repair).toEqual({ backup: null, error: null });
    expect(await readTree(folder)).toEqual(after);
  });
});
