import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';
import { createOnDisk, makeSave, pathOfPage } from './support/journal-on-disk.ts';
import { makeContents } from './support/make-contents.ts';
import { measureInterleaved } from './support/measure.ts';
import { withFolder } from './support/with-folder.ts';
import { writeFloor } from './support/write-floor.ts';

const ROUNDS = { rounds: 200, warmUp: 200 };
const TARGET = 1.5;

function measureSave(entriesOnPage: number) {
  return withFolder(async (root) => {
    const contents = makeContents({ pages: 1, entriesOnPage });
    const journal = await createOnDisk(join(root, 'journal'), contents);
    const [pageId = ''] = contents.pages.keys();
    const bytes = await readFile(pathOfPage(journal, pageId));
    const floor = () => writeFloor(join(root, 'floor.json'), bytes);
    const medians = await measureInterleaved({ floor, save: makeSave(journal) }, ROUNDS);
    return { bytes: bytes.length, ...medians };
  });
}

test('an acknowledged save of one changed entry against the floor for the same bytes', async () => {
  const rows: Record<string, Record<string, number | string>> = {};
  for (const entries of [50, 1000]) {
    const { bytes, floor, save } = await measureSave(entries);
    rows[`${entries} entries`] = {
      'file KB': Math.round(bytes / 1000),
      'floor ms': floor.toFixed(2),
      'save ms': save.toFixed(2),
      ratio: (save / floor).toFixed(2),
      target: `<= ${TARGET}`,
    };
  }
  console.log(`\nSave of one entry, median of ${ROUNDS.rounds} interleaved rounds, on ${tmpdir()}`);
  console.table(rows);
});
