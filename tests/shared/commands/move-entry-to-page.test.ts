import fc from 'fast-check';
import { expect, test } from 'vitest';
import { revertChanges } from '../../../shared/history/revert-changes.ts';
import { idSchema, idsFrom } from '../../../shared/ids.ts';
import { applyChanges, valueAt } from '../../../shared/journal/journal-state.ts';
import { mergePages } from '../../../shared/merging/merge-pages.ts';
import { stampChanges } from '../../../shared/merging/stamp-files.ts';
import { must } from '../support/must.ts';
import { makeSample, QUOTE } from '../support/sample-state.ts';
import { makeScratch } from '../support/scratch-journal.ts';

function makePages() {
  const sample = makeSample();
  const { scratch, page, second } = sample;
  const pageOf = (id: string) => scratch.state().pages.get(id)?.page;
  const ids = (id: string) => pageOf(id)?.entries.map((entry) => entry.id) ?? [];
  const move = (index?: number) =>
    scratch.run('moveEntryToPage', {
      pageId: page.id,
      entryId: sample.quote.id,
      toPageId: second.id,
      index,
    });
  return { ...sample, pageOf, ids, move };
}

test('an entry goes to another page with all that it says, and leaves a tombstone behind', () => {
  const { scratch, page, second, quote, event, note, pageOf, ids, move } = makePages();
  const moved = move(0);
  expect(moved).toEqual({ ...quote, updatedAt: moved.updatedAt, edits: moved.edits });
  expect(moved.updatedAt > quote.updatedAt).toBe(true);
  expect(ids(page.id)).toEqual([event.id]);
  expect(ids(second.id)).toEqual([quote.id, note.id]);
  expect(pageOf(second.id)?.entries[0]).toBe(moved);
  expect(pageOf(page.id)?.removed.map(({ id }) => id)).toContain(quote.id);
  // The page that gets it is written first: a stop between the two loses nothing.
  expect(scratch.changes()).toMatchObject([{ id: second.id }, { id: page.id }]);
});

test('without a place it goes to the end, and back again it is later than its tombstone', () => {
  const { scratch, page, second, quote, note, pageOf, ids, move } = makePages();
  move();
  expect(ids(second.id)).toEqual([note.id, quote.id]);
  const back = { pageId: second.id, entryId: quote.id, toPageId: page.id, index: 0 };
  scratch.run('moveEntryToPage', back);
  const [tombstone] = pageOf(second.id)?.removed ?? [];
  expect(tombstone?.id).toBe(quote.id);
  expect(pageOf(page.id)?.removed.map(({ id }) => id)).not.toContain(quote.id);
  const third = move();
  expect(third.updatedAt > (tombstone?.at ?? '~')).toBe(true);
  expect(pageOf(second.id)?.removed).toEqual([]);
});

test('taking it back writes the page first to which it returns', () => {
  const { scratch, page, second, pageOf, ids, move } = makePages();
  const before = scratch.state();
  const was = [ids(page.id), ids(second.id)];
  move(0);
  const after = scratch.state();
  const steps = scratch.changes().map((change) => ({
    before: { ...change, value: valueAt(before, change) } as typeof change,
    after: change,
  }));
  const reverted = must(revertChanges(after, steps));
  expect(reverted).toMatchObject([{ id: page.id }, { id: second.id }]);
  const now = '2026-01-18T00:00:00.000Z';
  const stamped = stampChanges(after, reverted, { now, run: 'scratch0' });
  const undone = applyChanges(after, stamped.changes);
  const idsIn = (id: string) => undone.pages.get(id)?.page.entries.map((entry) => entry.id);
  expect([idsIn(page.id), idsIn(second.id)]).toEqual(was);
  expect(pageOf(page.id)).toBeDefined();
});

test('one that a stop left on both pages is one again; one changed on both stays as two', () => {
  const { scratch, page, second, quote, note, ids, pageOf, move } = makePages();
  const left = pageOf(page.id);
  move();
  const doubled = structuredClone(scratch.state());
  const pages = new Map(doubled.pages);
  const notebookId = pages.get(page.id)?.notebookId ?? '';
  if (left !== undefined) pages.set(page.id, { notebookId, page: structuredClone(left) });
  for (const isChanged of [false, true]) {
    const other = makeScratch({ ...doubled, pages });
    const on = { pageId: page.id, entryId: quote.id };
    if (isChanged) other.run('updateEntry', { ...on, changes: { kind: 'quote', text: '달라' } });
    const moved = other.run('moveEntryToPage', { ...on, toPageId: second.id });
    const there = other.state().pages.get(second.id)?.page.entries ?? [];
    const expected = isChanged ? [note.id, quote.id, moved.id] : [note.id, quote.id];
    expect(there.map(({ id }) => id)).toEqual(expected);
    expect(moved.id === quote.id).toBe(!isChanged);
    expect(there.at(-1)).toMatchObject({ text: isChanged ? '달라' : QUOTE.text });
  }
  expect(ids(second.id)).toEqual([note.id, quote.id]);
});

test('one that half a sync left on both pages is not lost when it goes back to the first', () => {
  const { scratch, page, second, quote, move } = makePages();
  const before = structuredClone(scratch.state());
  move();
  const after = structuredClone(scratch.state());
  // On another computer the page that got it has come, the one that lost it not yet.
  const pages = new Map(before.pages);
  const got = after.pages.get(second.id);
  if (got !== undefined) pages.set(second.id, got);
  const other = makeScratch({ ...before, pages });
  const back = { pageId: second.id, entryId: quote.id, toPageId: page.id };
  other.run('moveEntryToPage', back);
  const [here, there] = [after, other.state()].map((state) => state.pages.get(page.id)?.page);
  if (here === undefined || there === undefined) throw new Error('No page.');
  const { value } = mergePages(here, there, before.pages.get(page.id)?.notebookId ?? '');
  expect(value.entries.map(({ id }) => id)).toContain(quote.id);
});

test('what is not there is told, and the same page is refused', () => {
  const { scratch, page, second, quote, note } = makePages();
  const on = { pageId: page.id, entryId: quote.id };
  expect(scratch.refuse('moveEntryToPage', { ...on, toPageId: page.id })).toEqual({
    code: 'invalid-input',
    field: 'toPageId',
    problem: 'not-allowed',
  });
  const none = '019bcd01-0000-7000-8000-000000000001';
  expect(scratch.refuse('moveEntryToPage', { ...on, toPageId: none })).toMatchObject({
    kind: 'page',
    name: none,
  });
  const wrong = { ...on, entryId: note.id, toPageId: second.id };
  expect(scratch.refuse('moveEntryToPage', wrong)).toMatchObject({ kind: 'entry' });
});

test('several entries come at once, in order and in one change', () => {
  const { scratch, page, ids } = makePages();
  const [first = '', ...rest] = ids(page.id);
  const entries = ['하나', '둘', '셋'].map((text) => ({ ...QUOTE, text }));
  const added = scratch.run('addEntries', { pageId: page.id, entries, index: 1 });
  expect(added.map((entry) => 'text' in entry && entry.text)).toEqual(['하나', '둘', '셋']);
  expect(ids(page.id)).toEqual([first, ...added.map(({ id }) => id), ...rest]);
  expect(scratch.changes()).toHaveLength(1);
  expect(scratch.state().pages.get(page.id)?.page.entries[1]).toBe(added[0]);
  const bad = [QUOTE, { ...QUOTE, text: ' ' }];
  expect(scratch.refuse('addEntries', { pageId: page.id, entries: bad })).toMatchObject({
    field: 'entries.1.text',
    problem: 'required',
  });
  expect(scratch.refuse('addEntries', { pageId: page.id, entries: [] })).toMatchObject({
    field: 'entries',
  });
});

test('ids that are given out together are all valid, new and in order', () => {
  fc.assert(
    fc.property(fc.uuid({ version: 7 }), fc.integer({ min: 1, max: 50 }), (first, count) => {
      const ids = idsFrom(first, count);
      expect(ids[0]).toBe(first);
      expect(new Set(ids).size).toBe(count);
      for (const id of ids) expect(idSchema.safeParse(id).success).toBe(true);
      if (!first.endsWith('ffffffffff')) expect(ids.toSorted()).toEqual(ids);
    }),
  );
});
