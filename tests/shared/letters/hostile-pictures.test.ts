import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeEml } from '../../../main/letters/write-eml.ts';
import { embedPictures } from '../../../shared/letters/writers/html-picture.ts';
import { writeDocx } from '../../../shared/letters/writers/write-docx.ts';
import { writeHtml } from '../../../shared/letters/writers/write-html.ts';
import { writeMarkdown } from '../../../shared/letters/writers/write-markdown.ts';
import { writeText } from '../../../shared/letters/writers/write-text.ts';
import { hostilePictured } from './support/hostile-text.ts';
import { packLetter } from './support/pack-letter.ts';
import { expectWellFormed, readDocumentText, readZip } from './support/read-docx.ts';
import { expectWellFormedBook, readEpubText } from './support/read-epub.ts';
import { readHtmlText } from './support/read-html.ts';
import { readMarkdownText } from './support/read-markdown.ts';
import { SAMPLE_PICTURES } from './support/sample-letters.ts';
import { asShown, findMissing, wordsOf } from './support/words-of.ts';

const RUNS = { numRuns: 60 };
/** Drawn words are read below the drawing. */
const DRAWING = /<div class="letter-item letter-drawing".*?<\/div>\n/gs;
/** A picture as we write it, whose words hold no quotation mark and no bracket. */
const PICTURE = /<img src="data:image\/jpeg;base64,[\w+/=]+" alt="[^"<>]*">\n/g;

describe('letters with hostile captions, drawings and footnotes', () => {
  it('are only text in HTML', () => {
    fc.assert(
      fc.property(hostilePictured, (model) => {
        const html = writeHtml(model, embedPictures(SAMPLE_PICTURES));
        expect(html).toMatch(PICTURE);
        const text = html
          .replace(DRAWING, '')
          .replace(PICTURE, '')
          .replaceAll(' aria-hidden="true"', '');
        expect(
          findMissing(wordsOf(model).map(asShown), asShown(readHtmlText(text))),
        ).toBeUndefined();
      }),
      RUNS,
    );
  });

  it('are only text in Markdown and in text', () => {
    fc.assert(
      fc.property(hostilePictured, (model) => {
        const markdown = readMarkdownText(writeMarkdown(model), model.footnotes.length);
        expect(findMissing(wordsOf(model), markdown)).toBeUndefined();
        expect(findMissing(wordsOf(model), writeText(model))).toBeUndefined();
      }),
      RUNS,
    );
  });

  it('are only text in a Word file', async () => {
    await fc.assert(
      fc.asyncProperty(hostilePictured, async (model) => {
        const parts = await readZip(await writeDocx(model, SAMPLE_PICTURES));
        for (const [path, xml] of parts) {
          if (/\.(xml|rels)$/.test(path)) expectWellFormed(xml);
        }
        const text = ['document', 'footnotes']
          .map((part) => readDocumentText(parts.get(`word/${part}.xml`) ?? ''))
          .join('');
        expect(findMissing(wordsOf(model), text)).toBeUndefined();
      }),
      { numRuns: 20 },
    );
  });

  it('are only text in an e-book', async () => {
    await fc.assert(
      fc.asyncProperty(hostilePictured, async (model) => {
        const bytes = await packLetter(model);
        expectWellFormedBook(await readZip(bytes));
        expect(findMissing(wordsOf(model), await readEpubText(bytes))).toBeUndefined();
      }),
      RUNS,
    );
  });

  it('add nothing to the head of an e-mail', async () => {
    await fc.assert(
      fc.asyncProperty(hostilePictured, async (model) => {
        const date = new Date('2026-11-24T10:15:00Z');
        const pdf = new Uint8Array([1]);
        const mail = await writeEml(model, { pdf, pictures: SAMPLE_PICTURES, date });
        const [head = ''] = Buffer.from(mail).toString('latin1').split('\r\n\r\n');
        const names = head.split(/\r\n(?![ \t])/).map((line) => line.slice(0, line.indexOf(':')));
        expect(names.map((name) => name.toLowerCase()).sort()).toEqual(
          [
            'content-language',
            'content-type',
            'date',
            'mime-version',
            'subject',
            'x-unsent',
          ].sort(),
        );
      }),
      { numRuns: 20 },
    );
  });
});
