import { expect, test } from 'vitest';
import { keepRenewed, RENEW_EVERY_MS } from '../../../data/lock/keep-renewed.ts';

/** Lets every promise that can go on do so. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

function makeKeeper(answers: (() => Promise<boolean>)[]) {
  let time = 0;
  let tick: () => void = () => undefined;
  const seen = { renewals: 0, lost: 0, cancelled: 0, lookEvery: 0 };
  const renew = () => {
    seen.renewals += 1;
    return answers.shift()?.() ?? Promise.resolve(true);
  };
  const stop = keepRenewed(
    { renew },
    {
      onLost: () => {
        seen.lost += 1;
      },
      now: () => new Date(time),
      repeat: (ms, call) => {
        seen.lookEvery = ms;
        tick = call;
        return () => {
          seen.cancelled += 1;
        };
      },
    },
  );
  const pass = async (ms: number) => {
    time += ms;
    tick();
    await turn();
  };
  return { seen, stop, pass };
}

test('a lock is renewed when it is due, and soon after a sleep', async () => {
  const { seen, pass } = makeKeeper([]);
  expect(seen.lookEvery).toBe(5000);
  await pass(RENEW_EVERY_MS - 1);
  expect(seen.renewals).toBe(0);
  await pass(1);
  await pass(5000);
  expect(seen.renewals).toBe(1);
  await pass(8 * 60 * 60_000);
  expect(seen.renewals).toBe(2);
});

test('a clock that is set back does not end it', async () => {
  const { seen, pass } = makeKeeper([]);
  await pass(-24 * 60 * 60_000);
  await pass(RENEW_EVERY_MS);
  expect(seen.renewals).toBe(2);
});

test('one renewal at a time', async () => {
  const { seen, pass } = makeKeeper([() => new Promise(() => undefined)]);
  for (let times = 0; times < 3; times += 1) await pass(RENEW_EVERY_MS);
  expect(seen.renewals).toBe(1);
});

test('a lock that is lost is said to be, once, and left alone', async () => {
  const { seen, pass } = makeKeeper([async () => true, async () => false]);
  for (let times = 0; times < 4; times += 1) await pass(RENEW_EVERY_MS);
  expect(seen).toMatchObject({ renewals: 2, lost: 1, cancelled: 1 });
});

test('a renewal that fails is tried again, and loses nothing', async () => {
  const { seen, pass } = makeKeeper([() => Promise.reject(new Error('ENOSPC'))]);
  await pass(RENEW_EVERY_MS);
  await pass(RENEW_EVERY_MS);
  expect(seen).toMatchObject({ renewals: 2, lost: 0, cancelled: 0 });
});

test('stopped while it renews, it says nothing of a loss', async () => {
  let answer: (isOurs: boolean) => void = () => undefined;
  const { seen, stop, pass } = makeKeeper([
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  ]);
  await pass(RENEW_EVERY_MS);
  stop();
  answer(false);
  await pass(RENEW_EVERY_MS);
  expect(seen).toMatchObject({ renewals: 1, lost: 0, cancelled: 1 });
});
