import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openJournal } from '../../../data/journal-store.ts';
import { defaultStoreDeps } from '../../../data/store-deps.ts';
import { must } from '../../shared/support/must.ts';
import { readZipBytes } from '../backups/support/zip-contents.ts';
import { isFull } from '../faults/fault-size.ts';
import { contentsOf } from '../support/contents-of.ts';
import { createFaultyFileSystem } from '../support/faulty-file-system.ts';
import { readTree } from '../support/read-tree.ts';
import { look, reopen } from '../support/sample-journal.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { readSynced } from './support/outside.ts';

const FIXTURE = join(import.meta.dirname, '../fixtures/format-1');

async function copyOld(): Promise<string> {
  const folder = await makeTemporaryFolder();
  await cp(FIXTURE, folder, { recursive: true });
  return folder;
}

async function readVersions(folder: string): Promise<Set<unknown>> {
  const files = [...(await readSynced(folder)).values()];
  return new Set(files.map((bytes) => JSON.parse(bytes.toString()).version));
}

test('a journal of format 1 is backed up byte for byte, then written in format 2', async () => {
  const folder = await copyOld();
  const old = await readSynced(folder);
  const shown = contentsOf((await look(folder)).state());
  const store = await reopen(folder);
  expect(store.readOnly).toBeNull();
  expect(store.damaged).toEqual([]);
  expect(contentsOf(store.state())).toEqual(shown);
  expect(await readVersions(folder)).toEqual(new Set([2]));
  const [backup, ...others] = must(await store.backups());
  expect(others).toEqual([]);
  expect(backup?.reason).toBe('before-migration');
  expect(await readZipBytes(join(folder, 'backups', backup?.name ?? ''))).toEqual(old);
  expect((await look(folder)).state()).toEqual(store.state());
  // Not again.
  await store.close();
  expect(must(await (await reopen(folder)).backups())).toHaveLength(1);
});

test('every word of the old files is in the new ones', async () => {
  const folder = await copyOld();
  const wordsOf = (files: ReadonlyMap<string, Buffer>) => {
    const strings: string[] = [];
    for (const bytes of files.values()) {
      JSON.parse(bytes.toString(), (key, value) => {
        if (typeof value === 'string' && key !== 'updatedAt') strings.push(value);
        return value;
      });
    }
    return strings;
  };
  const before = wordsOf(await readSynced(folder));
  await (await reopen(folder)).close();
  const after = new Set(wordsOf(await readSynced(folder)));
  expect(before.filter((word) => !after.has(word))).toEqual([]);
});

test('for reading it is migrated in memory only', async () => {
  const folder = await copyOld();
  const before = await readTree(folder);
  const store = await look(folder);
  expect(store.state().journal.version).toBe(2);
  expect(store.damaged).toEqual([]);
  await store.close();
  expect(await readTree(folder)).toEqual(before);
});

test('its backup can be restored, and is migrated then', async () => {
  const folder = await copyOld();
  const store = await reopen(folder);
  const before = contentsOf(store.state());
  const [backup] = must(await store.backups());
  for (const notebookId of store.state().journal.notebooks) {
    must(await store.execute('removeNotebook', { notebookId }));
  }
  must(await store.execute('emptyTrash', {}));
  must(await store.restoreBackup(backup?.name ?? ''));
  expect(contentsOf(store.state())).toEqual(before);
  expect(await readVersions(folder)).toEqual(new Set([2]));
});

test('a hurt file does not stop it, and is in the backup as it was', async () => {
  const folder = await copyOld();
  const [letter = ''] = [...(await readSynced(folder)).keys()].filter((p) =>
    p.startsWith('letters'),
  );
  await writeFile(join(folder, letter), '{"version": 1, ');
  const store = await reopen(folder);
  expect(store.damaged).toEqual([{ file: letter, reason: 'not-json' }]);
  expect(store.readOnly).toBeNull();
  const [backup] = must(await store.backups());
  const zip = await readZipBytes(join(folder, 'backups', backup?.name ?? ''));
  expect(zip.get(letter)?.toString()).toBe('{"version": 1, ');
  expect(await readFile(join(folder, letter), 'utf8')).toBe('{"version": 1, ');
});

/** Opens a journal of format 1 on a disk that fails from the n-th operation on. Output: false once there are too few. */
async function stopAt(folder: string, n: number): Promise<boolean> {
  const fileSystem = createFaultyFileSystem();
  fileSystem.failAt(n, 'EIO', true);
  const opened = await openJournal(folder, { ...defaultStoreDeps, fileSystem });
  const isStopped = fileSystem.calls().length >= n;
  if (opened.ok) await opened.value.close();
  return isStopped;
}

/** The operations of an opening before anything is migrated: reading, and taking the lock. */
async function countBefore(): Promise<number> {
  const fileSystem = createFaultyFileSystem();
  await reopen(await copyOld(), { fileSystem });
  // The folder of the backups is made first.
  return fileSystem.calls().indexOf('mkdir');
}

describe('a migration that stops at any operation', { timeout: 300_000 }, () => {
  test('goes on at the next opening, and nothing is lost', async () => {
    const shown = contentsOf((await look(await copyOld())).state());
    // A prime, so that every kind of operation has its turn.
    const step = isFull ? 1 : 13;
    let isStopped = true;
    let halves = 0;
    for (let n = await countBefore(); isStopped; n += step) {
      const folder = await copyOld();
      isStopped = await stopAt(folder, n);
      const versions = await readVersions(folder);
      if (versions.size === 2) halves += 1;
      expect(contentsOf((await look(folder)).state())).toEqual(shown);
      const store = await reopen(folder);
      expect(store.readOnly).toBeNull();
      expect(contentsOf(store.state())).toEqual(shown);
      expect(await readVersions(folder)).toEqual(new Set([2]));
      const backups = must(await store.backups());
      expect(backups.at(-1)?.reason).toBe('before-migration');
      await store.close();
    }
    expect(halves).toBeGreaterThan(3);
  });
});

describe('a disk that is full', () => {
  test.each([1, 2, 3, 5, 9, 14])(
    'from write %i of the migration on: shown, not written, and migrated later',
    async (n) => {
      const folder = await copyOld();
      const old = await readSynced(folder);
      const shown = contentsOf((await look(folder)).state());
      const fileSystem = createFaultyFileSystem();
      // The first write is that of the lock.
      fileSystem.failOnly('write', 'ENOSPC', n + 1);
      const store = await reopen(folder, { fileSystem });
      expect(contentsOf(store.state())).toEqual(shown);
      expect(store.readOnly).toMatchObject({ code: 'disk-full' });
      const refused = { ok: false, error: store.readOnly };
      expect(await store.execute('addChild', { name: '지우' })).toEqual(refused);
      await store.retryAccess();
      expect(store.readOnly).toMatchObject({ code: 'disk-full' });
      expect(contentsOf((await look(folder)).state())).toEqual(shown);
      fileSystem.heal();
      await store.retryAccess();
      expect(store.readOnly).toBeNull();
      must(await store.execute('addChild', { name: '지우' }));
      expect(await readVersions(folder)).toEqual(new Set([2]));
      const backups = must(await store.backups());
      const first = backups.at(-1)?.name ?? '';
      const zip = await readZipBytes(join(folder, 'backups', first));
      expect(zip).toEqual(old);
    },
  );
});
