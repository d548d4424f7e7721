import { describe, expect, it } from 'vitest';
import { latestReading, writeDates } from '../../renderer/notebooks/reading-line.ts';

describe('the dates of a reading', () => {
  it('say what is the same only once', () => {
    expect(writeDates({ startedOn: '2026-01-03', finishedOn: '2026-01-17' })).toBe(
      '2026-01-03 → 01-17',
    );
    expect(writeDates({ startedOn: '2025-12-30', finishedOn: '2026-01-02' })).toBe(
      '2025-12-30 → 2026-01-02',
    );
    expect(writeDates({ startedOn: '2026-01-03', finishedOn: '2026-01-03' })).toBe('2026-01-03');
  });

  it('stay as unknown as they are', () => {
    expect(writeDates({ startedOn: '2026-01' })).toBe('2026-01 →');
    expect(writeDates({ finishedOn: '2004' })).toBe('2004');
    expect(writeDates({ startedOn: '2004', finishedOn: '2004-05' })).toBe('2004 → 2004-05');
    expect(writeDates({})).toBeUndefined();
  });
});

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
