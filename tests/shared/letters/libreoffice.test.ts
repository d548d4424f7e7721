import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../shared/letters/writers/write-docx.ts';
import { writeText } from '../../../shared/letters/writers/write-text.ts';
import { LONG_LETTERS, MORE_LETTERS } from './support/more-letters.ts';
import { countLists, readFootnotes, readHeadings } from './support/read-fodt.ts';
import { convertByLibreOffice, needLibreOffice, type OfficeFormat } from './support/readers.ts';
import { SAMPLE_LETTERS, SAMPLE_PICTURES } from './support/sample-letters.ts';
import { findMissing, squeeze, wordsOf } from './support/words-of.ts';

/** In milliseconds: LibreOffice starts once for each format. */
const LONG = 120_000;

const LETTERS = { ...SAMPLE_LETTERS, ...MORE_LETTERS, ...LONG_LETTERS };

async function writeSamples(): Promise<Record<string, Uint8Array>> {
  const written = Object.entries(LETTERS).map(
    async ([name, model]) => [name, await writeDocx(model, SAMPLE_PICTURES)] as const,
  );
  return Object.fromEntries(await Promise.all(written));
}

const converted = new Map<OfficeFormat, ReturnType<typeof convertByLibreOffice>>();

/** A sample as LibreOffice reads it; all of them are converted at the first question. */
async function readSample(name: string, format: OfficeFormat): Promise<string> {
  const all = converted.get(format) ?? writeSamples().then((x) => convertByLibreOffice(x, format));
  converted.set(format, all);
  return (await all).get(name)?.toString('utf8') ?? '';
}

const TEXT = 'txt:Text (encoded):UTF8';
/** A line of a numbered list in a letter as text, and its number. */
const NUMBERED =
  /^[>\s]*\(?(?:[①-⑳㉠-㉻ⓐ-ⓩ㉑-㉟]|[\dⅠ-ⅹ]+[.)]|(?:[가-하ㄱ-ㅎA-Z]|[a-z]{1,4})[.)])/u;

describe.each(Object.entries(LETTERS))('LibreOffice reads the letter %s', (name, model) => {
  it('with all its words in order', { timeout: LONG }, async (context) => {
    needLibreOffice(context);
    // Its text has no footnotes: those are in its own format.
    const notes = model.footnotes.length === 0 ? '' : readFootnotes(await readSample(name, 'fodt'));
    const text = `${await readSample(name, TEXT)}\n${notes}`;
    expect(findMissing(wordsOf(model), text)).toBeUndefined();
  });

  it('with its numbers', { timeout: LONG }, async (context) => {
    needLibreOffice(context);
    const lines = writeText({ ...model, footnotes: [] })
      .split('\n')
      .filter((line) => NUMBERED.test(line))
      .map((line) => squeeze(line.replace(/^[>\s]+/, '')));
    expect(findMissing(lines, await readSample(name, TEXT))).toBeUndefined();
  });
});

describe('LibreOffice', () => {
  it('knows headings and lists for what they are', { timeout: LONG }, async (context) => {
    needLibreOffice(context);
    const fodt = await readSample('sampler', 'fodt');
    expect(readHeadings(fodt)).toEqual([
      '2 첫머리',
      '1 Rich Dad Poor Dad',
      '2 세 가지 생각',
      '1 LLM 역사',
    ]);
    // Two lists of the reflection and the postscript, and three that are numbered.
    expect(countLists(fodt)).toBe(5);
    for (const style of ['Quote', 'Salutation', 'Signature', 'Letter_20_Event_20_Date']) {
      // Where a paragraph has something of its own, its style is the parent.
      expect(fodt).toMatch(new RegExp(`(?:text:style|parent-style)-name="${style}"`));
    }
  });

  it('sets Hangul in its own font and language', { timeout: LONG }, async (context) => {
    needLibreOffice(context);
    const fodt = await readSample('emma', 'fodt');
    expect(fodt).toContain('style:font-name-asian="Gowun Batang"');
    expect(fodt).toContain('style:language-asian="ko"');
    expect(fodt).toContain('fo:language="en"');
  });
});
