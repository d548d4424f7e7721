import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createJournal, type JournalStore, openJournal } from '../../../data/journal-store.ts';
import { must } from '../../shared/support/must.ts';
import { makeSample, QUOTE, type Sample } from '../../shared/support/sample-state.ts';
import { readContents } from '../support/read-tree.ts';
import { mountSmallDisk } from '../support/small-disk.ts';
import { SIZES } from './fault-size.ts';
import { listTemporaries } from './support/memory-journal.ts';
import { keyOf } from './support/state-key.ts';

/** In bytes. */
const SMALLEST = 64 * 1024;
/** Errors that are asked for on each disk, after which it must be as good as after the first. */
const ERRORS = 5;

/** From the smallest to the largest, each so much larger than the one before. */
const sizes = Array.from({ length: SIZES.disks }, (_, index) =>
  Math.round(SMALLEST * (SIZES.largestDisk / SMALLEST) ** (index / (SIZES.disks - 1))),
);

/** About 2 KB, and no two of the same length. */
const makeText = (n: number) => `${n} ${'가나다라 마바사 '.repeat(80 + (n % 13))}`;

type Filled = { readonly answered: number; readonly errors: number };

/** Adds quotes to the two pages in turn until so many were refused, and looks at the disk after every error. */
async function fill(store: JournalStore, { page, second, notebook }: Sample): Promise<Filled> {
  let answered = 0;
  let errors = 0;
  while (errors < ERRORS) {
    const pageId = (answered + errors) % 2 === 0 ? page.id : second.id;
    const file = join(store.folder, 'notebooks', notebook.id, 'pages', `${pageId}.json`);
    const before = { state: store.state(), bytes: await readFile(file) };
    const text = makeText(answered + errors);
    const answer = await store.execute('addEntry', { pageId, entry: { ...QUOTE, text } });
    if (answer.ok) {
      answered += 1;
      continue;
    }
    errors += 1;
    expect(answer.error).toMatchObject({ code: 'disk-full' });
    expect(store.state()).toBe(before.state);
    expect(await readFile(file)).toEqual(before.bytes);
    expect(listTemporaries(Object.keys(await readContents(store.folder)))).toEqual([]);
  }
  return { answered, errors };
}

describe('a disk that is filled', { timeout: 60_000 }, () => {
  test.for(sizes)(
    'of %i bytes keeps what was answered and says what was not',
    async (size, context) => {
      const disk = await mountSmallDisk(context, size);
      const folder = join(disk.folder, 'journal');
      const sample = makeSample();
      const store = must(await createJournal(folder, sample.state));
      const { answered } = await fill(store, sample);
      expect(answered).toBeGreaterThan(0);
      const state = store.state();
      await store.close();
      const again = must(await openJournal(folder));
      expect(again.damaged).toEqual([]);
      expect(keyOf(again.state())).toBe(keyOf(state));
      await again.close();
    },
  );
});
