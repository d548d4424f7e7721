import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createJournal, openJournal } from '../../../data/journal-store.ts';
import type { Id } from '../../../shared/ids.ts';
import { must } from '../../shared/support/must.ts';
import { makeSample } from '../../shared/support/sample-state.ts';
import { startTypeScript, type TypeScriptRun } from '../lock/support/run-typescript.ts';
import { readContents } from '../support/read-tree.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { SIZES } from './fault-size.ts';
import { listTemporaries } from './support/memory-journal.ts';
import {
  applySaving,
  findWrong,
  type Saving,
  type SavingLine,
  type Texts,
  textsOf,
} from './support/saving-log.ts';

const MINUTES = 60_000;
const SAVER = join(import.meta.dirname, 'support', 'keep-saving.ts');
/** As many at a time as the small machines have that run this. */
const LANES = 2;
/** From the first answer to the kill, at most: some ten saves. */
const LONGEST_MS = 60;

type Killed = {
  readonly answered: readonly Saving[];
  /** Begun and not answered. */
  readonly next: Saving | null;
};

async function readRest({ nextLine }: TypeScriptRun, lines: SavingLine[]): Promise<SavingLine[]> {
  try {
    for (;;) lines.push(JSON.parse(await nextLine()) as SavingLine);
  } catch {
    // The end, perhaps in the middle of a line: that one says nothing.
    return lines;
  }
}

async function killWhileSaving(folder: string): Promise<Killed> {
  const run = await startTypeScript(SAVER, [folder]);
  const first = [await run.nextLine(), await run.nextLine()];
  const rest = readRest(
    run,
    first.map((line) => JSON.parse(line) as SavingLine),
  );
  await wait(Math.random() * LONGEST_MS);
  run.child.kill('SIGKILL');
  await run.ended;
  const lines = await rest;
  const last = lines.at(-1);
  return {
    answered: lines.filter(({ state }) => state === 'answered').map(({ saving }) => saving),
    next: last?.state === 'begun' ? last.saving : null,
  };
}

type Found = {
  readonly texts: Texts;
  readonly damaged: readonly unknown[];
  readonly temporaries: readonly string[];
};

/** What the next program finds, and what is left of stopped saves once it is there. */
async function openAgain(folder: string): Promise<Found> {
  const store = must(await openJournal(folder));
  await store.settle();
  const temporaries = listTemporaries(Object.keys(await readContents(folder)));
  const { damaged } = store;
  const texts = textsOf(store.state());
  must(await store.execute('updateSettings', { theme: 'dark' }));
  await store.close();
  return { texts, damaged, temporaries };
}

/** Kills so many times, one after the other, on one journal that goes on. Output: the number of answered saves. */
async function killAgainAndAgain(kills: number): Promise<number> {
  const folder = await makeTemporaryFolder();
  const store = must(await createJournal(folder, makeSample().state));
  let before = textsOf(store.state());
  await store.close();
  let saves = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const { answered, next } = await killWhileSaving(folder);
    const expected = answered.reduce<Texts>(applySaving, before);
    const found = await openAgain(folder);
    const wrong: readonly Id[] = findWrong(found.texts, expected, next);
    expect({ kill, wrong, next: wrong.length > 0 ? next : null }).toEqual({
      kill,
      wrong: [],
      next: null,
    });
    expect(found).toMatchObject({ damaged: [], temporaries: [] });
    before = found.texts;
    saves += answered.length;
  }
  return saves;
}

test(
  `killed ${SIZES.kills} times while it saves: nothing that was answered is lost`,
  async () => {
    const kills = Array.from({ length: LANES }, (_, lane) =>
      Math.ceil((SIZES.kills - lane) / LANES),
    );
    const saves = await Promise.all(kills.map(killAgainAndAgain));
    expect(saves.reduce((a, b) => a + b)).toBeGreaterThan(SIZES.kills);
  },
  60 * MINUTES,
);
