import { describe, expect, test } from 'vitest';
import { makeSample, QUOTE } from '../support/sample-state.ts';
import { withoutBookkeeping } from '../support/without-bookkeeping.ts';

const NO_ONE = '019bcd01-0000-7000-8000-000000000001';

function makePage() {
  const sample = makeSample();
  const { scratch, page } = sample;
  const entries = () => scratch.state().pages.get(page.id)?.page.entries ?? [];
  return { ...sample, pageId: page.id, entries, ids: () => entries().map(({ id }) => id) };
}

describe('adding', () => {
  test.each([
    [
      { ...QUOTE, translation: '' },
      { ...QUOTE, favourite: false },
    ],
    [
      { kind: 'reflection', text: '# 생각' },
      { kind: 'reflection', text: '# 생각', tags: [] },
    ],
    [
      { kind: 'event', date: '2023-03-00', text: 'Claude' },
      { kind: 'event', date: '2023-03', text: 'Claude', tags: [] },
    ],
    [
      { kind: 'event', date: '2023', text: 'x', actor: ' Open\nAI ', source: '', picture: null },
      { kind: 'event', date: '2023', text: 'x', actor: 'Open AI', tags: [] },
    ],
    [
      { kind: 'definition', term: ' LLM ', meaning: '큰 언어 모델' },
      { kind: 'definition', term: 'LLM', otherNames: [], meaning: '큰 언어 모델', tags: [] },
    ],
  ])('%j is cleaned and gets its id and times', (entry, expected) => {
    const { scratch, pageId, entries } = makePage();
    const added = scratch.run('addEntry', { pageId, entry });
    const { id, createdAt, updatedAt, ...fields } = added;
    expect(withoutBookkeeping(fields)).toEqual(expected);
    expect(createdAt).toBe(updatedAt);
    expect(entries().at(-1)).toBe(added);
    expect(scratch.state().pages.get(pageId)?.page.updatedAt).toBe(updatedAt);
    expect(scratch.changes()).toHaveLength(1);
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('it goes where it is put, or to the end', () => {
    const { scratch, pageId, ids } = makePage();
    const [first, second] = ids();
    const start = scratch.run('addEntry', { pageId, entry: QUOTE, index: 0 });
    const end = scratch.run('addEntry', { pageId, entry: QUOTE, index: 99 });
    expect(ids()).toEqual([start.id, first, second, end.id]);
  });

  test('text is NFC with plain line ends', () => {
    const { scratch, pageId } = makePage();
    const text = '각\r\n나'.normalize('NFD');
    const entry = scratch.run('addEntry', { pageId, entry: { kind: 'note', text } });
    expect(entry).toMatchObject({ text: '각\n나' });
  });

  test.each([
    [{ kind: 'quote', text: '' }, 'entry.text', 'required'],
    [{ kind: 'event', text: 'x', date: '2023-02-30' }, 'entry.date', 'not-a-date'],
    [{ kind: 'event', text: 'x', date: '2023', picture: 'a.png' }, 'entry.picture', 'not-allowed'],
    [{ kind: 'note', text: 'x', favourite: true }, 'entry.favourite', 'unknown-field'],
    [{ kind: 'note', text: 'x'.repeat(200_001) }, 'entry.text', 'too-long'],
    [{ kind: 'poem', text: 'x' }, 'entry.kind', 'not-allowed'],
  ])('%j is refused', (entry, field, problem) => {
    const { scratch, pageId } = makePage();
    expect(scratch.refuse('addEntry', { pageId, entry })).toEqual({
      code: 'invalid-input',
      field,
      problem,
    });
  });
});

describe('changing', () => {
  test('only the fields that are sent change; an empty one is taken away', () => {
    const { scratch, pageId, quote, ids } = makePage();
    const before = ids();
    const changes = { kind: 'quote', location: '', favourite: true, why: '너에게' };
    const changed = scratch.run('updateEntry', { pageId, entryId: quote.id, changes });
    const { location: _, ...rest } = quote as typeof QUOTE & typeof quote;
    expect(withoutBookkeeping(changed)).toEqual({
      ...withoutBookkeeping(rest),
      favourite: true,
      why: '너에게',
      updatedAt: changed.updatedAt,
    });
    expect(changed.updatedAt > quote.updatedAt).toBe(true);
    expect(ids()).toEqual(before);
  });

  test("an event's actor, source and picture come and go one by one", () => {
    const { scratch, page, event } = makeSample();
    const ids = { pageId: page.id, entryId: event.id };
    const change = (changes: object) =>
      scratch.run('updateEntry', { ...ids, changes: { kind: 'event', ...changes } });
    const fields = {
      actor: 'Anthropic',
      source: 'https://www.anthropic.com/news/introducing-claude',
      picture: `${'a'.repeat(64)}.png`,
    };
    expect(change(fields)).toMatchObject({ ...fields, date: '2023-03' });
    expect(change({ source: '' })).not.toHaveProperty('source');
    const bare = change({ picture: null, actor: '' });
    expect(withoutBookkeeping(bare)).toEqual({
      ...withoutBookkeeping(event),
      updatedAt: bare.updatedAt,
    });
  });

  test('what is needed cannot be emptied, and a quote does not become an event', () => {
    const { scratch, pageId, quote } = makePage();
    const entryId = quote.id;
    expect(
      scratch.refuse('updateEntry', { pageId, entryId, changes: { kind: 'quote', text: '' } }),
    ).toMatchObject({ field: 'changes.text', problem: 'required' });
    expect(
      scratch.refuse('updateEntry', { pageId, entryId, changes: { kind: 'event', text: 'x' } }),
    ).toEqual({ code: 'invalid-input', field: 'kind', problem: 'not-allowed' });
  });

  test('other entries are the very same objects', () => {
    const { scratch, pageId, quote, entries } = makePage();
    const [, other] = entries();
    const changes = { kind: 'quote', text: '새' };
    scratch.run('updateEntry', { pageId, entryId: quote.id, changes });
    expect(entries()[1]).toBe(other);
  });
});

test('an entry moves to its place among the others', () => {
  const { scratch, pageId, ids } = makePage();
  const third = scratch.run('addEntry', { pageId, entry: QUOTE }).id;
  const [first = '', second = ''] = ids();
  scratch.run('moveEntry', { pageId, entryId: first, index: 2 });
  expect(ids()).toEqual([second, third, first]);
  scratch.run('moveEntry', { pageId, entryId: first, index: 0 });
  expect(ids()).toEqual([first, second, third]);
  scratch.run('moveEntry', { pageId, entryId: second, index: 1 });
  expect(ids()).toEqual([first, second, third]);
  scratch.run('moveEntry', { pageId, entryId: second, index: 99 });
  expect(ids()).toEqual([first, third, second]);
});

test('a removed entry leaves a tombstone while it is gone and comes back in its place, changed last then', () => {
  const { scratch, pageId, quote, entries } = makePage();
  const before = entries();
  const removed = () => scratch.state().pages.get(pageId)?.page.removed ?? [];
  const tombstones = removed();
  const item = scratch.run('removeEntry', { pageId, entryId: quote.id });
  expect(scratch.changes().map(({ kind }) => kind)).toEqual(['trash', 'page']);
  expect(item.content).toMatchObject({ kind: 'entry', pageId, index: 0, entry: quote });
  const left = { id: quote.id, at: item.removedAt, edits: 'scratch0.2' };
  expect(removed()).toEqual([left, ...tombstones]);
  expect(quote.edits).toBe('scratch0.1');
  scratch.run('restore', { trashId: quote.id });
  const [{ updatedAt = '', edits = '' } = {}] = entries();
  expect(entries()).toEqual([{ ...quote, updatedAt, edits }, ...before.slice(1)]);
  expect(updatedAt > left.at).toBe(true);
  expect(edits).toBe('scratch0.3');
  expect(removed()).toEqual(tombstones);
  expect(scratch.state().trash.has(quote.id)).toBe(false);
});

test('an entry that is not on the page cannot be touched', () => {
  const { scratch, pageId, second, quote } = makePage();
  const error = { code: 'not-found', kind: 'entry', name: NO_ONE };
  for (const name of ['updateEntry', 'moveEntry', 'removeEntry'] as const) {
    const rest = { updateEntry: { changes: { kind: 'note' } }, moveEntry: { index: 0 } };
    const input = { ...(name in rest ? rest[name as keyof typeof rest] : {}), entryId: NO_ONE };
    expect(scratch.refuse(name, { ...input, pageId })).toEqual(error);
    expect(scratch.refuse(name, { ...input, pageId: second.id, entryId: quote.id })).toMatchObject({
      kind: 'entry',
    });
    expect(scratch.refuse(name, { ...input, pageId: NO_ONE })).toMatchObject({ kind: 'page' });
  }
});
