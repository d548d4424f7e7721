import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatBackupName } from '../../../data/backups/backup-name.ts';
import { localDay } from '../../../data/backups/local-day.ts';
import { findSurplusBackups, type NamedBackup } from '../../../data/backups/thin-backups.ts';
import { BACKUP_REASONS, type BackupReason } from '../../../shared/backups/backup.ts';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
const START = Date.UTC(2026, 10, 24);
const MOST = 7 + 5 + 24;

/** A parent in Seoul. */
const dayOf = (time: Date) => new Date(time.getTime() + 9 * HOUR_MS).toISOString().slice(0, 10);
const daysBefore = (now: Date, days: number) => dayOf(new Date(now.getTime() - days * DAY_MS));

function makeBackup(ms: number, reason: BackupReason): NamedBackup {
  const time = new Date(ms);
  return { time, reason, name: formatBackupName({ time, reason }) };
}

function thin(backups: readonly NamedBackup[], now: Date): NamedBackup[] {
  const surplus = new Set(findSurplusBackups(backups, now, dayOf));
  return backups.filter(({ name }) => !surplus.has(name));
}

/** Whether it is kept for its own sake, and so takes no place among the others. */
function isException({ time, reason }: NamedBackup, now: Date): boolean {
  if (reason === 'by-hand' || dayOf(time) > dayOf(now)) return true;
  return reason !== 'daily' && now.getTime() - time.getTime() < 30 * DAY_MS;
}

const reasons = fc.oneof(
  { weight: 9, arbitrary: fc.constant<BackupReason>('daily') },
  { weight: 1, arbitrary: fc.constantFrom(...BACKUP_REASONS) },
);
/** Some three years of backups, each a while after the one before. */
const years = fc.array(fc.record({ hours: fc.integer({ min: 1, max: 80 }), reason: reasons }), {
  minLength: 600,
  maxLength: 700,
});
/** A heap of backups of any times, as after a clock that jumped. */
const heap = fc.uniqueArray(
  fc.record({ days: fc.integer({ min: -9000, max: 9000 }), reason: reasons }),
  { maxLength: 150, selector: ({ days }) => days },
);

function toHeap(items: readonly { days: number; reason: BackupReason }[]): NamedBackup[] {
  return items.map(({ days, reason }) => makeBackup(START + days * DAY_MS, reason));
}

test('three years of one backup a day leave 7 days, 5 weeks and 24 months at most', () => {
  const days = Array.from({ length: 1100 }, (_, day) => makeBackup(START + day * DAY_MS, 'daily'));
  const kept = thin(days, new Date(START + 1099 * DAY_MS));
  const names = kept.map(({ name }) => name.slice(0, 10)).reverse();
  // 27 November 2029 is a Tuesday: the weeks before it end on the 25th, the 18th, the 11th and the 4th.
  expect(names.slice(0, 9)).toEqual([
    '2029-11-27',
    '2029-11-26',
    '2029-11-25',
    '2029-11-24',
    '2029-11-23',
    '2029-11-22',
    '2029-11-21',
    '2029-11-18',
    '2029-11-11',
  ]);
  expect(names.slice(9, 12)).toEqual(['2029-11-04', '2029-10-31', '2029-09-30']);
  expect(names.at(-1)).toBe('2027-12-31');
});

test('the day is that of the parent: 01:00 and 08:00 in Seoul are one day, though two in UTC', () => {
  const night = makeBackup(Date.UTC(2026, 10, 23, 16), 'daily');
  const morning = makeBackup(Date.UTC(2026, 10, 23, 23), 'daily');
  expect(thin([night, morning], morning.time)).toEqual([morning]);
});

test('one before a migration is kept for 30 days beside the daily one, then counts like any other', () => {
  const daily = makeBackup(START, 'daily');
  const before = makeBackup(START + HOUR_MS, 'before-migration');
  const later = makeBackup(START + 2 * HOUR_MS, 'daily');
  const all = [daily, before, later];
  expect(thin(all, new Date(START + 29 * DAY_MS))).toEqual([before, later]);
  expect(thin(all, new Date(START + 32 * DAY_MS))).toEqual([later]);
});

test('the day of the computer is written as dates are', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

test('a journal that rested for years loses nothing by it', () => {
  const old = Array.from({ length: 5 }, (_, day) => makeBackup(START + day * DAY_MS, 'daily'));
  const fresh = makeBackup(START + 4000 * DAY_MS, 'daily');
  expect(thin([...old, fresh], fresh.time)).toHaveLength(6);
});

test('three years, thinned after every backup: the promises hold at every step', () => {
  fc.assert(
    fc.property(years, (steps) => {
      let kept: NamedBackup[] = [];
      const months = new Map<string, string>();
      let ms = START;
      for (const { hours, reason } of steps) {
        ms += hours * HOUR_MS;
        const now = new Date(ms);
        const made = makeBackup(ms, reason);
        if (reason === 'daily') months.set(dayOf(now).slice(0, 7), dayOf(now));
        kept = thin([...kept, made], now);
        if (kept.at(-1) !== made) throw new Error('the newest is gone');
        const counted = kept.filter((backup) => !isException(backup, now));
        if (counted.length > MOST) throw new Error(`${counted.length} kept`);
      }
      const now = new Date(ms);
      expect(thin(kept, now)).toEqual(kept);
      const keptMonths = new Set(kept.map(({ time }) => dayOf(time).slice(0, 7)));
      const recent = [...months].filter(([, day]) => day > daysBefore(now, 23 * 30));
      expect(recent.filter(([month]) => !keptMonths.has(month))).toEqual([]);
      expect(recent.length).toBeGreaterThan(20);
    }),
    { numRuns: 8 },
  );
});

test('any heap at any time: the newest stays, exceptions stay, a second thinning removes nothing', () => {
  fc.assert(
    fc.property(heap, fc.integer({ min: -9500, max: 9500 }), (items, today) => {
      const backups = toHeap(items);
      const now = new Date(START + today * DAY_MS);
      const kept = thin(backups, now);
      expect(thin(kept, now)).toEqual(kept);
      const newest = backups.toSorted((a, b) => b.time.getTime() - a.time.getTime()).slice(0, 1);
      expect(kept).toEqual(expect.arrayContaining(newest));
      const exceptions = backups.filter((backup) => isException(backup, now));
      expect(kept).toEqual(expect.arrayContaining(exceptions));
      expect(kept.length - exceptions.length).toBeLessThanOrEqual(MOST);
    }),
  );
});

test('a clock that jumps ahead for one backup, or back to 1970, removes nothing of before', () => {
  const days = Array.from({ length: 700 }, (_, day) => makeBackup(START + day * DAY_MS, 'daily'));
  const kept = thin(days, new Date(START + 699 * DAY_MS));
  expect(thin(kept, new Date(0))).toEqual(kept);
  const ahead = makeBackup(Date.UTC(2060, 0, 1), 'daily');
  const jumped = thin([...kept, ahead], ahead.time);
  expect(kept.length - jumped.length).toBeLessThanOrEqual(2);
  // The clock is right again: the one of 2060 stays, and takes no place.
  expect(thin([...kept, ahead], new Date(START + 699 * DAY_MS))).toEqual([...kept, ahead]);
});
