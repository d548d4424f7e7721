import { expect, test } from 'vitest';
import { readSentModel } from '../../../data/attachments/read-sent-model.ts';
import { openJournal } from '../../../data/journal-store.ts';
import { must } from '../../shared/support/must.ts';
import { makeSending, sentIn } from '../support/make-sending.ts';
import { makeCrashImages } from './crash-images.ts';
import { SIZES } from './fault-size.ts';
import { createPowerLossFileSystem } from './power-loss-file-system.ts';
import { hashImage, type Image } from './support/disk-image.ts';
import { depsOf, FOLDER, makeSampleImage, openImage } from './support/memory-journal.ts';

/** How many sent letters a disk remembers, each of which must be there with all that it held. */
async function countSent(image: Image): Promise<number> {
  const { disk, opened } = await openImage(image);
  const store = must(opened);
  await store.whenRead();
  expect(store.damaged).toEqual([]);
  for (const { sent } of sentIn(store)) must(await readSentModel(depsOf(disk), FOLDER, sent.model));
  return sentIn(store).length;
}

test('a power loss at any moment of a sending leaves no letter that is named and cannot be read, and none unkept that was said to be kept', {
  timeout: 600_000,
}, async () => {
  const { sample, image } = await makeSampleImage();
  const disk = createPowerLossFileSystem(image);
  const store = must(await openJournal(FOLDER, depsOf(disk)));
  const of = { letterId: sample.letter.id, notebookId: sample.notebook.id };
  must(await store.keepSent(makeSending(store, of)));
  const answeredAt = disk.moments.length - 1;
  await store.settle();
  const seen = new Set<string>();
  for (const [at, moment] of disk.moments.entries()) {
    const isAnswered = at >= answeredAt;
    for (const { image: left } of makeCrashImages(moment, SIZES.subsetsOfEntries)) {
      const key = `${hashImage(left)} ${isAnswered}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const count = await countSent(left);
      if (isAnswered) expect(count).toBe(1);
    }
  }
  expect(seen.size).toBeGreaterThan(10);
});
