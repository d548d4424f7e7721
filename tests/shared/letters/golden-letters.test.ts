import { describe, expect, it } from 'vitest';
import { embedPictures } from '../../../shared/letters/writers/html-picture.ts';
import { writeDocx } from '../../../shared/letters/writers/write-docx.ts';
import { writeHtml, writeHtmlDocument } from '../../../shared/letters/writers/write-html.ts';
import { writeMarkdown } from '../../../shared/letters/writers/write-markdown.ts';
import { writeText } from '../../../shared/letters/writers/write-text.ts';
import { digest, expectGolden } from './support/golden.ts';
import { LONG_LETTERS, MORE_LETTERS } from './support/more-letters.ts';
import { readZip } from './support/read-docx.ts';
import { SAMPLE_LETTERS, SAMPLE_PICTURES } from './support/sample-letters.ts';

/** A line a paragraph, so that a change can be seen. */
function breakLines(xml: string): string {
  return `${xml.replace(/<w:(p|sectPr)[ >]/g, '\n$&')}\n`;
}

const LETTERS = { ...SAMPLE_LETTERS, ...MORE_LETTERS };

describe.each(Object.entries(LONG_LETTERS))('the long letter %s', (name, model) => {
  it('is the same in each format', async () => {
    const parts = await readZip(await writeDocx(model));
    expectGolden(`${name}.html`, digest(writeHtml(model)));
    expectGolden(`${name}.md`, digest(writeMarkdown(model)));
    expectGolden(`${name}.txt`, digest(writeText(model)));
    expectGolden(`${name}.document.xml`, digest(breakLines(parts.get('word/document.xml') ?? '')));
  });
});

describe.each(Object.entries(LETTERS))('the letter %s', (name, model) => {
  it('is the same HTML', () => {
    expectGolden(`${name}.html`, writeHtml(model, embedPictures(SAMPLE_PICTURES)));
  });

  it('is the same Markdown', () => {
    expectGolden(`${name}.md`, writeMarkdown(model));
  });

  it('is the same text', () => {
    expectGolden(`${name}.txt`, writeText(model));
  });

  it('is the same Word document', async () => {
    const parts = await readZip(await writeDocx(model, SAMPLE_PICTURES));
    expectGolden(`${name}.document.xml`, breakLines(parts.get('word/document.xml') ?? ''));
    if (model.footnotes.length === 0) return;
    expectGolden(`${name}.footnotes.xml`, breakLines(parts.get('word/footnotes.xml') ?? ''));
  });

  it('is the same Word document each time, part by part', async () => {
    const [first, second] = await Promise.all(
      [writeDocx(model, SAMPLE_PICTURES), writeDocx(model, SAMPLE_PICTURES)].map(async (x) =>
        readZip(await x),
      ),
    );
    expect(first).toEqual(second);
  });

  it('stands in an HTML document that needs nothing else', () => {
    const css = '.letter { color: red }';
    const html = writeHtmlDocument(model, { css, fontCss: '', pictures: SAMPLE_PICTURES });
    expect(html).toContain(`<html lang="${model.language}">`);
    expect(html).toContain(writeHtml(model, embedPictures(SAMPLE_PICTURES)));
    expect(html).not.toMatch(/<script|<link|style=|src="(?!data:image\/)|@import|url\(/);
  });
});
