import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';
import { mapWithLimit } from '../../data/map-with-limit.ts';
import { createOnDisk, openOnDisk, pathOfPage } from './support/journal-on-disk.ts';
import { LARGE, makeContents, makeEmptyContents } from './support/make-contents.ts';
import { collectGarbage, measureInterleaved } from './support/measure.ts';
import { withFolder } from './support/with-folder.ts';

/** As many as the journal reads at a time. */
const FILES_AT_ONCE = 16;
const TARGET = 3;

/** What was read is kept until the next work begins, as an app keeps it. */
const kept: unknown[] = [];
const ROUNDS = {
  rounds: 9,
  warmUp: 1,
  before: () => {
    kept.length = 0;
    collectGarbage();
  },
};

async function keep(work: () => unknown): Promise<void> {
  kept.push(await work());
}

function parse(text: string): unknown {
  return JSON.parse(text);
}

function measure() {
  return withFolder(async (root) => {
    const empty = await createOnDisk(join(root, 'empty'), makeEmptyContents());
    const large = await createOnDisk(join(root, 'large'), makeContents(LARGE));
    const paths = [...large.contents.pages.keys()].map((pageId) => pathOfPage(large, pageId));
    const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
    const readAndParse = async (path: string) => parse(await readFile(path, 'utf8'));
    const works = {
      parse: () => keep(() => texts.map(parse)),
      peer: () => keep(() => mapWithLimit(paths, FILES_AT_ONCE, readAndParse)),
      empty: () => keep(() => openOnDisk(empty.folder)),
      large: () => keep(() => openOnDisk(large.folder)),
    };
    return measureInterleaved(works, ROUNDS);
  });
}

test('opening a journal of 100,000 entries on 2,000 pages, everything read', async () => {
  const { parse: parsed, peer, empty, large } = await measure();
  const toRow = (time: number) => ({
    ms: time.toFixed(0),
    'of readFile + JSON.parse': (time / peer).toFixed(2),
    'of JSON.parse alone': (time / parsed).toFixed(2),
  });
  console.log(`\nOpening, median of ${ROUNDS.rounds} interleaved rounds, on ${tmpdir()}`);
  console.table({
    'JSON.parse alone, texts in memory': toRow(parsed),
    'readFile + JSON.parse, 16 at a time': toRow(peer),
    'openJournal, 100,000 entries': toRow(large),
    'openJournal, no entry': toRow(empty),
    target: { 'of readFile + JSON.parse': `<= ${TARGET}` },
  });
});
