import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { JournalStore } from '../../../data/journal-store.ts';
import { type Attendance, attendStore } from '../../../main/session/attend-store.ts';
import { type AppError, fail, ok } from '../../../shared/result.ts';

const FULL: AppError = { code: 'disk-full', path: 'backups' };
const LOCKED: AppError = { code: 'locked', host: 'emma', pid: 7, program: 'window', since: null };
const SECOND = 1000;
const MINUTE = 60 * SECOND;

function makeStore(folder: string) {
  return {
    folder,
    readOnly: null as AppError | null,
    refresh: vi.fn(async () => ok(null)),
    retryAccess: vi.fn(async () => undefined),
    backUp: vi.fn<JournalStore['backUp']>(async () => ok(null)),
  };
}

let folder = '';
let store: ReturnType<typeof makeStore>;
let attendance: Attendance;
const onBackupFailed = vi.fn();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bookletter-attend-'));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  onBackupFailed.mockClear();
  store = makeStore(folder);
  attendance = attendStore(store as unknown as JournalStore, { onBackupFailed });
});

afterEach(async () => {
  attendance.stop();
  vi.useRealTimers();
  await rm(folder, { recursive: true });
});

describe('the backup of the day', () => {
  it('is looked for a minute after the opening and every ten minutes then', async () => {
    await vi.advanceTimersByTimeAsync(MINUTE - 1);
    expect(store.backUp).toHaveBeenCalledTimes(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(store.backUp).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(20 * MINUTE);
    expect(store.backUp).toHaveBeenCalledTimes(3);
  });

  it('is told of once where it cannot be made', async () => {
    store.backUp.mockResolvedValue(fail(FULL));
    await vi.advanceTimersByTimeAsync(30 * MINUTE);
    expect(store.backUp).toHaveBeenCalledTimes(3);
    expect(onBackupFailed.mock.calls).toEqual([[FULL]]);
  });

  it('is not made where nothing may be written, and not after the end', async () => {
    store.readOnly = LOCKED;
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    store.readOnly = null;
    attendance.stop();
    await vi.advanceTimersByTimeAsync(30 * MINUTE);
    expect(store.backUp).toHaveBeenCalledTimes(0);
    expect(onBackupFailed).toHaveBeenCalledTimes(0);
  });
});

describe('the right to write', () => {
  it('is tried for every two seconds while another program has it', async () => {
    await vi.advanceTimersByTimeAsync(10 * SECOND);
    expect(store.retryAccess).toHaveBeenCalledTimes(0);
    store.readOnly = LOCKED;
    await vi.advanceTimersByTimeAsync(6 * SECOND);
    expect(store.retryAccess).toHaveBeenCalledTimes(3);
  });

  it('is not tried for where a newer program has been here', async () => {
    store.readOnly = { code: 'newer-version', file: 'journal.json', version: 9, supported: 2 };
    await vi.advanceTimersByTimeAsync(6 * SECOND);
    expect(store.retryAccess).toHaveBeenCalledTimes(0);
  });
});

it('looks when it is asked to, at most every two seconds', async () => {
  await vi.waitFor(() => expect(store.refresh).toHaveBeenCalledTimes(1));
  await vi.advanceTimersByTimeAsync(5 * SECOND);
  attendance.look();
  attendance.look();
  expect(store.refresh).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(2 * SECOND);
  attendance.look();
  expect(store.refresh).toHaveBeenCalledTimes(3);
});

it('looks by itself where the system cannot watch the folder', async () => {
  attendance.stop();
  const lost = makeStore(join(folder, 'gone'));
  attendance = attendStore(lost as unknown as JournalStore, { onBackupFailed });
  await vi.waitFor(() => expect(lost.refresh).toHaveBeenCalledTimes(1));
  await vi.advanceTimersByTimeAsync(4 * SECOND);
  expect(lost.refresh).toHaveBeenCalledTimes(3);
});
