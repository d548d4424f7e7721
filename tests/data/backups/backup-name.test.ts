import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatBackupName, parseBackupName } from '../../../data/backups/backup-name.ts';
import { BACKUP_REASONS } from '../../../shared/backups/backup.ts';

const facts = fc.record({
  time: fc
    .integer({ min: 0, max: Date.UTC(9999, 11, 31, 23, 59, 59) / 1000 })
    .map((seconds) => new Date(seconds * 1000)),
  reason: fc.constantFrom(...BACKUP_REASONS),
});

test('a name tells the second and the reason', () => {
  const time = new Date('2026-11-24T10:15:00.999Z');
  const name = formatBackupName({ time, reason: 'before-migration' });
  expect(name).toBe('2026-11-24T101500Z-before-migration.zip');
  expect(parseBackupName(name)).toEqual({
    time: new Date('2026-11-24T10:15:00Z'),
    reason: 'before-migration',
  });
});

test('every name is read back, is legal on Windows, and sorts by its time', () => {
  fc.assert(
    fc.property(facts, facts, (one, two) => {
      const names = [formatBackupName(one), formatBackupName(two)];
      expect(parseBackupName(names[0] ?? '')).toEqual(one);
      expect(names[0]).toMatch(/^[\w.-]+$/);
      if (one.time < two.time) expect(names.toSorted()).toEqual(names);
    }),
  );
});

test.each([
  '',
  'journal.zip',
  '2026-11-24T101500Z.zip',
  '2026-11-24T101500Z-yearly.zip',
  '2026-11-24T101500Z-daily.zip.part',
  '2026-11-24T101500Z-daily (1).zip',
  '.2026-11-24T101500Z-daily.zip.0e1d7b8e-6a57-4a76-9f5c-5f8f2c2f1a11.tmp',
  '2026-13-24T101500Z-daily.zip',
  '2026-02-30T101500Z-daily.zip',
  '2026-11-24T240000Z-daily.zip',
  '2026-11-24T101560Z-daily.zip',
])('%s is no name of a backup', (name) => {
  expect(parseBackupName(name)).toBeNull();
});

test('a time that no name can tell is refused', () => {
  for (const time of [new Date(Number.NaN), new Date(8.64e15)]) {
    expect(() => formatBackupName({ time, reason: 'daily' })).toThrow(RangeError);
  }
});
