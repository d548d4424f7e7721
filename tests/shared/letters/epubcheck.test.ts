import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LetterModel } from '../../../shared/letters/letter-model.ts';
import { hostileFootnotes, hostileLetter } from './support/hostile-text.ts';
import { packLetter } from './support/pack-letter.ts';
import { needEpubcheck, runEpubcheck } from './support/readers.ts';
import { SAMPLE_LETTERS } from './support/sample-letters.ts';

/** In milliseconds: a Java machine starts for each book. */
const LONG = 120_000;

/** All letters in the first: their parts one after the other, so that one run checks them. */
function join(first: LetterModel, rest: readonly LetterModel[]): LetterModel {
  const all = [first, ...rest];
  return {
    ...first,
    opening: all.flatMap(({ opening }) => opening),
    sections: all.flatMap(({ sections }) => sections),
    closing: all.flatMap(({ closing }) => closing),
    postscript: all.flatMap(({ postscript }) => postscript),
  };
}

/** epubcheck 4.2 is of EPUB 3.2, which has no WebP yet. */
function withoutWebp(model: LetterModel): LetterModel {
  return JSON.parse(JSON.stringify(model).replaceAll(/"[0-9a-f]{64}\.webp"/g, '"gone"'));
}

it('has nothing to say against the e-books of the samples', { timeout: LONG }, async (context) => {
  needEpubcheck(context);
  const { footnotes, 'open-when': cover, ...others } = SAMPLE_LETTERS;
  if (footnotes === undefined || cover?.cover === undefined) throw new Error('no sample');
  const all = join({ ...footnotes, cover: cover.cover }, Object.values(others));
  expect(await runEpubcheck(await packLetter(withoutWebp(all)))).toEqual([]);
});

it('has nothing to say, whatever is written in a letter', { timeout: LONG }, async (context) => {
  needEpubcheck(context);
  const [first] = fc.sample(hostileFootnotes, 1);
  if (first === undefined) throw new Error('no letter');
  const all = join(first, fc.sample(hostileLetter, 60));
  expect(await runEpubcheck(await packLetter(all))).toEqual([]);
});

it('would say what is wrong', { timeout: LONG }, async (context) => {
  needEpubcheck(context);
  const { emma } = SAMPLE_LETTERS;
  if (emma === undefined) throw new Error('no sample');
  const broken = { ...emma, edtfDate: 'yesterday' };
  const said = await runEpubcheck(await packLetter(broken));
  expect(said.join('\n')).toContain('Date value "yesterday"');
});
