import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';
import { createOnDisk, makeSave, pathOfPage } from './support/journal-on-disk.ts';
import { LARGE, makeContents, SMALL } from './support/make-contents.ts';
import { measureInterleaved } from './support/measure.ts';
import { withFolder } from './support/with-folder.ts';
import { writeFloor } from './support/write-floor.ts';

const ROUNDS = { rounds: 200, warmUp: 200 };

function measure() {
  return withFolder(async (root) => {
    const small = await createOnDisk(join(root, 'small'), makeContents(SMALL));
    const large = await createOnDisk(join(root, 'large'), makeContents(LARGE));
    const [pageId = ''] = large.contents.pages.keys();
    const bytes = await readFile(pathOfPage(large, pageId));
    const floor = () => writeFloor(join(root, 'floor.json'), bytes);
    const works = { floor, small: makeSave(small), large: makeSave(large) };
    return measureInterleaved(works, ROUNDS);
  });
}

test('a save in a journal of 100,000 entries against one in a journal of 100', async () => {
  const { floor, small, large } = await measure();
  const toRow = (save: number) => ({
    'save ms': save.toFixed(2),
    'of the floor': (save / floor).toFixed(2),
    'of 100 entries': (save / small).toFixed(2),
  });
  console.log(`\nSave of one entry, median of ${ROUNDS.rounds} interleaved rounds, on ${tmpdir()}`);
  console.table({
    floor: toRow(floor),
    '100 entries': toRow(small),
    '100,000 entries': toRow(large),
    target: { 'of the floor': '<= 1.5', 'of 100 entries': '0.8 to 1.2' },
  });
});
