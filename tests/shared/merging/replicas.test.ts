import fc from 'fast-check';
import { expect, test } from 'vitest';
import { journalSchema } from '../../../shared/journal/journal-schema.ts';
import type { JournalState } from '../../../shared/journal/journal-state.ts';
import { letterSchema } from '../../../shared/letters/letter-schema.ts';
import { notebookSchema } from '../../../shared/notebooks/notebook-schema.ts';
import { pageSchema } from '../../../shared/pages/page-schema.ts';
import { trashItemSchema } from '../../../shared/trash/trash-schema.ts';
import { isFull } from '../../data/faults/fault-size.ts';
import { Family, type Happening, wordsIn } from './support/family.ts';
import { toText } from './support/journal-files.ts';
import { COMMAND_NUMBERS } from './support/random-command.ts';

const OPERATIONS = 50;
/** The same families every time; another number gives others. */
const SEED = 20_260_117;
const RUNS = isFull ? 1000 : 25;

const happening: fc.Arbitrary<Happening> = fc.record({
  what: fc.oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: fc.constant('nothing' as const) },
    { weight: 1, arbitrary: fc.constant('clock' as const) },
    { weight: 1, arbitrary: fc.constant('restart' as const) },
    { weight: 8, arbitrary: fc.constant('sync' as const) },
    { weight: 20, arbitrary: fc.constant('command' as const) },
  ),
  computer: fc.nat(2),
  number: fc.nat(COMMAND_NUMBERS - 1),
  a: fc.nat(11),
  b: fc.nat(11),
  c: fc.nat(11),
});

/** Everything that a person can get at: the children, pages by their notebooks, letters, the trash. */
function reachable({ journal, notebooks, pages, letters, letterCopies, trash }: JournalState) {
  const listed = journal.notebooks.flatMap((id) => notebooks.get(id) ?? []);
  const named = listed.flatMap((notebook) =>
    notebook.pages.flatMap((id) => {
      const found = pages.get(id);
      return found?.notebookId === notebook.id ? [found.page] : [];
    }),
  );
  const { children } = journal;
  return {
    children,
    listed,
    named,
    letters: [...letters.values()],
    copies: [...letterCopies.values()],
    trash: [...trash.values()],
  };
}

function play(happenings: readonly Happening[], isSwapped: boolean) {
  const family = new Family({ isSwapped });
  for (const each of happenings) family.happen(each);
  family.settleAll();
  return { family, texts: family.replicas.map(({ files }) => toText(files)) };
}

test('copies of a journal on three computers come to one by syncing, and no word is lost', () => {
  fc.assert(
    fc.property(
      fc.array(happening, { minLength: OPERATIONS, maxLength: OPERATIONS }),
      (happenings) => {
        const { family, texts } = play(happenings, false);
        expect(texts[1]).toBe(texts[0]);
        expect(texts[2]).toBe(texts[0]);
        expect(texts[0]).not.toContain('~');

        const state = family.state();
        const found = reachable(state);
        expect(found.listed.length, 'every notebook is on the shelf').toBe(state.notebooks.size);
        expect(found.named.length, 'every page is in its notebook').toBe(state.pages.size);
        const words = new Set(wordsIn(found));
        const lost = [...family.saved].filter(
          (word) => !words.has(word) && !family.settled.has(word),
        );
        expect(lost).toEqual([]);

        expect(journalSchema.parse(state.journal)).toEqual(state.journal);
        for (const notebook of found.listed)
          expect(notebookSchema.parse(notebook)).toEqual(notebook);
        for (const page of found.named) expect(pageSchema.parse(page)).toEqual(page);
        for (const letter of found.letters) expect(letterSchema.parse(letter)).toEqual(letter);
        for (const item of found.trash) expect(trashItemSchema.parse(item)).toEqual(item);

        expect(play(happenings, true).texts[0]).toBe(texts[0]);
      },
    ),
    { numRuns: RUNS, seed: SEED, endOnFailure: false },
  );
}, 3_600_000);
