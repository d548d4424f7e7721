import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ZipFile } from '../../../data/backups/pack-zip.ts';
import { openZip } from '../../../data/backups/read-zip.ts';
import { writeZip } from '../../../data/backups/write-zip.ts';
import { isSafePath } from '../../../data/backups/zip-path.ts';
import { isTemporaryName, UnsyncedError } from '../../../data/durable-write.ts';
import type { FileSystem } from '../../../data/file-system.ts';
import { createNodeFileSystem } from '../../../data/node-file-system.ts';
import { createFaultyFileSystem } from '../support/faulty-file-system.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { AT, readZipBytes, readZipTexts, toFiles } from './support/zip-contents.ts';

const nodeFileSystem = createNodeFileSystem();
const SMALL = {
  'journal.json': '{}\n',
  'notebooks/가/pages/책.json': '책'.repeat(1000),
  empty: '',
};

async function makePath() {
  const folder = await makeTemporaryFolder();
  return { folder, path: join(folder, 'backup.zip') };
}

const parts = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
  fc.constantFrom('a', 'b', '책', 'page.json', 'cover.png'),
);
const paths = fc
  .array(parts, { minLength: 1, maxLength: 4 })
  .map((names) => names.join('/'))
  .filter(isSafePath);
const trees = fc
  .dictionary(paths, fc.uint8Array({ maxLength: 300, size: 'max' }), {
    maxKeys: 12,
    noNullPrototype: true,
  })
  .filter((tree) => {
    const names = Object.keys(tree);
    return names.every((name) => !names.some((other) => other.startsWith(`${name}/`)));
  });

test('whatever files go in come out the same', async () => {
  const { path } = await makePath();
  await fc.assert(
    fc.asyncProperty(trees, async (tree) => {
      await writeZip(nodeFileSystem, path, toFiles(tree));
      const read = await readZipBytes(path);
      expect([...read.keys()]).toEqual(Object.keys(tree));
      for (const [name, bytes] of read) expect(bytes.equals(tree[name] ?? Buffer.of())).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('files larger than any piece and block come out the same, compressed or stored', async () => {
  const { path } = await makePath();
  const noise = randomBytes(700_001);
  const tree = {
    'a.bin': noise,
    'b.png': noise,
    'c.txt': Buffer.alloc(3_000_000, '책'),
    'd.txt': '',
  };
  const written = await writeZip(nodeFileSystem, path, toFiles(tree));
  expect(written).toEqual({ files: 4, bytes: (await stat(path)).size });
  const read = await readZipBytes(path);
  for (const [name, bytes] of Object.entries(tree)) {
    expect(read.get(name)?.equals(Buffer.from(bytes))).toBe(true);
  }
  // Stored bytes stand in the file as they are.
  expect((await readFile(path)).includes(noise)).toBe(true);
  expect(written.bytes).toBeLessThan(2 * noise.length + 20_000);
});

test('what is compressed already may be told, and times are kept to the second', async () => {
  const { path } = await makePath();
  const bytes = Buffer.alloc(5000, 'x');
  const times = ['2026-11-24T10:15:31Z', '1901-01-01T00:00:00Z', '2107-01-01T00:00:00Z', 'none'];
  async function* give(): AsyncGenerator<ZipFile> {
    for (const [index, time] of times.entries()) {
      yield { path: `${index}.txt`, bytes, at: new Date(time), isCompressed: index === 0 };
    }
  }
  const written = await writeZip(nodeFileSystem, path, give());
  expect(written.bytes).toBeGreaterThan(5000);
  expect(written.bytes).toBeLessThan(7000);
  const zip = await openZip(nodeFileSystem, path);
  await zip.close();
  expect(zip.entries.map(({ at }) => at.getUTCFullYear())).toEqual([2026, 1980, 2038, 1980]);
  expect(zip.entries[0]?.at).toEqual(new Date('2026-11-24T10:15:31Z'));
});

const PEERS = [
  ['python3', ['-m', 'zipfile', '-t']],
  ['unzip', ['-tqq']],
] as const;

test.for(PEERS)('%s finds no fault in it', async ([program, options], context) => {
  const { error } = spawnSync(program, ['--help']);
  if (error !== undefined) context.skip(`there is no ${program} here`);
  const { path } = await makePath();
  const tree = { ...SMALL, 'attachments/a.png': randomBytes(100_000) };
  await writeZip(nodeFileSystem, path, toFiles(tree));
  expect(() => execFileSync(program, [...options, path], { stdio: 'pipe' })).not.toThrow();
});

test('the bytes are synced before the zip is put in place, and the folder after', async () => {
  const { folder, path } = await makePath();
  const fileSystem = createFaultyFileSystem();
  await writeZip(fileSystem, path, toFiles(SMALL));
  expect(fileSystem.calls()).toEqual(
    'createFile write sync close rename openForReading sync close'.split(' '),
  );
  expect(await readdir(folder)).toEqual(['backup.zip']);
});

test('files are asked for as the disk takes them, not all at once', async () => {
  const { path } = await makePath();
  let given = 0;
  let taken = 0;
  let ahead = 0;
  async function* give(): AsyncGenerator<ZipFile> {
    for (given = 1; given <= 40; given += 1) {
      ahead = Math.max(ahead, given * 300_000 - taken);
      yield { path: `${given}.png`, bytes: Buffer.alloc(300_000, given), at: AT };
    }
  }
  const slow: FileSystem = {
    ...nodeFileSystem,
    createFile: async (...args) => {
      const file = await nodeFileSystem.createFile(...args);
      const write = async (bytes: Uint8Array) => {
        const count = await file.write(bytes);
        taken += count;
        return count;
      };
      return { ...file, write };
    },
  };
  await writeZip(slow, path, give());
  expect(taken).toBeGreaterThan(40 * 300_000);
  // Of 12 MB: two files, two blocks, and what lies between the packer's streams.
  expect(ahead).toBeLessThan(1_500_000);
});

test('a disk that takes a few bytes at a time gets all of them', async () => {
  const { path } = await makePath();
  const slow: FileSystem = {
    ...nodeFileSystem,
    createFile: async (...args) => {
      const file = await nodeFileSystem.createFile(...args);
      return { ...file, write: (bytes) => file.write(bytes.subarray(0, 7)) };
    },
  };
  await writeZip(slow, path, toFiles(SMALL));
  expect(await readZipTexts(path)).toEqual(SMALL);
});

test.each(['EIO', 'ENOSPC', 'short'] as const)(
  '%s at every operation in turn: the old zip, or the new one',
  async (fault) => {
    let isOver = false;
    for (let n = 1; !isOver; n += 1) {
      const { folder, path } = await makePath();
      await writeZip(nodeFileSystem, path, toFiles({ old: 'old' }));
      const fileSystem = createFaultyFileSystem();
      fileSystem.failAt(n, fault);
      const error = await writeZip(fileSystem, path, toFiles(SMALL)).then(
        () => null,
        (thrown) => thrown,
      );
      isOver = fileSystem.calls().length < n;
      const isNew = error === null || error instanceof UnsyncedError;
      expect(await readZipTexts(path)).toEqual(isNew ? SMALL : { old: 'old' });
      expect(await readdir(folder)).toEqual(['backup.zip']);
      if (fault === 'short') expect(error).toBeNull();
    }
  },
);

test('an abort at any file, in the middle of a large one, or at the end leaves nothing', async () => {
  const bytes = randomBytes(600_000);
  for (const limit of [0, 1, 2, 3]) {
    const { folder, path } = await makePath();
    const aborting = new AbortController();
    let hasReturned = false;
    async function* give(): AsyncGenerator<ZipFile> {
      try {
        for (let index = 0; index < 3; index += 1) {
          if (index === limit) setImmediate(() => aborting.abort());
          yield { path: `${index}`, bytes, at: AT };
        }
        if (limit === 3) aborting.abort();
      } finally {
        hasReturned = true;
      }
    }
    const writing = writeZip(nodeFileSystem, path, give(), { signal: aborting.signal });
    const error = await writing.catch((thrown) => thrown);
    expect(error).toBe(aborting.signal.reason);
    expect(aborting.signal.aborted).toBe(true);
    expect(await readdir(folder)).toEqual([]);
    expect(hasReturned).toBe(true);
  }
});

test('an abort while the last bytes are synced still leaves the old zip', async () => {
  const { folder, path } = await makePath();
  await writeZip(nodeFileSystem, path, toFiles({ old: 'old' }));
  const aborting = new AbortController();
  const fileSystem: FileSystem = {
    ...nodeFileSystem,
    createFile: async (...args) => {
      const file = await nodeFileSystem.createFile(...args);
      const sync = async () => aborting.abort();
      return { ...file, sync };
    },
  };
  const writing = writeZip(fileSystem, path, toFiles(SMALL), { signal: aborting.signal });
  await expect(writing).rejects.toThrow('aborted');
  expect(await readZipTexts(path)).toEqual({ old: 'old' });
  expect(await readdir(folder)).toEqual(['backup.zip']);
});

test('it ends only once whoever gives the files has ended', async () => {
  const { path } = await makePath();
  const fileSystem = createFaultyFileSystem();
  fileSystem.failOnly('write', 'ENOSPC');
  let hasEnded = false;
  async function* give(): AsyncGenerator<ZipFile> {
    try {
      for (let index = 0; ; index += 1)
        yield { path: `${index}`, bytes: randomBytes(90_000), at: AT };
    } finally {
      await new Promise((resolve) => setTimeout(resolve, 20));
      hasEnded = true;
    }
  }
  await expect(writeZip(fileSystem, path, give())).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(hasEnded).toBe(true);
});

test('one that is aborted from the start asks for nothing', async () => {
  const { folder, path } = await makePath();
  const writing = writeZip(nodeFileSystem, path, toFiles(SMALL), {
    signal: AbortSignal.abort(new Error('no')),
  });
  await expect(writing).rejects.toThrow('no');
  expect(await readdir(folder)).toEqual([]);
});

test('files that fail halfway, and files that a zip cannot hold, leave nothing', async () => {
  const { folder, path } = await makePath();
  async function* failing(): AsyncGenerator<ZipFile> {
    yield* toFiles(SMALL);
    throw new Error('source');
  }
  await expect(writeZip(nodeFileSystem, path, failing())).rejects.toThrow('source');
  const wrong: Record<string, string>[] = [
    { '../a': '' },
    { '/a': '' },
    { 'a\\b': '' },
    { 'c:a': '' },
    { a: '', 'a/b': '' },
  ];
  for (const tree of [...wrong, { 'a/./b': '' }, { '': '' }, { 'a\ud800': '' }]) {
    await expect(writeZip(nodeFileSystem, path, toFiles(tree))).rejects.toThrow(RangeError);
  }
  expect(await readdir(folder)).toEqual([]);
});

test('its hidden file is known as a temporary one, and progress is told file by file', async () => {
  const { folder, path } = await makePath();
  const seen: string[][] = [];
  const progress: unknown[] = [];
  async function* give(): AsyncGenerator<ZipFile> {
    for await (const file of toFiles({ a: '12', b: '345' })) {
      seen.push(await readdir(folder));
      yield file;
    }
  }
  await writeZip(nodeFileSystem, path, give(), { onProgress: (step) => progress.push(step) });
  expect(seen.flat().every(isTemporaryName)).toBe(true);
  expect(seen.flat()).toHaveLength(2);
  expect(progress).toEqual([
    { files: 1, bytes: 2 },
    { files: 2, bytes: 5 },
  ]);
});
