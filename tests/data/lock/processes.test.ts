import { expect, test } from 'vitest';
import { isAlive, readMachine, readMark } from '../../../data/lock/processes.ts';

/** Above the largest number that any system gives. */
const NOBODY = 2 ** 30;

test('a process that is there, and one that is not', () => {
  expect([isAlive(process.pid), isAlive(NOBODY)]).toEqual([true, false]);
});

test('a process of another user is alive', () => {
  // That of the first process is ours only where we are root.
  if (process.platform !== 'win32') expect(isAlive(1)).toBe(true);
});

test.runIf(process.platform === 'linux')('a mark is of one process', () => {
  expect(readMark(process.pid)).toMatch(/^[0-9a-f-]{36}:\d+$/);
  expect(readMark(process.pid)).toBe(readMark(process.pid));
  expect(readMark(process.ppid)).not.toBe(readMark(process.pid));
  expect(readMark(NOBODY)).toBeNull();
});

test('a machine is told by a short text that gives nothing away', () => {
  expect(readMachine()).toMatch(/^[0-9a-f]{16}$/);
  expect(readMachine()).toBe(readMachine());
});
