import { describe, expect, it } from 'vitest';
import type { LetterModel } from '../../../shared/letters/letter-model.ts';
import { writeDocx } from '../../../shared/letters/writers/write-docx.ts';
import { writeHtml } from '../../../shared/letters/writers/write-html.ts';
import { writeMarkdown } from '../../../shared/letters/writers/write-markdown.ts';
import { writeText } from '../../../shared/letters/writers/write-text.ts';
import { LONG_LETTERS, MORE_LETTERS } from './support/more-letters.ts';
import { packLetter } from './support/pack-letter.ts';
import { readDocumentText, readZip } from './support/read-docx.ts';
import { readEpubText } from './support/read-epub.ts';
import { readHtmlText } from './support/read-html.ts';
import { readMarkdownText } from './support/read-markdown.ts';
import { SAMPLE_LETTERS } from './support/sample-letters.ts';
import { findMissing, wordsOf } from './support/words-of.ts';

/*
 * The same entries in the same order are read back from each format, by other means than those that wrote them: also
 * by LibreOffice in `libreoffice.test.ts`, and by Chromium and pdftotext in `tests/e2e/read-back.spec.ts`.
 */

/** What it shows stands below it once more. */
const DRAWING = /<div class="letter-item letter-drawing".*?<\/div>\n/gs;

async function readDocx(model: LetterModel): Promise<string> {
  const parts = await readZip(await writeDocx(model));
  const read = (part: string) => readDocumentText(parts.get(`word/${part}.xml`) ?? '');
  return read('document') + read('footnotes');
}

const READERS: Readonly<Record<string, (model: LetterModel) => string | Promise<string>>> = {
  text: writeText,
  Markdown: (model) => readMarkdownText(writeMarkdown(model), model.footnotes.length),
  HTML: (model) => readHtmlText(writeHtml(model).replace(DRAWING, '')),
  Word: readDocx,
  EPUB: async (model) => readEpubText(await packLetter(model)),
};

const LETTERS = { ...SAMPLE_LETTERS, ...MORE_LETTERS, ...LONG_LETTERS };

describe.each(Object.entries(READERS))('%s', (_format, read) => {
  it.each(Object.entries(LETTERS))('has all of the letter %s, in order', async (_name, model) => {
    expect(findMissing(wordsOf(model), await read(model))).toBeUndefined();
  });
});
