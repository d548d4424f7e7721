import { describe, expect, test } from 'vitest';
import { makeCrashImages } from './crash-images.ts';
import { SIZES } from './fault-size.ts';
import { createPowerLossFileSystem } from './power-loss-file-system.ts';
import { faultCommands } from './support/fault-commands.ts';
import { judgeRecording } from './support/judge-recording.ts';
import {
  type Recording,
  recordAfterTrouble,
  recordCommand,
  recordCreation,
  recordCreationAfterTrouble,
} from './support/recording.ts';
import { WRONG_WRITERS } from './support/wrong-writers.ts';

const MINUTES = 60_000;
const ONE = { isOneEnough: true };

describe('a power loss at any moment', { timeout: 30 * MINUTES }, () => {
  test.each(faultCommands)('of $name leaves a whole journal', async (command) => {
    const { count, failures } = await judgeRecording(await recordCommand(command));
    expect(failures).toEqual([]);
    expect(count).toBeGreaterThan(5);
  });

  test('of making a journal leaves none, or all of it', async () => {
    const { count, failures } = await judgeRecording(await recordCreation());
    expect(failures).toEqual([]);
    expect(count).toBeGreaterThan(60);
  });
});

/** Judges the recordings of faults at the first operation, or each `step`th after it, until there are none left. */
async function judgeAll(record: (failFrom: number) => Promise<Recording | null>, step = 1) {
  const failures: string[] = [];
  for (let failFrom = 1; ; failFrom += step) {
    const recording = await record(failFrom);
    if (recording === null) return { failures, count: failFrom - 1 };
    const judgement = await judgeRecording(recording);
    failures.push(...judgement.failures.map((each) => `failed from ${failFrom} on, ${each}`));
  }
}

describe('a power loss after a disk that failed and came back', { timeout: 30 * MINUTES }, () => {
  describe.each([false, true])('(the program started again: %s)', (isRestarted) => {
    test.each(faultCommands)('takes nothing of $name once it was answered', async (command) => {
      const { failures, count } = await judgeAll((failFrom) =>
        recordAfterTrouble(command, { failFrom, isRestarted }),
      );
      expect(failures).toEqual([]);
      expect(count).toBeGreaterThan(8);
    });
  });

  test('takes nothing of a journal that was made then', async () => {
    const { failures, count } = await judgeAll(recordCreationAfterTrouble, SIZES.step);
    expect(failures).toEqual([]);
    expect(count).toBeGreaterThan(100);
  });
});

describe.each(Object.entries(WRONG_WRITERS))('a writer that %s', (_name, between) => {
  test.each(faultCommands.slice(0, 4))('is caught at $name', async (command) => {
    const { failures } = await judgeRecording(await recordCommand(command, between), ONE);
    expect(failures).not.toEqual([]);
  });

  test('is caught at making a journal', async () => {
    const { failures } = await judgeRecording(await recordCreation(between), ONE);
    expect(failures).not.toEqual([]);
  });
});

test('the images of one save are the old file, the new one and the ways to lose it', async () => {
  const disk = createPowerLossFileSystem({ a: Buffer.from('old') });
  const file = await disk.createFile('/.tmp');
  await file.write(Buffer.from('newer'));
  await disk.rename('/.tmp', '/a');
  const show = () =>
    makeCrashImages(disk.moments.at(-1) ?? expect.fail(), 8)
      .map(({ image }) =>
        Object.entries(image).map(([name, bytes]) => `${name}=${Buffer.from(bytes as Uint8Array)}`),
      )
      .map((files) => files.join(' '))
      .toSorted();
  const lost = ['', 'ne', 'newer', '\0\0\0\0\0'];
  const expected = [
    'a=old',
    ...lost.flatMap((bytes) => [`a=${bytes}`, `a=old .tmp=${bytes}`, `a=${bytes} .tmp=${bytes}`]),
  ];
  expect(show()).toEqual(expected.toSorted());
  await file.sync();
  expect(show()).toEqual(['a=newer', 'a=newer .tmp=newer', 'a=old', 'a=old .tmp=newer'].toSorted());
  await (await disk.openForReading('/')).sync();
  expect(show()).toEqual(['a=newer']);
});
