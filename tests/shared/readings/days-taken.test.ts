import { describe, expect, it } from 'vitest';
import { daysTaken } from '../../../shared/readings/days-taken.ts';

describe('the days a reading took', () => {
  it.each([
    ['2026-01-03', '2026-01-17', 14],
    ['2026-01-03', '2026-01-03', 1],
    ['2025-12-30', '2026-01-02', 3],
    ['2024-02-28', '2024-03-01', 2],
  ])('from %s to %s are %i', (startedOn, finishedOn, days) => {
    expect(daysTaken({ startedOn, finishedOn })).toBe(days);
  });

  it.each([
    ['2026-01', '2026-01-17'],
    ['2026-01-03', '2026'],
    ['2026-01-17', '2026-01-03'],
    [undefined, '2026-01-17'],
    ['2026-01-03', undefined],
  ])('from %s to %s are not known', (startedOn, finishedOn) => {
    expect(daysTaken({ startedOn, finishedOn })).toBeUndefined();
  });
});
