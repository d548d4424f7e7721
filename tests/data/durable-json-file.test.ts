import { writeFile } from 'node:fs/promises';
import { Low } from 'lowdb';
import { expect, test } from 'vitest';
import { DurableJsonFile, UnreadableFileError } from '../../data/durable-json-file.ts';
import { createJsonCodec } from '../../data/json-codec.ts';
import { createNodeFileSystem } from '../../data/node-file-system.ts';
import { fail, ok } from '../../shared/result.ts';
import { makeTemporaryFolder } from './support/temporary-folder.ts';

type Value = { readonly title: string };

async function makeAdapter() {
  return new DurableJsonFile<Value>({
    fileSystem: createNodeFileSystem(),
    codec: createJsonCodec(),
    root: await makeTemporaryFolder(),
    file: 'page.json',
    isOld: () => false,
    parse: (value) =>
      typeof (value as Value).title === 'string'
        ? ok(value as Value)
        : fail({ code: 'damaged-file', file: 'page.json', reason: 'wrong-shape' }),
  });
}

test('lowdb writes through it even under NODE_ENV=test, and reads back', async () => {
  expect(process.env.NODE_ENV).toBe('test');
  const adapter = await makeAdapter();
  const low = new Low<Value | null>(adapter, null);
  await low.read();
  expect(low.data).toBeNull();
  low.data = { title: '책' };
  await low.write();
  expect(await adapter.read()).toEqual({ title: '책' });
  await adapter.remove();
  expect(await adapter.read()).toBeNull();
});

test('what cannot be read is a typed error, never null', async () => {
  const adapter = await makeAdapter();
  for (const [bytes, reason] of [
    ['', 'empty'],
    ['{', 'not-json'],
    ['{}', 'wrong-shape'],
  ] as const) {
    await writeFile(adapter.path, bytes);
    const error = await adapter.read().catch((each: unknown) => each);
    expect(error).toBeInstanceOf(UnreadableFileError);
    expect(error).toMatchObject({ error: { code: 'damaged-file', file: 'page.json', reason } });
  }
});

test('null is not written', async () => {
  const adapter = await makeAdapter();
  await expect(adapter.write(null)).rejects.toThrow(TypeError);
  expect(await adapter.read()).toBeNull();
});
