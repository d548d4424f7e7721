import { expect, test } from 'vitest';
import { checkForWriting } from '../../data/stored-value.ts';
import type { Page } from '../../shared/pages/page-schema.ts';
import { makeSample } from '../shared/support/sample-state.ts';

function makePlace() {
  const { state, page, notebook } = makeSample();
  const before = state.pages.get(page.id)?.page ?? page;
  return { before, place: { kind: 'page', id: page.id, notebookId: notebook.id } as const };
}

const unexpected = { ok: false, error: { code: 'unexpected' } };

test('a changed entry is checked and cleaned; the others are the very same objects', () => {
  const { before, place } = makePlace();
  const [first, second] = before.entries;
  const changed = { ...second, tags: ['가'.normalize('NFD'), '#가'] } as Page['entries'][number];
  const checked = checkForWriting(
    place,
    { ...before, entries: before.entries.with(1, changed) },
    before,
  );
  if (!checked.ok) throw new Error(checked.error.code);
  const { entries } = checked.value as Page;
  expect(entries[0]).toBe(first);
  expect(entries[1]).toEqual({ ...second, tags: ['가'] });
});

test.each([0, 1])('a bad entry at %i is not written, neither new nor changed', (at) => {
  const { before, place } = makePlace();
  const bad = { ...before.entries[at], id: 'x' } as Page['entries'][number];
  const changed = { ...before, entries: before.entries.with(at, bad) };
  expect(checkForWriting(place, changed, before)).toMatchObject(unexpected);
  expect(checkForWriting(place, changed, null)).toMatchObject(unexpected);
  const added = { ...before, entries: before.entries.toSpliced(at, 0, bad) };
  expect(checkForWriting(place, added, before)).toMatchObject(unexpected);
});

test('what is around the entries is checked too, and the id must be the one of the file', () => {
  const { before, place } = makePlace();
  const [entry] = before.entries;
  const bads: Partial<Page>[] = [{ title: '' }, { updatedAt: 'today' }, { id: entry?.id ?? '' }];
  for (const bad of bads) {
    expect(checkForWriting(place, { ...before, ...bad }, before)).toMatchObject(unexpected);
    expect(checkForWriting(place, { ...before, ...bad }, null)).toMatchObject(unexpected);
  }
  expect(checkForWriting(place, before, before)).toEqual({ ok: true, value: before });
});

test('entries that were moved need no second look, and keep their new order', () => {
  const { before, place } = makePlace();
  const entries = before.entries.toReversed();
  const checked = checkForWriting(place, { ...before, entries }, before);
  expect(checked).toEqual({ ok: true, value: { ...before, entries } });
});
