import { mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAttachment } from '../../../data/attachments/read-attachment.ts';
import { hashBytes } from '../../../data/check/hash-file.ts';
import { nodeFileSystem } from '../../../data/node-file-system.ts';
import { makePhoto, smallPicture } from '../../shared/pictures/make-pictures.ts';
import { must } from '../../shared/support/must.ts';
import { check, summarize } from '../check/support/check-world.ts';
import { openFaultSample } from '../store/support/fault-journal.ts';
import { createFaultyFileSystem } from '../support/faulty-file-system.ts';
import { look, reopen } from '../support/sample-journal.ts';

const BYTES = smallPicture('jpeg');
const NAME = `${hashBytes(BYTES)}.jpg`;
const FILE = `attachments/${NAME}`;

async function readIfThere(path: string): Promise<Buffer | null> {
  return readFile(path).catch(() => null);
}

describe('a picture that is added', () => {
  test('lies under the name that its bytes give it, and is no step to take back', async () => {
    const { folder, store } = await openFaultSample();
    expect(must(await store.addPicture(BYTES))).toEqual({ name: NAME });
    expect(await readFile(join(folder, FILE))).toEqual(BYTES);
    expect(await readdir(join(folder, 'attachments'))).toEqual([NAME]);
    expect(store.history().undo).toBeNull();
  });

  test('twice is one file, which is not written again', async () => {
    const fileSystem = createFaultyFileSystem();
    const { folder, store } = await openFaultSample({ fileSystem });
    await Promise.all([store.addPicture(BYTES), store.addPicture(BYTES)]);
    const before = await stat(join(folder, FILE));
    fileSystem.failOnly('createFile', 'EIO');
    expect(must(await store.addPicture(BYTES))).toEqual({ name: NAME });
    const { ino, mtimeMs } = await stat(join(folder, FILE));
    expect({ ino, mtimeMs }).toEqual({ ino: before.ino, mtimeMs: before.mtimeMs });
    expect(await readdir(join(folder, 'attachments'))).toEqual([NAME]);
  });

  test('puts a hurt one right, which is kept in damaged/', async () => {
    const { folder, store } = await openFaultSample();
    await mkdir(join(folder, 'attachments'));
    await writeFile(join(folder, FILE), 'half of a pic');
    must(await store.addPicture(BYTES));
    expect(await readFile(join(folder, FILE))).toEqual(BYTES);
    const [kept = ''] = await readdir(join(folder, 'damaged'));
    expect(await readFile(join(folder, 'damaged', kept), 'utf8')).toBe('half of a pic');
  });

  test('which tells where it was taken is refused, and nothing is written', async () => {
    const { folder, store } = await openFaultSample();
    expect(await store.addPicture(makePhoto())).toEqual({
      ok: false,
      error: { code: 'unfit-picture', problem: 'metadata' },
    });
    expect(await readdir(folder)).not.toContain('attachments');
  });

  test('to a journal that another program has is refused with its reason', async () => {
    const { folder } = await openFaultSample();
    const second = await reopen(folder);
    expect(await second.addPicture(BYTES)).toMatchObject({ ok: false, error: { code: 'locked' } });
    expect(await readIfThere(join(folder, FILE))).toBeNull();
  });

  test('where the folder has vanished is refused, and no folder grows in its place', async () => {
    const { folder, store } = await openFaultSample();
    await rm(folder, { recursive: true });
    await mkdir(folder);
    expect(await store.addPicture(BYTES)).toMatchObject({
      ok: false,
      error: { code: 'write-failed' },
    });
    expect(await readdir(folder)).toEqual([]);
  });

  test.each(['ENOSPC', 'short', 'EIO'] as const)(
    'on a disk that answers %s is an error that says so, leaves nothing, and can be tried again',
    async (fault) => {
      const fileSystem = createFaultyFileSystem();
      const { folder, store } = await openFaultSample({ fileSystem });
      fileSystem.failOnly('write', fault, 1, 99);
      const code = fault === 'ENOSPC' ? 'disk-full' : 'write-failed';
      const answer = await store.addPicture(BYTES);
      // A disk that takes half of the bytes each time ends by taking none, which is a full one.
      if (fault === 'short') expect(answer.ok).toBe(false);
      else expect(answer).toMatchObject({ ok: false, error: { code, path: FILE } });
      expect(await readdir(join(folder, 'attachments'))).toEqual([]);
      fileSystem.heal();
      must(await store.addPicture(BYTES));
      expect(await readFile(join(folder, FILE))).toEqual(BYTES);
    },
  );
});

test('a backup holds pictures, and restoring one brings a lost picture back', async () => {
  const { folder, sample, store } = await openFaultSample();
  must(await store.addPicture(BYTES));
  const pageId = sample.page.id;
  const book = { cover: NAME };
  must(await store.execute('updatePage', { pageId, changes: { book } }));
  const { name } = must(await store.backUp({ always: true })) ?? expect.fail();
  await rm(join(folder, 'attachments'), { recursive: true });
  must(await store.execute('updatePage', { pageId, changes: { book: { cover: null } } }));
  must(await store.restoreBackup(name));
  expect(await readFile(join(folder, FILE))).toEqual(BYTES);
  expect(store.state().pages.get(pageId)?.page.book?.cover).toBe(NAME);
});

test('check knows a picture of a reflection, of a letter and of the trash, and finds one that was changed', async () => {
  const { folder, sample, store } = await openFaultSample();
  const names: string[] = [];
  for (const kind of ['jpeg', 'png', 'webp'] as const) {
    names.push(must(await store.addPicture(smallPicture(kind))).name);
  }
  const [inEntry, inLetter, inTrash] = names.map((name) => `![바다](attachments/${name})`);
  const pageId = sample.page.id;
  const add = (text = '') =>
    store.execute('addEntry', { pageId, entry: { kind: 'reflection', text } });
  must(await add(inEntry));
  const thrown = must(await add(inTrash));
  must(await store.execute('removeEntry', { pageId, entryId: thrown.id }));
  const letterId = sample.letter.id;
  must(await store.execute('updateLetter', { letterId, changes: { opening: inLetter ?? '' } }));
  await store.close();
  expect(summarize(await check(folder))).toEqual([]);

  await writeFile(join(folder, 'attachments', names[0] ?? ''), 'changed');
  await rm(join(folder, 'attachments', names[1] ?? ''));
  await rm(join(folder, 'attachments', names[2] ?? ''));
  expect(summarize(await check(folder))).toEqual(
    [
      `missing-attachment attachments/${names[1]} → left`,
      `missing-attachment attachments/${names[2]} → left`,
      `wrong-attachment attachments/${names[0]} → left`,
    ].toSorted(),
  );
});

describe('reading a picture by its name', () => {
  const read = (folder: string, name: string) => readAttachment(nodeFileSystem, folder, name);

  test('gives its bytes, and of a hostile name nothing', async () => {
    const { folder, store } = await openFaultSample();
    must(await store.addPicture(BYTES));
    expect(await read(folder, NAME)).toEqual(BYTES);
    await writeFile(join(folder, 'attachments/secret.png'), 'x');
    const names = [
      ...['../journal.json', '../attachments/secret.png', 'secret.png', '', '.', '..'],
      ...[`../${FILE}`, `./${NAME}`, `${NAME}/`, `${NAME}\0`, NAME.toUpperCase()],
      ...[
        `${'0'.repeat(64)}.png`,
        `${NAME.slice(0, -4)}.svg`,
        '/etc/passwd',
        '%2e%2e/journal.json',
      ],
    ];
    for (const name of names) expect(await read(folder, name)).toBeNull();
  });

  test('follows no link, of a file or of the folder', async () => {
    const { folder, store } = await openFaultSample();
    must(await store.addPicture(BYTES));
    const link = `${'1'.repeat(64)}.png`;
    await symlink(join(folder, 'journal.json'), join(folder, 'attachments', link));
    await mkdir(join(folder, 'attachments', `${'2'.repeat(64)}.png`));
    expect(await read(folder, link)).toBeNull();
    expect(await read(folder, `${'2'.repeat(64)}.png`)).toBeNull();
    const other = await openFaultSample();
    await symlink(join(folder, 'attachments'), join(other.folder, 'attachments'));
    expect(await read(other.folder, NAME)).toBeNull();
  });

  test('works where the journal’s own folder is a link', async () => {
    const { folder, store } = await openFaultSample();
    must(await store.addPicture(BYTES));
    const link = `${folder}-link`;
    await symlink(folder, link);
    expect(await read(link, NAME)).toEqual(BYTES);
    await rm(link);
    expect((await look(folder)).damaged).toEqual([]);
  });

  test('rejects where the disk refuses', async () => {
    const fileSystem = createFaultyFileSystem();
    const { folder, store } = await openFaultSample();
    must(await store.addPicture(BYTES));
    fileSystem.failOnly('readFile', 'EIO');
    await expect(readAttachment(fileSystem, folder, NAME)).rejects.toMatchObject({ code: 'EIO' });
  });
});
