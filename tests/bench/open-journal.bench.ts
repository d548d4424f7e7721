import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';
import type { JournalStore } from '../../data/journal-store.ts';
import { mapWithLimit } from '../../data/map-with-limit.ts';
import type { JournalState } from '../../shared/journal/journal-state.ts';
import { createOnDisk, openList, openOnDisk, pathOfPage } from './support/journal-on-disk.ts';
import { LARGE, makeContents, makeEmptyContents } from './support/make-contents.ts';
import { collectGarbage, measureInterleaved } from './support/measure.ts';
import { withFolder } from './support/with-folder.ts';

/** As many as the journal reads at a time. */
const FILES_AT_ONCE = 16;
const TARGET = 3;
const LIST_TARGET_MS = 300;

/** What was read is kept until the next work begins, as an app keeps it. */
const kept: unknown[] = [];
const open: JournalStore[] = [];
const ROUNDS = {
  rounds: 9,
  warmUp: 1,
  before: async () => {
    kept.length = 0;
    for (const store of open.splice(0)) await store.close();
    collectGarbage();
  },
};

async function keep(work: () => unknown): Promise<void> {
  kept.push(await work());
}

async function keepOpen(opening: Promise<JournalStore>): Promise<void> {
  open.push(await opening);
}

function parse(text: string): unknown {
  return JSON.parse(text);
}

/** A journal that was opened and closed once: what the window remembers of its pages is there. */
async function createKnown(root: string, name: string, contents: JournalState) {
  const journal = await createOnDisk(join(root, name), contents);
  await journal.store.close();
  const index = join(root, `${name}.index`);
  const store = await openList(journal.folder, index);
  await store.close();
  return { ...journal, index };
}

function measure() {
  return withFolder(async (root) => {
    const empty = await createKnown(root, 'empty', makeEmptyContents());
    const large = await createKnown(root, 'large', makeContents(LARGE));
    const paths = [...large.contents.pages.keys()].map((pageId) => pathOfPage(large, pageId));
    const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
    const readAndParse = async (path: string) => parse(await readFile(path, 'utf8'));
    const works = {
      parse: () => keep(() => texts.map(parse)),
      peer: () => keep(() => mapWithLimit(paths, FILES_AT_ONCE, readAndParse)),
      empty: () => keep(() => openOnDisk(empty.folder)),
      large: () => keep(() => openOnDisk(large.folder)),
      emptyList: () => keepOpen(openList(empty.folder, empty.index)),
      largeList: () => keepOpen(openList(large.folder, large.index)),
    };
    const times = await measureInterleaved(works, ROUNDS);
    await ROUNDS.before();
    return times;
  });
}

test('opening a journal of 100,000 entries on 2,000 pages: its list, and everything read', async () => {
  const times = await measure();
  const { parse: parsed, peer, empty, large, emptyList, largeList } = times;
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
  console.table({
    'usable list, no entry': { ms: emptyList.toFixed(0) },
    'usable list, 100,000 entries': {
      ms: largeList.toFixed(0),
      'more than none': (largeList - emptyList).toFixed(0),
      target: `<= ${LIST_TARGET_MS} more`,
    },
  });
});
