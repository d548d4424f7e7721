import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JournalStore } from '../../../data/journal-store.ts';
import { MOST_STEPS } from '../../../data/store/command-history.ts';
import type { Entry } from '../../../shared/entries/entry-schema.ts';
import { must } from '../../shared/support/must.ts';
import { QUOTE } from '../../shared/support/sample-state.ts';
import { contentsOf } from '../support/contents-of.ts';
import { filesOf } from '../support/damages.ts';
import { createFaultyFileSystem } from '../support/faulty-file-system.ts';
import { readContents } from '../support/read-tree.ts';
import { copySample, look, reopen } from '../support/sample-journal.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import {
  type CommandCase,
  commandCases,
  listCommandsWithoutCase,
} from './support/command-cases.ts';
import { openFaultSample } from './support/fault-journal.ts';
import { editByHand } from './support/outside.ts';

async function openSample() {
  const folder = await makeTemporaryFolder();
  const sample = await copySample(folder);
  return { folder, sample, store: await reopen(folder) };
}

function titleOf(store: JournalStore, pageId: string): string | undefined {
  return store.state().pages.get(pageId)?.page.title;
}

/** The journal on disk says what the store says, and is whole. */
async function expectOnDisk(folder: string, store: JournalStore): Promise<void> {
  const seen = await look(folder);
  expect(seen.damaged).toEqual([]);
  expect(seen.state()).toEqual(store.state());
}

describe('every command can be taken back and done again', () => {
  test('there is a case for each', () => {
    expect(listCommandsWithoutCase()).toEqual([]);
  });

  test.each(commandCases)('$name ($number)', async ({ name, makeInput }) => {
    const { folder, sample, store } = await openFaultSample();
    const before = contentsOf(store.state());
    must(await store.execute(name, makeInput(sample)));
    const after = contentsOf(store.state());
    expect(after).not.toEqual(before);
    expect(store.history()).toEqual({ undo: name, redo: null });
    for (let round = 0; round < 2; round += 1) {
      expect(must(await store.undo())).toMatchObject({ name });
      expect(contentsOf(store.state())).toEqual(before);
      expect(store.history()).toEqual({ undo: null, redo: name });
      await expectOnDisk(folder, store);
      expect(must(await store.redo())).toMatchObject({ name });
      expect(contentsOf(store.state())).toEqual(after);
      expect(store.history()).toEqual({ undo: name, redo: null });
      await expectOnDisk(folder, store);
    }
  });

  test('all of them in a row, backwards and forwards', async () => {
    const { folder, sample, store } = await openFaultSample();
    const seen = [contentsOf(store.state())];
    const takesAway = ({ name }: CommandCase) => /^(remove|empty)/.test(name);
    const last = commandCases.filter(takesAway);
    for (const { name, makeInput } of [...commandCases.filter((c) => !takesAway(c)), ...last]) {
      // What an earlier one has taken away is not there for a later one.
      const done = await store.execute(name, makeInput(sample));
      if (done.ok) seen.push(contentsOf(store.state()));
    }
    expect(seen.length).toBeGreaterThan(20);
    for (const state of seen.slice(0, -1).toReversed()) {
      must(await store.undo());
      expect(contentsOf(store.state())).toEqual(state);
    }
    for (const state of seen.slice(1)) {
      must(await store.redo());
      expect(contentsOf(store.state())).toEqual(state);
    }
    await expectOnDisk(folder, store);
  });
});

test('without a step there is nothing to take back or do again, and nothing is written', async () => {
  const { folder, store } = await openSample();
  const before = await readContents(folder);
  expect(await store.undo()).toEqual({ ok: false, error: { code: 'nothing-to-undo' } });
  expect(await store.redo()).toEqual({ ok: false, error: { code: 'nothing-to-redo' } });
  // A command that is refused, and one that changes nothing, are no steps.
  await store.execute('addEntry', null);
  must(await store.execute('emptyTrash', {}));
  must(await store.undo());
  must(await store.redo());
  must(await store.execute('emptyTrash', {}));
  expect(store.history()).toEqual({ undo: 'emptyTrash', redo: null });
  must(await store.undo());
  expect(await store.undo()).toMatchObject({ ok: false, error: { code: 'nothing-to-undo' } });
  expect(await readContents(folder)).toEqual(before);
});

test('fifty steps can be taken back, and no more', async () => {
  const { store } = await openSample();
  for (let step = 0; step <= MOST_STEPS; step += 1) {
    must(await store.execute('addChild', { name: `아이 ${step}` }));
  }
  for (let step = 0; step < MOST_STEPS; step += 1) must(await store.undo());
  expect(await store.undo()).toMatchObject({ ok: false, error: { code: 'nothing-to-undo' } });
  expect(store.state().journal.children.map(({ name }) => name)).toEqual(['휀', '아이 0']);
  for (let step = 0; step < MOST_STEPS; step += 1) must(await store.redo());
  expect(store.state().journal.children).toHaveLength(MOST_STEPS + 2);
});

test('a new command ends what could be done again', async () => {
  const { store, sample } = await openSample();
  must(await store.execute('addChild', { name: '하나' }));
  must(await store.undo());
  expect(store.history()).toEqual({ undo: null, redo: 'addChild' });
  must(await store.execute('updatePage', { pageId: sample.page.id, changes: { title: '둘' } }));
  expect(store.history()).toEqual({ undo: 'updatePage', redo: null });
  expect(await store.redo()).toMatchObject({ ok: false, error: { code: 'nothing-to-redo' } });
});

describe('typing', () => {
  async function openWithClock() {
    const folder = await makeTemporaryFolder();
    const sample = await copySample(folder);
    const clock = { now: Date.parse('2026-01-18T12:00:00.000Z') };
    const store = await reopen(folder, { now: () => new Date(clock.now) });
    const { page, quote } = sample;
    const type = async (text: string) =>
      must(
        await store.execute('updateEntry', {
          pageId: page.id,
          entryId: quote.id,
          changes: { kind: 'quote', text },
        }),
      );
    const textOf = () => {
      const entry = store.state().pages.get(page.id)?.page.entries[0];
      return entry !== undefined && 'text' in entry ? entry.text : undefined;
    };
    return { store, sample, clock, type, textOf };
  }

  test('in one field without a pause is one step', async () => {
    const { store, clock, type, textOf } = await openWithClock();
    for (const text of ['가', '가나', '가나다']) {
      await type(text);
      clock.now += 2000;
    }
    must(await store.undo());
    expect(textOf()).toBe(QUOTE.text);
    expect(store.history().undo).toBeNull();
    must(await store.redo());
    expect(textOf()).toBe('가나다');
  });

  test('after a pause is another step', async () => {
    const { store, clock, type, textOf } = await openWithClock();
    await type('가');
    clock.now += 2001;
    await type('가나');
    must(await store.undo());
    expect(textOf()).toBe('가');
  });

  test('in another field is another step, and so is what was typed after an undo', async () => {
    const { store, sample, type, textOf } = await openWithClock();
    await type('가');
    const { page, quote } = sample;
    const why = { kind: 'quote', why: '까닭' };
    must(await store.execute('updateEntry', { pageId: page.id, entryId: quote.id, changes: why }));
    await type('가나');
    must(await store.undo());
    expect(textOf()).toBe('가');
    await type('가다');
    must(await store.undo());
    expect(textOf()).toBe('가');
    must(await store.undo());
    must(await store.undo());
    expect(textOf()).toBe(QUOTE.text);
    expect(store.history().undo).toBeNull();
  });
});

describe('after another program has changed something', () => {
  test('else on the same page a step is taken back, and the other change stays', async () => {
    const { folder, store, sample } = await openSample();
    const { page, quote, event } = sample;
    const path = join(folder, filesOf(sample).page);
    must(await store.execute('removeEntry', { pageId: page.id, entryId: quote.id }));
    await editByHand(path, (value) => ({
      ...value,
      title: '다른 이름',
      entries: (value.entries as Entry[]).map((entry) =>
        entry.id === event.id ? { ...entry, text: '다른 사건' } : entry,
      ),
    }));
    // Not told of it: the step itself finds the file changed.
    must(await store.undo());
    const found = store.state().pages.get(page.id)?.page;
    expect(found?.title).toBe('다른 이름');
    expect(found?.entries).toMatchObject([
      { id: quote.id, text: QUOTE.text },
      { text: '다른 사건' },
    ]);
    await expectOnDisk(folder, store);
    must(await store.redo());
    expect(store.state().pages.get(page.id)?.page.entries).toMatchObject([{ text: '다른 사건' }]);
    expect(titleOf(store, page.id)).toBe('다른 이름');
    await expectOnDisk(folder, store);
  });

  test('of the same thing a step is not taken back, and nothing is changed', async () => {
    const { folder, store, sample } = await openSample();
    const { page } = sample;
    must(await store.execute('addChild', { name: '지우' }));
    must(await store.execute('updatePage', { pageId: page.id, changes: { title: '하나' } }));
    await editByHand(join(folder, filesOf(sample).page), (value) => ({ ...value, title: '둘' }));
    must(await store.refresh());
    const state = store.state();
    const before = await readContents(folder);
    expect(await store.undo()).toEqual({ ok: false, error: { code: 'changed-since' } });
    expect(store.state()).toBe(state);
    expect(await readContents(folder)).toEqual(before);
    // It cannot be taken back any more; what was done before it can.
    expect(store.history()).toEqual({ undo: 'addChild', redo: null });
    must(await store.undo());
    expect(titleOf(store, page.id)).toBe('둘');
  });
});

test.each(['ENOSPC', 'EIO', 'short'] as const)(
  'a disk that refuses (%s): the step stays, nothing is changed',
  async (fault) => {
    const fileSystem = createFaultyFileSystem();
    const { folder, sample, store } = await openFaultSample({ fileSystem });
    must(await store.execute('removeNotebook', { notebookId: sample.notebook.id }));
    const state = store.state();
    const before = await readContents(folder);
    fileSystem.failOnly('write', fault, 2);
    expect(await store.undo()).toMatchObject({ ok: false });
    fileSystem.heal();
    expect(store.state()).toBe(state);
    expect(store.history()).toEqual({ undo: 'removeNotebook', redo: null });
    expect(await readContents(folder)).toEqual(before);
    must(await store.undo());
    expect(contentsOf(store.state())).toEqual(contentsOf(sample.state));
    expect(JSON.parse(await readFile(join(folder, 'journal.json'), 'utf8'))).toEqual(
      store.state().journal,
    );
  },
);
