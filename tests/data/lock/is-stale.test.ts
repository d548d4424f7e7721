import { describe, expect, test } from 'vitest';
import { type Evidence, isClaimStale, isStale } from '../../../data/lock/is-stale.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

const fresh: Evidence = { isReadable: true, process: 'unknown', unchangedMs: 0, renewedAgoMs: 0 };

describe('a lock', () => {
  test.each<[string, Partial<Evidence>, boolean]>([
    ['just renewed', {}, false],
    ['of a process that is gone, just renewed', { process: 'gone' }, true],
    ['of one that runs, days old', rest(3 * DAY, 3 * DAY, 'running'), false],
    ['9 minutes old', rest(9 * MINUTE, 9 * MINUTE), false],
    ['11 minutes old', rest(11 * MINUTE, 11 * MINUTE), true],
    ['just renewed, by a clock a day behind', rest(0, DAY), false],
    ['just renewed, by a clock a day ahead', rest(0, -DAY), false],
    ['left an hour ago, by a clock a day behind', rest(60 * MINUTE, DAY + 60 * MINUTE), true],
    ['left an hour ago, by a clock a day ahead', rest(60 * MINUTE, 60 * MINUTE - DAY), true],
    ['left an hour ago, by a clock an hour ahead: not yet', rest(60 * MINUTE, 0), false],
    ['just renewed, on a disk that shows a time of its own', rest(DAY, MINUTE), false],
    ['of a time to come on disk, since its clock was set back', rest(-DAY, DAY), true],
    ['that does not say when, just changed', { renewedAgoMs: null }, false],
    ['that does not say when, old', rest(11 * MINUTE, null), true],
    ['not readable, just changed', { isReadable: false, renewedAgoMs: null }, false],
    ['not readable, old', { isReadable: false, unchangedMs: 11 * SECOND }, true],
    ['not readable, of a time to come', { isReadable: false, unchangedMs: -DAY }, true],
  ])('%s', (_, evidence, expected) => {
    expect(isStale({ ...fresh, ...evidence })).toBe(expected);
  });
});

describe('a claim', () => {
  test.each<[string, Partial<Evidence>, boolean]>([
    ['just made', {}, false],
    ['of a process that is gone', { process: 'gone' }, true],
    ['of one that runs, left over', { process: 'running', unchangedMs: 11 * SECOND }, true],
    ['of another computer, left over', { unchangedMs: 11 * SECOND }, true],
    ['of a time to come', { unchangedMs: -11 * SECOND }, true],
    ['being written', { isReadable: false }, false],
  ])('%s', (_, evidence, expected) => {
    expect(isClaimStale({ ...fresh, ...evidence })).toBe(expected);
  });
});

function rest(
  unchangedMs: number,
  renewedAgoMs: number | null,
  process: Evidence['process'] = 'unknown',
): Partial<Evidence> {
  return { unchangedMs, renewedAgoMs, process };
}
