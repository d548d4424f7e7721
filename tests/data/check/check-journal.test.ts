import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openBackup } from '../../../data/backups/open-backup.ts';
import { checkJournal } from '../../../data/check-journal.ts';
import { defaultStoreDeps, openJournal } from '../../../data/journal-store.ts';
import { createLockDeps } from '../../../data/lock/lock-deps.ts';
import { LOCK_FILE } from '../../../data/lock/lock-file.ts';
import { nodeFileSystem } from '../../../data/node-file-system.ts';
import { must } from '../../shared/support/must.ts';
import { DAMAGES, filesOf, rewrite } from '../support/damages.ts';
import { readTree } from '../support/read-tree.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import {
  type CheckWorld,
  COVER,
  COVER_FILE,
  check,
  makeCheckWorld,
} from './support/check-world.ts';

async function readState({ folder }: CheckWorld) {
  const store = must(await openJournal(folder, defaultStoreDeps, { access: 'read' }));
  await store.close();
  return store.state();
}

describe('a journal that is well', () => {
  test('nothing is found, nothing is written, and everything was looked at', async () => {
    const world = await makeCheckWorld();
    await world.backUp();
    const before = await readTree(world.folder);
    const seen: string[] = [];
    const report = must(
      await checkJournal(world.folder, defaultStoreDeps, {
        onProgress: ({ file }) => seen.push(file),
      }),
    );
    expect(report).toEqual({
      folder: world.folder,
      counts: { files: 7, attachments: 1, backups: 1 },
      findings: [],
      repair: null,
    });
    expect(seen).toHaveLength(9);
    expect(seen).toEqual(expect.arrayContaining(['journal.json', COVER_FILE]));
    const repaired = await check(world.folder, true);
    expect(repaired).toMatchObject({ findings: [], repair: { backup: null, error: null } });
    expect(await readTree(world.folder)).toEqual(before);
  });

  test('one that is open elsewhere is read, and that is said', async () => {
    const { folder } = await makeCheckWorld();
    const deps = { ...defaultStoreDeps, lock: createLockDeps('window') };
    const store = must(await openJournal(folder, deps));
    const { findings } = await check(folder);
    expect(findings).toMatchObject([
      { kind: 'in-use', file: LOCK_FILE, program: 'window', severity: 'note', repair: null },
    ]);
    await store.close();
  });
});

describe.each(['notebook', 'page', 'letter', 'trash', 'journal'] as const)(
  'a damaged %s',
  (kind) => {
    test.each(DAMAGES)('%s: %s', async (_name, reason, damage) => {
      const world = await makeCheckWorld();
      const file = { ...filesOf(world), journal: 'journal.json' }[kind];
      await rewrite(world.at(file), damage);
      const before = await readTree(world.folder);
      const { findings } = await check(world.folder);
      const facts = { kind: 'damaged-file', file, reason, severity: 'error', repair: null };
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([facts]);
      expect(await readTree(world.folder)).toEqual(before);
    });
  },
);

describe('what a repair makes', () => {
  test('a page is what the backup holds, and the damaged bytes are kept twice', async () => {
    const world = await makeCheckWorld();
    const file = filesOf(world).page;
    const backup = await world.backUp();
    const good = await readState(world);
    await world.put(file, '{"half');
    const { findings, repair } = await check(world.folder, true);
    const [{ repair: done } = { repair: null }] = findings;
    expect(done).toEqual({
      did: 'restored',
      from: backup,
      keptAs: expect.stringMatching(/^damaged\/.*\.json$/),
    });
    const keptAs = done?.did === 'restored' ? (done.keptAs ?? '') : '';
    expect(`${await world.read(keptAs)}`).toBe('{"half');
    const zip = await openBackup(nodeFileSystem, world.folder, repair?.backup ?? '');
    expect(`${Buffer.from(await zip.read(file))}`).toBe('{"half');
    await zip.close();
    expect(repair?.backup).toMatch(/-by-hand\.zip$/);
    expect(await readState(world)).toEqual(good);
  });

  test('a lost notebook names its pages, and the damaged ones among them', async () => {
    const world = await makeCheckWorld();
    const { notebook, page, second } = world;
    await rm(world.at(filesOf(world).notebook));
    await world.put(`notebooks/${notebook.id}/pages/${second.id}.json`, '');
    await check(world.folder, true);
    const { notebooks, journal } = await readState(world);
    expect(notebooks.get(notebook.id)).toMatchObject({
      kind: 'reading',
      title: '되찾은 공책',
      pages: [page.id, second.id].sort(),
    });
    expect(journal.notebooks).toContain(notebook.id);
  });

  test.each([
    ['en', 'ko', 'Recovered notebook'],
    ['system', 'ko', '되찾은 공책'],
    ['system', 'en', 'Recovered notebook'],
  ] as const)(
    'its title is in the language: %s in the journal, %s outside',
    async (inside, language, title) => {
      const world = await makeCheckWorld();
      await world.change('journal.json', (v) => ({
        ...v,
        settings: { language: inside, theme: 'system' },
      }));
      await rm(world.at(filesOf(world).notebook));
      must(await checkJournal(world.folder, defaultStoreDeps, { repair: true, language }));
      expect((await readState(world)).notebooks.get(world.notebook.id)?.title).toBe(title);
    },
  );

  test('a lost journal.json names the notebooks, and the children as the letters call them', async () => {
    const world = await makeCheckWorld();
    await rm(world.at('journal.json'));
    await check(world.folder, true);
    const { journal } = await readState(world);
    expect(journal.notebooks).toEqual([world.notebook.id, world.other.id].sort());
    expect(journal.children).toEqual([{ id: world.child.id, name: '휀' }]);
  });

  test('what either version of a page says is on it', async () => {
    const world = await makeCheckWorld();
    const { other, second, note } = world;
    const double = `notebooks/${other.id}/pages/${second.id}.json`;
    await mkdir(world.at(`notebooks/${other.id}/pages`));
    await cp(world.at(`notebooks/${world.notebook.id}/pages/${second.id}.json`), world.at(double));
    const added = { ...note, id: world.child.id, text: '사본에만 있는 글' };
    await world.change(double, (v) => ({ ...v, entries: [added] }));
    await check(world.folder, true);
    const found = (await readState(world)).pages.get(second.id);
    expect(found?.notebookId).toBe(world.notebook.id);
    expect(found?.page.entries.map(({ id }) => id).sort()).toEqual([note.id, added.id].sort());
  });

  test('the bytes of an attachment are those of its name', async () => {
    const world = await makeCheckWorld();
    await world.backUp();
    await world.put(COVER_FILE, 'rotten');
    // A newer backup that holds the rotten one is no good copy.
    await world.backUp();
    const { findings } = await check(world.folder, true);
    expect(findings).toMatchObject([{ kind: 'wrong-attachment', repair: { did: 'restored' } }]);
    expect(await world.read(COVER_FILE)).toEqual(COVER);
    const [kept = ''] = await readdir(world.at('damaged'));
    expect(`${await world.read(`damaged/${kept}`)}`).toBe('rotten');
  });
});

describe('what is not touched', () => {
  test('a journal of which a file is of a newer version', async () => {
    const world = await makeCheckWorld();
    const file = filesOf(world).page;
    await world.change(file, ({ format }) => ({ format, version: 9, needs: '9.1.0' }));
    const before = await readTree(world.folder);
    const { findings } = await check(world.folder);
    expect(findings).toEqual([
      { kind: 'newer-version', file, version: 9, needs: '9.1.0', severity: 'error', repair: null },
    ]);
    expect(await checkJournal(world.folder, defaultStoreDeps, { repair: true })).toMatchObject({
      error: { code: 'newer-version', file },
    });
    expect(await readTree(world.folder)).toEqual(before);
  });

  test.each(['EDEADLK', 'EACCES'])('a file that is elsewhere or forbidden (%s)', async (code) => {
    const world = await makeCheckWorld();
    await world.backUp();
    const file = filesOf(world).page;
    const readWithStat: typeof nodeFileSystem.readWithStat = async (path) => {
      if (path === world.at(file)) throw Object.assign(new Error(code), { code });
      return nodeFileSystem.readWithStat(path);
    };
    const deps = { ...defaultStoreDeps, fileSystem: { ...nodeFileSystem, readWithStat } };
    const before = await readTree(world.folder);
    const report = must(await checkJournal(world.folder, deps, { repair: true }));
    expect(report.findings).toMatchObject([
      { kind: 'damaged-file', file, errno: code, repair: null },
    ]);
    expect(report.repair).toEqual({ backup: null, error: null });
    expect(await readTree(world.folder)).toEqual(before);
  });

  test('a folder in which the making of a journal was stopped', async () => {
    const folder = await makeTemporaryFolder();
    await writeFile(join(folder, '.bookletter-unfinished.json'), '{}');
    const before = await readTree(folder);
    for (const repair of [false, true]) {
      expect((await check(folder, repair)).findings).toMatchObject([{ kind: 'unfinished' }]);
    }
    expect(await readTree(folder)).toEqual(before);
  });

  test('a folder that holds no journal', async () => {
    const folder = await makeTemporaryFolder();
    for (const repair of [false, true]) {
      const missing = { ok: false, error: { code: 'journal-missing', folder } };
      expect(await checkJournal(folder, defaultStoreDeps, { repair })).toEqual(missing);
      await mkdir(join(folder, 'notebooks'), { recursive: true });
      expect(await checkJournal(folder, defaultStoreDeps, { repair })).toEqual(missing);
    }
    expect(await readdir(folder)).toEqual(['notebooks']);
  });

  test('a journal of which no backup can be made first', async () => {
    const world = await makeCheckWorld();
    await world.backUp();
    await world.put(filesOf(world).page, '');
    const createFile: typeof nodeFileSystem.createFile = async (path, mode) => {
      if (path.includes('/backups/')) throw Object.assign(new Error(), { code: 'ENOSPC' });
      return nodeFileSystem.createFile(path, mode);
    };
    const deps = { ...defaultStoreDeps, fileSystem: { ...nodeFileSystem, createFile } };
    const before = await readTree(world.folder);
    expect(await checkJournal(world.folder, deps, { repair: true })).toEqual({
      ok: false,
      error: { code: 'disk-full', path: 'backups' },
    });
    expect(await readTree(world.folder)).toEqual(before);
  });
});

test('a repair that the disk ends tells what it did, and why it ended', async () => {
  const world = await makeCheckWorld();
  await world.backUp();
  const { letter, trash } = filesOf(world);
  await world.put(letter, '');
  await world.put(trash, '');
  const createFile: typeof nodeFileSystem.createFile = async (path, mode) => {
    if (path.includes('/trash/')) throw Object.assign(new Error(), { code: 'EIO' });
    return nodeFileSystem.createFile(path, mode);
  };
  const deps = { ...defaultStoreDeps, fileSystem: { ...nodeFileSystem, createFile } };
  const report = must(await checkJournal(world.folder, deps, { repair: true }));
  expect(report.findings).toMatchObject([
    { file: letter, repair: { did: 'restored' } },
    { file: trash, repair: null },
  ]);
  expect(report.repair?.error).toEqual({ code: 'write-failed', path: trash, reason: 'EIO' });
  expect(`${await world.read(trash)}`).toBe('');
  const again = await check(world.folder, true);
  expect(again.findings).toMatchObject([{ file: trash, repair: { did: 'restored' } }]);
});

test('a check can be ended', async () => {
  const world = await makeCheckWorld();
  const ending = new AbortController();
  const checking = checkJournal(world.folder, defaultStoreDeps, {
    repair: true,
    signal: ending.signal,
    onProgress: () => ending.abort(new Error('enough')),
  });
  await expect(checking).rejects.toThrow('enough');
  expect(await readdir(world.folder)).not.toContain(LOCK_FILE);
});
