import { expect, it } from 'vitest';
import { entryFilterSchema, findEntries } from '../../../shared/entries/find-entries.ts';
import { makeSample } from '../support/sample-state.ts';

it('finds what was written within two moments, and not what came with its page', () => {
  const { state, page, quote, event, note } = makeSample();
  const texts = (from: string, before: string) =>
    findEntries(state, entryFilterSchema.parse({ written: { from, before } })).map(
      ({ entry }) => entry.id,
    );
  expect(texts(quote.createdAt, note.createdAt)).toEqual([quote.id, event.id]);
  expect(texts(event.createdAt, '2999-01-01T00:00:00.000Z')).toEqual([event.id, note.id]);
  expect(texts(page.createdAt, quote.createdAt)).toEqual([]);
});

it('leaves out what is exactly as old as its page', () => {
  const { state, page, quote, note } = makeSample();
  const found = state.pages.get(page.id);
  if (found === undefined) throw new Error('no page');
  const entries = found.page.entries.map((entry) =>
    entry.id === quote.id ? { ...entry, createdAt: page.createdAt } : entry,
  );
  const pages = new Map(state.pages).set(page.id, { ...found, page: { ...found.page, entries } });
  const written = { from: '2000-01-01T00:00:00.000Z', before: '2999-01-01T00:00:00.000Z' };
  const ids = findEntries({ ...state, pages }, { written }).map(({ entry }) => entry.id);
  expect(ids).not.toContain(quote.id);
  expect(ids).toContain(note.id);
});
