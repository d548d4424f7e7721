import { randomBytes } from 'node:crypto';
import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openZip } from '../../../data/backups/read-zip.ts';
import { UnreadableBackupError } from '../../../data/backups/unreadable-backup-error.ts';
import { writeZip } from '../../../data/backups/write-zip.ts';
import { ZIP_LIMITS } from '../../../data/backups/zip-directory.ts';
import type { FileSystem } from '../../../data/file-system.ts';
import { createNodeFileSystem } from '../../../data/node-file-system.ts';
import { createFaultyFileSystem } from '../support/faulty-file-system.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { type CraftedEntry, craftZip } from './support/craft-zip.ts';
import { AT, readZipBytes, readZipTexts, toFiles } from './support/zip-contents.ts';

const nodeFileSystem = createNodeFileSystem();
const DATA = Buffer.from('a page\n');
const SMALL = { 'journal.json': '{}\n', 'pages/a.json': 'a'.repeat(5000), 'b.png': 'stored' };

async function makeZip(bytes: Uint8Array): Promise<string> {
  const path = join(await makeTemporaryFolder(), 'a.zip');
  await writeFile(path, bytes);
  return path;
}

/** The reason for which a zip cannot be read, or null where all of it can. */
async function findReason(path: string, fileSystem = nodeFileSystem, limits = ZIP_LIMITS) {
  try {
    await readZipBytes(path, fileSystem, limits);
    return null;
  } catch (error) {
    if (!(error instanceof UnreadableBackupError)) throw error;
    return error.reason;
  }
}

test('entries tell path, size and time; folders and an empty zip are read', async () => {
  const path = await makeZip(Buffer.alloc(0));
  await writeZip(nodeFileSystem, path, toFiles({ 'a/책.json': '책' }));
  const zip = await openZip(nodeFileSystem, path);
  expect(zip.entries).toEqual([{ path: 'a/책.json', size: 3, at: AT }]);
  await expect(zip.read('a/other')).rejects.toMatchObject({ reason: 'missing', path: 'a/other' });
  await zip.close();
  expect(await findReason(await makeZip(craftZip([])))).toBeNull();
  const withFolder = craftZip([{ name: 'a/' }, { name: 'a/b', data: DATA }]);
  expect(await readZipTexts(await makeZip(withFolder))).toEqual({ 'a/b': 'a page\n' });
});

test('a large zip is not loaded: only its end and the file asked for are read', async () => {
  const path = await makeZip(Buffer.alloc(0));
  const big = randomBytes(3_000_000);
  await writeZip(nodeFileSystem, path, toFiles({ 'a.png': big, 'b.txt': 'b', 'c.png': big }));
  const fileSystem = createFaultyFileSystem();
  const zip = await openZip(fileSystem, path);
  expect(Buffer.from(await zip.read('b.txt')).toString()).toBe('b');
  await zip.close();
  const reads = fileSystem.calls().filter((call) => call === 'read').length;
  expect(reads).toBeLessThan(5);
  expect(fileSystem.calls()).not.toContain('readFile');
});

const DEFLATED = { name: 'a', method: 8, data: deflateRawSync(DATA), crc: crc32(DATA) };
const hostile: Record<string, readonly CraftedEntry[]> = {
  'unsafe-path ..': [{ name: '../a' }],
  'unsafe-path inner ..': [{ name: 'a/../../b' }],
  'unsafe-path absolute': [{ name: '/etc/passwd' }],
  'unsafe-path drive': [{ name: 'C:/a' }],
  'unsafe-path backslash': [{ name: 'a\\..\\b' }],
  'unsafe-path dot': [{ name: 'a/./b' }],
  'unsafe-path empty': [{ name: '' }],
  'unsafe-path NUL': [{ name: 'a\0.json' }],
  'unsafe-path folder': [{ name: 'a//b' }],
  'unsafe-path long': [{ name: `${'a/'.repeat(3000)}b` }],
  'duplicate-path twice': [{ name: 'a' }, { name: 'a' }],
  'duplicate-path file and folder': [{ name: 'a' }, { name: 'a/b' }],
  'duplicate-path folder and file': [{ name: 'a/b' }, { name: 'a' }],
  'encrypted entry': [{ name: 'a', data: Buffer.alloc(12), size: 0, flags: 1 }],
  'encrypted strongly': [{ name: 'a', flags: 0x41 }],
  'unsupported method': [{ name: 'a', method: 14, data: DATA }],
  'damaged checksum': [{ name: 'a', data: DATA, crc: 1 }],
  'damaged stored sizes': [{ name: 'a', data: DATA, size: 3 }],
  'damaged deflated bytes': [{ name: 'a', method: 8, data: Buffer.alloc(9, 0xff), size: 9 }],
  'damaged deflated: holds more': [{ ...DEFLATED, size: 2 }],
  'damaged deflated: holds less': [{ ...DEFLATED, size: 99 }],
  'damaged offset': [{ name: 'a', data: DATA, offset: 3 }],
  'truncated offset': [{ name: 'a', data: DATA, offset: 100_000 }],
  'too-large declared': [{ name: 'a', method: 8, data: DATA, size: 0xffff_fff0 }],
  'too-large packed': [{ name: 'a', method: 8, packedSize: 0xffff_fff0, size: 3 }],
};

test.each(Object.entries(hostile))('%s: refused', async (name, entries) => {
  expect(await findReason(await makeZip(craftZip(entries)))).toBe(name.split(' ')[0]);
});

test('a bomb is stopped at what it says, and what it says at the limits', async () => {
  const zeros = Buffer.alloc(30_000_000);
  const data = deflateRawSync(zeros);
  const honest = await makeZip(craftZip([{ name: 'a', method: 8, data, size: zeros.length }]));
  const limit = (limits: Partial<typeof ZIP_LIMITS>) =>
    findReason(honest, nodeFileSystem, { ...ZIP_LIMITS, ...limits });
  expect(await limit({ fileBytes: 29_999_999 })).toBe('too-large');
  expect(await limit({ totalBytes: 29_999_999 })).toBe('too-large');
  expect(await limit({ files: 0 })).toBe('too-large');
  const lying = craftZip([{ name: 'a', method: 8, data, size: 1000 }]);
  const zip = await openZip(nodeFileSystem, await makeZip(lying));
  const cause = { code: 'ERR_BUFFER_TOO_LARGE' };
  await expect(zip.read('a')).rejects.toMatchObject({ reason: 'damaged', cause });
  await zip.close();
});

test('entries that share their bytes are refused before any is read', async () => {
  const data = randomBytes(9000);
  const crc = crc32(data);
  const copies = ['b', 'c'].map((name) => ({ name, packedSize: 9000, size: 9000, crc, offset: 0 }));
  const path = await makeZip(craftZip([{ name: 'a', data }, ...copies]));
  await expect(openZip(nodeFileSystem, path)).rejects.toMatchObject({
    reason: 'damaged',
    path: 'b',
  });
});

test('a deflated file of the right size is read, from a disk that gives a few bytes at a time too', async () => {
  const path = await makeZip(craftZip([{ ...DEFLATED, size: DATA.length }]));
  const slow: FileSystem = {
    ...nodeFileSystem,
    openForReading: async (name) => {
      const file = await nodeFileSystem.openForReading(name);
      return { ...file, read: (bytes, position) => file.read(bytes.subarray(0, 7), position) };
    },
  };
  expect(await readZipBytes(path, slow)).toEqual(new Map([['a', DATA]]));
});

test('what is no zip, or only the beginning of one, or says that it has more, is told apart', async () => {
  const good = craftZip([{ name: 'a', data: DATA }]);
  expect(await findReason(await makeZip(Buffer.alloc(0)))).toBe('not-a-zip');
  expect(await findReason(await makeZip(Buffer.from('{"format":1}')))).toBe('not-a-zip');
  expect(await findReason(await makeZip(good.subarray(0, 40)))).toBe('truncated');
  expect(await findReason(await makeZip(craftZip([{ name: 'a', data: DATA }], 3)))).toBe(
    'truncated',
  );
  const folder = await makeTemporaryFolder();
  expect(await findReason(folder)).toMatch(/not-a-zip|unreadable/);
  expect(await findReason(join(folder, 'none.zip'))).toBe('missing');
});

test('one cut short at any byte is refused', async () => {
  const path = await makeZip(Buffer.alloc(0));
  const { bytes } = await writeZip(nodeFileSystem, path, toFiles(SMALL));
  for (let size = bytes - 1; size >= 0; size -= 1) {
    await truncate(path, size);
    expect(await findReason(path)).toBe(size >= 4 ? 'truncated' : 'not-a-zip');
  }
});

test('bytes changed anywhere: what is read is right, or refused with the one error', async () => {
  const path = await makeZip(Buffer.alloc(0));
  await writeZip(nodeFileSystem, path, toFiles(SMALL));
  const good = await nodeFileSystem.readFile(path);
  const change = fc.record({ at: fc.nat(good.length - 1), to: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const bytes = Buffer.from(good);
      for (const { at, to } of changes) bytes[at] = to;
      await writeFile(path, bytes);
      // Paths and times have no checksum; what is in a file has one.
      if ((await findReason(path)) !== null) return;
      const texts = Object.values(await readZipTexts(path));
      for (const text of texts) expect(Object.values(SMALL)).toContain(text);
    }),
    { numRuns: 200 },
  );
});

test('a disk that fails at any operation: the one error, and nothing is left open', async () => {
  const path = await makeZip(Buffer.alloc(0));
  await writeZip(nodeFileSystem, path, toFiles({ ...SMALL, 'c.bin': randomBytes(200_000) }));
  let isOver = false;
  for (let n = 1; !isOver; n += 1) {
    const fileSystem = createFaultyFileSystem();
    fileSystem.failAt(n, 'EIO');
    const reason = await findReason(path, fileSystem);
    const calls = fileSystem.calls();
    isOver = calls.length < n;
    const hasFailed = !isOver && calls[n - 1] !== 'close';
    expect(reason).toBe(hasFailed ? 'unreadable' : null);
    if (n > 1) expect(calls.filter((call) => call === 'close')).toHaveLength(1);
  }
});
