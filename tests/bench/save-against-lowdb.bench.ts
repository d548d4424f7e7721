import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { test } from 'vitest';
import type { JournalState } from '../../shared/journal/journal-state.ts';
import { createOnDisk, makeSave } from './support/journal-on-disk.ts';
import { LARGE, makeContents } from './support/make-contents.ts';
import { collectGarbage, measureInterleaved } from './support/measure.ts';
import { withFolder } from './support/with-folder.ts';

const ROUNDS = { rounds: 7, warmUp: 1 };
/** Ours are many for one of lowdb's, which leaves the processor's caches and the threads cold. */
const SAVES_A_ROUND = 20;
const TARGET = 100;

/** As lowdb's own documentation does it. Its `JSONFilePreset` writes nothing in a test; without it, it is this. */
async function makeStockSave(file: string, { pages }: JournalState): Promise<() => Promise<void>> {
  const entries = [...pages.values()].flatMap(({ page }) =>
    page.entries.map((each) => ({ ...each })),
  );
  const db = new Low(new JSONFile<{ entries: object[] }>(file), { entries });
  await db.write();
  let round = 0;
  return () => {
    round += 1;
    return db.update(({ entries: all }) => {
      Object.assign(all[round * 50] ?? {}, { text: `부자들은 돈을 위해 일하지 않는다. ${round}` });
    });
  };
}

/** lowdb leaves 50 MB for the disk to write and a text of that size in memory: the next save must not pay for them. */
async function settle(file: string): Promise<void> {
  collectGarbage();
  const handle = await open(file, 'r+');
  await handle.sync();
  await handle.close();
}

test('a durable save against stock lowdb, both holding 100,000 entries', async () => {
  const { stock, saves } = await withFolder(async (root) => {
    const contents = makeContents(LARGE);
    const journal = await createOnDisk(join(root, 'journal'), contents);
    const file = join(root, 'stock.json');
    const save = makeSave(journal);
    const works = {
      stock: await makeStockSave(file, contents),
      saves: async () => {
        for (let index = 0; index < SAVES_A_ROUND; index += 1) await save();
      },
    };
    return measureInterleaved(works, { ...ROUNDS, before: () => settle(file) });
  });
  const save = saves / SAVES_A_ROUND;
  console.log(`\nSave of one entry, median of ${ROUNDS.rounds} interleaved rounds, on ${tmpdir()}`);
  console.table({
    'stock lowdb, one file, no fsync': { 'save ms': stock.toFixed(2) },
    'the journal, durable': {
      'save ms': save.toFixed(2),
      'times faster': (stock / save).toFixed(0),
      target: `>= ${TARGET}`,
    },
  });
});
