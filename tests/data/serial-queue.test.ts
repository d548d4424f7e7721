import { expect, test } from 'vitest';
import { mapWithLimit } from '../../data/map-with-limit.ts';
import { createSerialQueue } from '../../data/serial-queue.ts';

/** Lets every promise that can go on do so. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

test('one task at a time, in order, and a failed one does not stop the next', async () => {
  const queue = createSerialQueue();
  const log: string[] = [];
  const run = (name: string, turns: number) =>
    queue.run(async () => {
      log.push(`${name} starts`);
      for (let index = 0; index < turns; index += 1) await turn();
      log.push(`${name} ends`);
      if (name === 'b') throw new Error('b');
      return name;
    });
  const [a, b, c] = await Promise.allSettled([run('a', 3), run('b', 0), run('c', 1)]);
  expect(log).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} starts`, `${name} ends`]));
  expect([a.status, b.status, c.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('settle waits also for what is added while it waits', async () => {
  const queue = createSerialQueue();
  const log: number[] = [];
  void queue.run(async () => {
    await turn();
    log.push(1);
    void queue.run(async () => {
      await turn();
      log.push(2);
    });
  });
  await queue.settle();
  expect(log).toEqual([1, 2]);
});

test('no more than the limit are under way, and outputs keep the order of the items', async () => {
  let underWay = 0;
  let most = 0;
  const items = [5, 1, 4, 2, 3, 0];
  const outputs = await mapWithLimit(items, 2, async (turns) => {
    underWay += 1;
    most = Math.max(most, underWay);
    for (let index = 0; index < turns; index += 1) await turn();
    underWay -= 1;
    return turns * 10;
  });
  expect(outputs).toEqual(items.map((item) => item * 10));
  expect(most).toBe(2);
  expect(await mapWithLimit([], 2, async () => 1)).toEqual([]);
});
