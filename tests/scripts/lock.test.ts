import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withLock } from '../../scripts/lib/lock.mjs';
import { currentOwner, isGone } from '../../scripts/lib/owner.mjs';
import { runNode } from './support/run-node.ts';
import { makeTempFolder } from './support/temp-folder.ts';

describe('withLock', () => {
  it('lets one process in at a time', async () => {
    const folder = makeTempFolder();
    const [lock, file] = [join(folder, 'lock'), join(folder, 'count')];
    writeFileSync(file, '0');
    const runs = [1, 2, 3, 4].map(() => runNode('hold-lock.mjs', [lock, file, '25']).done);
    await Promise.all(runs);
    expect(readFileSync(file, 'utf8')).toBe('100');
    expect(existsSync(lock)).toBe(false);
  });

  it('lets one call in at a time within a process', async () => {
    const lock = join(makeTempFolder(), 'lock');
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setImmediate(resolve));
      inside -= 1;
    };
    await Promise.all([withLock(lock, work), withLock(lock, work), withLock(lock, work)]);
    expect(most).toBe(1);
  });

  it('takes over from a process that was killed', async () => {
    const lock = join(makeTempFolder(), 'lock');
    const holder = runNode('hold-lock.mjs', [lock]);
    await holder.waitFor('held');
    holder.child.kill('SIGKILL');
    await holder.done;
    expect(existsSync(lock)).toBe(true);
    expect(await withLock(lock, () => Promise.resolve('in'))).toBe('in');
  });

  it('waits for a living process, and says so once', async () => {
    const lock = join(makeTempFolder(), 'lock');
    const holder = runNode('hold-lock.mjs', [lock]);
    await holder.waitFor('held');
    let told = 0;
    let entered = false;
    await withLock(
      lock,
      () => {
        entered = true;
        return Promise.resolve();
      },
      () => {
        told += 1;
        expect(entered).toBe(false);
        holder.child.kill('SIGKILL');
      },
    );
    expect({ told, entered }).toEqual({ told: 1, entered: true });
  });

  it('is free again after the work failed', async () => {
    const lock = join(makeTempFolder(), 'lock');
    const failing = withLock(lock, () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(existsSync(lock)).toBe(false);
  });
});

describe('isGone', () => {
  it('knows this process from an earlier one with the same number', () => {
    const owner = currentOwner();
    expect(isGone(owner)).toBe(false);
    expect(isGone({ ...owner, start: `${owner.start}1` })).toBe(true);
  });

  it('never judges a process of another machine', () => {
    expect(isGone({ ...currentOwner(), start: 'x', host: 'elsewhere.invalid' })).toBe(false);
  });
});
