import { describe, expect, it } from 'vitest';
import { parseRecord, toHolder } from '../../../data/lock/lock-record.ts';

const record = {
  format: 'bookletter/lock',
  version: 1,
  id: 'one',
  host: 'desk',
  machine: 'm',
  pid: 7,
  mark: null,
  program: 'cli',
  startedAt: '2026-01-17T12:00:00.000Z',
  renewedAt: '2026-01-17T12:02:00.000Z',
};

describe('a record that is read', () => {
  it('says who holds the journal since when', () => {
    expect(toHolder(parseRecord(record))).toEqual({
      host: 'desk',
      pid: 7,
      program: 'cli',
      since: '2026-01-17T12:00:00.000Z',
    });
  });

  it.each([
    ['nothing', null],
    ['a list', [record]],
    ['another format', { ...record, format: 'bookletter/page' }],
  ])('is none where there is %s', (_, value) => {
    expect(parseRecord(value)).toBeNull();
  });

  it('of a later version is a lock, with what is understood of it', () => {
    const later = { ...record, version: 2, pid: '7', program: 'phone', renewedAt: 'today', x: 1 };
    expect(parseRecord(later)).toMatchObject({
      id: 'one',
      host: 'desk',
      pid: null,
      program: null,
      renewedAt: null,
    });
  });

  it('never names a group of processes', () => {
    for (const pid of [0, -1, 1.5]) expect(parseRecord({ ...record, pid })?.pid).toBeNull();
  });

  it('may be of nobody', () => {
    expect(toHolder(null)).toEqual({ host: null, pid: null, program: null, since: null });
  });
});
