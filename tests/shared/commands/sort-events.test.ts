import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compareEdtfDates } from '../../../shared/dates/edtf-date.ts';
import type { Entry } from '../../../shared/entries/entry-schema.ts';
import { sortEventRuns } from '../../../shared/events/sort-event-runs.ts';
import { anyDate } from '../dates/support/any-date.ts';
import { makeSample } from '../support/sample-state.ts';

const at = '2026-01-17T12:00:00.000Z';
/** An event of the date, or a note where there is none. */
const makeEntry = (date: string | undefined, index: number): Entry => {
  const common = { id: String(index), text: 'x', tags: [], createdAt: at, updatedAt: at };
  return date === undefined ? { ...common, kind: 'note' } : { ...common, kind: 'event', date };
};
const anyEntries = fc
  .array(fc.option(anyDate, { nil: undefined }), { maxLength: 12 })
  .map((dates) => dates.map(makeEntry));
const show = (entries: readonly Entry[]) =>
  entries.map((entry) => (entry.kind === 'event' ? `${entry.date}${entry.id}` : entry.kind));

describe('the events of a page by date', () => {
  it('are sorted run by run, and those of one date stay as they were', () => {
    const dates = ['2024', '2023-03', '2023', '2023-03', undefined, '2022', '1997', undefined];
    const before = dates.map(makeEntry);
    const sorted = show(sortEventRuns(before));
    expect(sorted.slice(0, 5)).toEqual(['20232', '2023-031', '2023-033', '20240', 'note']);
    expect(sorted.slice(5)).toEqual(['19976', '20225', 'note']);
  });

  it('are all there, in order, and nothing else moves', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const sorted = sortEventRuns(entries);
        expect(sorted.toSorted((a, b) => Number(a.id) - Number(b.id))).toEqual(entries);
        for (const [index, entry] of sorted.entries()) {
          const before = sorted[index - 1];
          if (entry.kind !== 'event') expect(entry).toBe(entries[index]);
          else if (before?.kind === 'event') {
            expect(compareEdtfDates(before.date, entry.date)).toBeLessThanOrEqual(0);
          }
        }
        expect(sortEventRuns(sorted)).toBe(sorted);
      }),
    );
  });
});

test('one command sorts a page, and one that is in order stays untouched', () => {
  const { scratch, page, event } = makeSample();
  const add = (date: string) =>
    scratch.run('addEntry', { pageId: page.id, entry: { kind: 'event', date, text: date } });
  const earlier = add('2022-11-30');
  expect(scratch.run('sortEvents', { pageId: page.id })).toEqual({ moved: 2 });
  expect(scratch.changes()).toHaveLength(1);
  const entries = scratch.state().pages.get(page.id)?.page.entries ?? [];
  expect(entries.slice(-2).map(({ id }) => id)).toEqual([earlier.id, event.id]);
  expect(scratch.run('sortEvents', { pageId: page.id })).toEqual({ moved: 0 });
  expect(scratch.changes()).toEqual([]);
  expect(scratch.state().pages.get(page.id)?.page.entries).toBe(entries);
});
