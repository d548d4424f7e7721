import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JournalStore } from '../../../data/journal-store.ts';
import type { CommandName } from '../../../shared/commands/command-inputs.ts';
import { must } from '../../shared/support/must.ts';
import { makeSample, QUOTE } from '../../shared/support/sample-state.ts';
import type { FaultSample } from '../faults/support/fault-sample.ts';
import { listContents, listMissing } from '../faults/support/state-key.ts';
import { contentsOf } from '../support/contents-of.ts';
import { edit, filesOf } from '../support/damages.ts';
import { copySample, look, reopen } from '../support/sample-journal.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { openFaultSample } from './support/fault-journal.ts';

type Removal = readonly [name: CommandName, makeInput: (sample: FaultSample) => unknown];

const REMOVALS: Readonly<Record<string, { removal: Removal; idOf: (s: FaultSample) => string }>> = {
  'the first of several entries': {
    removal: ['removeEntry', ({ page, quote }) => ({ pageId: page.id, entryId: quote.id })],
    idOf: ({ quote }) => quote.id,
  },
  'a reading': {
    removal: ['removeReading', ({ page, reading }) => ({ pageId: page.id, readingId: reading.id })],
    idOf: ({ reading }) => reading.id,
  },
  'the first of two pages': {
    removal: ['removePage', ({ page }) => ({ pageId: page.id })],
    idOf: ({ page }) => page.id,
  },
  'the first of two notebooks': {
    removal: ['removeNotebook', ({ notebook }) => ({ notebookId: notebook.id })],
    idOf: ({ notebook }) => notebook.id,
  },
  'a child': {
    removal: ['removeChild', ({ child }) => ({ childId: child.id })],
    idOf: ({ child }) => child.id,
  },
  'a letter': {
    removal: ['removeLetter', ({ letter }) => ({ letterId: letter.id })],
    idOf: ({ letter }) => letter.id,
  },
};

describe.each(Object.entries(REMOVALS))('%s', (_name, { removal: [name, makeInput], idOf }) => {
  test('comes back whole to where it was, also after the program was started again', async () => {
    const { folder, sample, store } = await openFaultSample();
    const before = contentsOf(store.state());
    must(await store.execute(name, makeInput(sample)));
    expect(store.state().trash.get(idOf(sample))).toMatchObject({ reason: 'removed' });
    await store.close();
    const again = await reopen(folder);
    must(await again.execute('restore', { trashId: idOf(sample) }));
    expect(contentsOf(again.state())).toEqual(before);
    expect((await look(folder)).state()).toEqual(again.state());
  });
});

test('an entry comes back with its page, and its notebook, where these were thrown away too', async () => {
  const { sample, store } = await openFaultSample();
  const { page, quote, notebook } = sample;
  const before = contentsOf(store.state());
  must(await store.execute('removeEntry', { pageId: page.id, entryId: quote.id }));
  must(await store.execute('removePage', { pageId: page.id }));
  must(await store.execute('removeNotebook', { notebookId: notebook.id }));
  must(await store.execute('restore', { trashId: quote.id }));
  expect(contentsOf(store.state())).toEqual(before);
});

test('an entry comes back with the notebook that its page was thrown away in', async () => {
  const { sample, store } = await openFaultSample();
  const { page, quote, notebook } = sample;
  const before = contentsOf(store.state());
  must(await store.execute('removeEntry', { pageId: page.id, entryId: quote.id }));
  must(await store.execute('removeNotebook', { notebookId: notebook.id }));
  must(await store.execute('restore', { trashId: quote.id }));
  expect(contentsOf(store.state())).toEqual(before);
});

test('the version that gave way in a conflict comes back beside the one that lives', async () => {
  const folder = await makeTemporaryFolder();
  const sample = await copySample(folder);
  const { page, quote } = sample;
  const file = filesOf(sample).page;
  const copy = file.replace('.json', '.sync-conflict-20260117-120000-ABCDEFG.json');
  const bytes = JSON.stringify(sample.state.pages.get(page.id)?.page);
  await writeFile(
    join(folder, copy),
    edit(Buffer.from(bytes), (value) => ({
      ...value,
      entries: [{ ...quote, text: '다른 글', edits: 'elsewhr0.1' }],
    })),
  );
  const store = await reopen(folder);
  const lost = [...store.state().trash.values()].find(({ reason }) => reason === 'conflict');
  const living = () => store.state().pages.get(page.id)?.page.entries ?? [];
  const texts = () => living().map((entry) => ('text' in entry ? entry.text : ''));
  expect(texts()).toHaveLength(2);
  must(await store.execute('restore', { trashId: lost?.id }));
  expect(texts()).toEqual(expect.arrayContaining([QUOTE.text, '다른 글']));
  expect(new Set(living().map(({ id }) => id)).size).toBe(3);
  expect(store.state().trash.has(lost?.id ?? '')).toBe(false);
});

/** One of the removals or restores that can be done now, chosen by a number. */
function chooseStep(store: JournalStore, chance: number): readonly [CommandName, unknown] | null {
  const { journal, pages, letters, trash } = store.state();
  const all: (readonly [CommandName, unknown])[] = [
    ...journal.notebooks.map((notebookId) => ['removeNotebook', { notebookId }] as const),
    ...[...pages.keys()].map((pageId) => ['removePage', { pageId }] as const),
    ...[...pages.values()].flatMap(({ page }) => [
      ...page.entries.map(({ id }) => {
        return ['removeEntry', { pageId: page.id, entryId: id }] as const;
      }),
      ...(page.readings ?? []).map(({ id }) => {
        return ['removeReading', { pageId: page.id, readingId: id }] as const;
      }),
    ]),
    ...[...letters.keys()].map((letterId) => ['removeLetter', { letterId }] as const),
    // Twice: as likely as all the removals together, in the end.
    ...[...trash.keys(), ...trash.keys()].map((trashId) => ['restore', { trashId }] as const),
  ];
  return all[chance % all.length] ?? null;
}

test('removals and restores in any order lose nothing, and the journal opens with all of it', {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(), { minLength: 3, maxLength: 14 }),
      fc.boolean(),
      async (chances, isUndone) => {
        const { folder, store } = await openFaultSample();
        const everything = listContents(store.state());
        for (const chance of chances) {
          const step = chooseStep(store, chance);
          if (step !== null) must(await store.execute(...step));
          expect(listMissing(store.state(), everything)).toEqual([]);
        }
        if (isUndone) while (store.history().undo !== null) must(await store.undo());
        const seen = await look(folder);
        expect(seen.state()).toEqual(store.state());
        expect(listMissing(seen.state(), everything)).toEqual([]);
        const most = store.state().trash.size;
        for (let count = 0; count < most && store.state().trash.size > 0; count += 1) {
          const item = first(store);
          must(await store.execute('restore', { trashId: item }));
        }
        const { pages, letters, journal, trash } = store.state();
        expect([...trash.values()]).toEqual([]);
        expect(pages.size).toBe(8);
        expect(letters.size).toBe(1);
        expect(journal.notebooks).toHaveLength(4);
        expect(listMissing(store.state(), everything)).toEqual([]);
        await store.close();
      },
    ),
    { numRuns: 20 },
  );
});

function first(store: JournalStore): string | undefined {
  return store.state().trash.keys().next().value;
}

test('emptying the trash takes just what is in it', async () => {
  const { folder, sample, store } = await openFaultSample();
  const { size } = sample.state.trash;
  expect(must(await store.execute('emptyTrash', {}))).toEqual({ removed: size });
  const { trash, ...rest } = store.state();
  expect(trash.size).toBe(0);
  const { trash: _, ...before } = sample.state;
  expect(rest).toEqual(before);
  expect((await look(folder)).state()).toEqual(store.state());
  expect(makeSample().state.trash.size).toBe(1);
});
