import { describe, expect, it } from 'vitest';
import { progressOf } from '../../../shared/readings/reading-progress.ts';
import type { Reading } from '../../../shared/readings/reading-schema.ts';
import { listSteps, planStep } from '../../../shared/readings/reading-steps.ts';

const read = (id: string, fields: Partial<Reading>) => ({ id, ...fields }) as Reading;
const old = read('old', { status: 'finished', finishedOn: '2004' });
const wish = read('wish', { status: 'want' });
const open = read('open', { status: 'reading', startedOn: '2026-01' });
const TODAY = '2026-01-17';

describe('what a parent does with a book today', () => {
  it.each([
    ['nothing noted yet', [], ['start', 'finish']],
    ['a wish', [old, wish], ['start', 'finish']],
    ['a book that is being read', [wish, open, old], ['finish', 'stop']],
    ['a book that was read', [old], ['again']],
    ['a book that was put aside', [read('s', { status: 'stopped' })], ['again']],
  ] as const)('goes on from %s', (_, readings, steps) => {
    expect(listSteps(readings)).toEqual(steps);
  });

  it('is dated with the day, where no date stands', () => {
    expect(planStep([old, wish], 'start', TODAY)).toEqual({
      readingId: 'wish',
      changes: { status: 'reading', startedOn: TODAY },
    });
    expect(planStep([open], 'finish', TODAY)).toEqual({
      readingId: 'open',
      changes: { status: 'finished', finishedOn: TODAY },
    });
    expect(planStep([old], 'again', TODAY)).toEqual({
      readingId: null,
      changes: { status: 'reading', startedOn: TODAY },
    });
    expect(planStep([], 'finish', TODAY)).toEqual({
      readingId: null,
      changes: { status: 'finished', finishedOn: TODAY },
    });
  });

  it('never overwrites a date, however little of it is known', () => {
    const dated = read('d', { status: 'want', startedOn: '2025', finishedOn: '2026' });
    expect(planStep([dated], 'start', TODAY).changes).toEqual({ status: 'reading' });
    const closing = { ...dated, status: 'reading' } as Reading;
    expect(planStep([closing], 'finish', TODAY).changes).toEqual({ status: 'finished' });
    expect(planStep([closing], 'stop', TODAY).changes).toEqual({ status: 'stopped' });
  });
});

describe('progress', () => {
  const at = (currentPage: number, status: Reading['status'] = 'reading') => ({
    status,
    currentPage,
  });

  it.each([
    [1, 0],
    [148, 44],
    [335, 99],
    [336, 100],
    [400, 100],
  ])('page %i of 336 is %i %', (page, percent) => {
    expect(progressOf(at(page), 336)).toEqual({ page, of: { pageCount: 336, percent } });
  });

  it('is a page alone where the pages are not counted, and nothing of what is read or wished for', () => {
    expect(progressOf(at(148, 'stopped'), undefined)).toEqual({ page: 148 });
    expect(progressOf({ status: 'reading' }, 336)).toBeUndefined();
    expect(progressOf(at(148, 'finished'), 336)).toBeUndefined();
    expect(progressOf(at(148, 'want'), 336)).toBeUndefined();
  });
});
