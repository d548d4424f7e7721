import { describe, expect, it } from 'vitest';
import { latestReading } from '../../../shared/readings/reading-steps.ts';

describe('the reading that a list tells of', () => {
  const old = { id: 'a', status: 'finished', finishedOn: '2004' } as const;
  const undated = { id: 'b', status: 'finished' } as const;
  const last = { id: 'c', status: 'finished', finishedOn: '2026-01-17' } as const;
  const now = { id: 'd', status: 'reading', startedOn: '2019' } as const;

  it('is the one under way, else the last by date', () => {
    expect(latestReading([last, old, undated])).toBe(last);
    expect(latestReading([now, last])).toBe(now);
    expect(latestReading([undated])).toBe(undated);
    expect(latestReading([])).toBeUndefined();
  });
});
