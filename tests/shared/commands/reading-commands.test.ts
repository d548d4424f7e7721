import { expect, test } from 'vitest';
import { makeSample } from '../support/sample-state.ts';
import { withoutBookkeeping } from '../support/without-bookkeeping.ts';

const NO_ONE = '019bcd01-0000-7000-8000-000000000001';

function makeReadings() {
  const sample = makeSample();
  const { scratch, page } = sample;
  const readings = () => scratch.state().pages.get(page.id)?.page.readings ?? [];
  return { ...sample, pageId: page.id, readings };
}

test('a book has many readings, and dates that are not known are left out', () => {
  const { scratch, pageId, readings } = makeReadings();
  const first = scratch.run('addReading', {
    pageId,
    reading: { status: 'finished', startedOn: '', finishedOn: '2010' },
  });
  const { id } = first;
  expect(withoutBookkeeping(first)).toEqual({ id, status: 'finished', finishedOn: '2010' });
  const second = scratch.run('addReading', { pageId, reading: { status: 'want' } });
  expect(readings()).toEqual([first, second]);
});

test('fields change and are taken away', () => {
  const { scratch, pageId, readings } = makeReadings();
  const reading = { status: 'reading', startedOn: '2026-01-03', note: '천천히' };
  const { id } = scratch.run('addReading', { pageId, reading });
  scratch.run('updateReading', {
    pageId,
    readingId: id,
    changes: { status: 'finished', finishedOn: '2026-01-17', rating: 4.5 },
  });
  const changes = { rating: null, note: '', startedOn: '' };
  const changed = scratch.run('updateReading', { pageId, readingId: id, changes });
  const finished = { id, status: 'finished', finishedOn: '2026-01-17' };
  expect(withoutBookkeeping(changed)).toEqual(finished);
  expect(readings()).toEqual([changed]);
});

test('half stars only, and only on a page about a book', () => {
  const { scratch, pageId, other } = makeReadings();
  const reading = { status: 'finished', rating: 4.2 };
  expect(scratch.refuse('addReading', { pageId, reading })).toMatchObject({
    field: 'reading.rating',
  });
  const topic = scratch.run('addPage', { notebookId: other.id, title: '용어' });
  expect(scratch.refuse('addReading', { pageId: topic.id, reading: { status: 'want' } })).toEqual({
    code: 'invalid-input',
    field: 'reading',
    problem: 'not-allowed',
  });
  const missing = { pageId, readingId: NO_ONE };
  const error = { code: 'not-found', kind: 'reading', name: NO_ONE };
  expect(scratch.refuse('updateReading', { ...missing, changes: {} })).toEqual(error);
  expect(scratch.refuse('removeReading', missing)).toEqual(error);
});

test('a removed reading comes back in its place, changed last then', () => {
  const { scratch, pageId, readings } = makeReadings();
  const first = scratch.run('addReading', { pageId, reading: { status: 'stopped' } });
  scratch.run('addReading', { pageId, reading: { status: 'want' } });
  const before = readings();
  const item = scratch.run('removeReading', { pageId, readingId: first.id });
  expect(item.content).toMatchObject({ kind: 'reading', pageId, index: 0, reading: first });
  expect(readings()).toHaveLength(1);
  scratch.run('restore', { trashId: first.id });
  const [{ updatedAt = '' } = {}] = readings();
  expect(withoutBookkeeping(readings())).toEqual(withoutBookkeeping(before));
  expect(updatedAt > item.removedAt).toBe(true);
});
