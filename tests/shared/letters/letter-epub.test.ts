import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LetterModel } from '../../../shared/letters/letter-model.ts';
import { splitSections } from '../../../shared/letters/writers/epub/split-sections.ts';
import { makeEpubContext } from '../../../shared/letters/writers/epub/write-letter-epub.ts';
import { expectGolden } from './support/golden.ts';
import { hostileFootnotes } from './support/hostile-text.ts';
import { MORE_LETTERS } from './support/more-letters.ts';
import { packLetter } from './support/pack-letter.ts';
import { readZip } from './support/read-docx.ts';
import {
  expectLinksLead,
  expectWellFormedBook,
  readEpubText,
  readXhtmlText,
} from './support/read-epub.ts';
import { SAMPLE_LETTERS } from './support/sample-letters.ts';
import { findMissing, wordsOf } from './support/words-of.ts';

const LETTERS = { ...SAMPLE_LETTERS, ...MORE_LETTERS };

function find(name: string): LetterModel {
  const model = SAMPLE_LETTERS[name];
  if (model === undefined) throw new Error(`no sample ${name}`);
  return model;
}

const readParts = async (model: LetterModel) => readZip(await packLetter(model));
const readFile = async (name: string, path: string) =>
  (await readParts(find(name))).get(`book/${path}`) ?? '';

describe.each(Object.entries(LETTERS))('the e-book of the letter %s', (name, model) => {
  it('is the same text', async () => {
    const parts = [...(await readParts(model))].filter(([path]) => /\.(xhtml|opf)$/.test(path));
    expectGolden(`${name}.epub.txt`, parts.map(([path, text]) => `=== ${path}\n${text}`).join(''));
  });

  it('has all words in order, as XML whose links lead somewhere', async () => {
    const bytes = await packLetter(model);
    const parts = await readZip(bytes);
    expectWellFormedBook(parts);
    expectLinksLead(parts);
    expect(findMissing(wordsOf(model), await readEpubText(bytes))).toBeUndefined();
  });
});

describe('an e-book', () => {
  it('tells what it is by its first bytes, and is the same each time', async () => {
    const bytes = Buffer.from(await packLetter(find('sampler')));
    // A local file header (30 bytes) without further fields, then the name and the content as they are.
    expect(bytes.readUInt16LE(8)).toBe(0);
    expect(bytes.readUInt16LE(28)).toBe(0);
    expect(bytes.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
    expect(await packLetter(find('sampler'))).toEqual(bytes);
  });

  it('says what it is, from whom, in which language and when', async () => {
    const opf = await readFile('sampler', 'book.opf');
    for (const said of [
      '<dc:identifier id="book-id">urn:uuid:019bcd00-0000-7000-8000-0000000000e1</dc:identifier>',
      '<dc:title>지우에게 보내는 편지 · 원서 읽기</dc:title>',
      '<dc:creator>김민수</dc:creator>',
      '<dc:language>ko</dc:language>',
      '<dc:date>2026-11-24</dc:date>',
      '<meta property="dcterms:modified">2026-11-28T00:00:00Z</meta>',
      'page-progression-direction="ltr"',
    ]) {
      expect(opf).toContain(said);
    }
  });

  it('claims to need no eyes only where every picture is told in words', async () => {
    const [whole, pictured] = [
      await readFile('drawn', 'book.opf'),
      await readFile('pictures', 'book.opf'),
    ];
    expect(whole).toContain('schema:accessModeSufficient">textual</meta>');
    expect(whole).toContain('alternativeText');
    expect(whole).toContain('dcterms:conformsTo');
    expect(pictured).not.toContain('schema:accessModeSufficient">textual</meta>');
    expect(pictured).not.toContain('alternativeText');
    expect(pictured).not.toContain('dcterms:conformsTo');
  });

  it('has a line of the contents for each part with a title', async () => {
    const nav = await readFile('years', 'nav.xhtml');
    const labels = [...nav.matchAll(/<li><a href="[^"]+">([^<]*)/g)].map(([, label]) => label);
    const headings = find('years').sections.map(({ heading }) => heading);
    expect(labels).toEqual(['휀아,', ...headings.filter((heading) => heading !== '')]);
    const ncx = await readFile('years', 'toc.ncx');
    expect([...ncx.matchAll(/<navLabel><text>([^<]*)/g)].map(([, label]) => label)).toEqual(labels);
  });

  it('begins with the cover', async () => {
    const parts = await readParts(find('open-when'));
    expect(readXhtmlText(parts.get('book/cover.xhtml') ?? '')).toContain('네가 열다섯이 되면');
    expect(parts.get('book/nav.xhtml')).toContain('<a epub:type="cover" href="cover.xhtml">');
  });

  it('opens a footnote over the page, and leads back', async () => {
    const parts = await readParts(find('footnotes'));
    const [text, notes] = [parts.get('book/letter-1.xhtml'), parts.get('book/notes.xhtml')];
    expect(text).toContain(
      '<a id="letter-mark-1" href="notes.xhtml#letter-footnote-1" epub:type="noteref" role="doc-noteref">1</a>',
    );
    expect(notes).toContain('id="letter-footnote-1" epub:type="footnote" role="doc-footnote"');
    expect(notes).toContain('href="letter-1.xhtml#letter-mark-1" epub:type="backlink"');
  });

  it('says in which language a line is, where it is another', async () => {
    const page = await readFile('one-quote', 'letter-1.xhtml');
    expect(page).toContain('<html xmlns="http://www.w3.org/1999/xhtml"');
    expect(page).toContain('lang="ko" xml:lang="ko">');
    expect(page).toContain('<p lang="en" xml:lang="en">There is no Mystery');
  });

  it('holds its pictures and drawings', async () => {
    const parts = await readParts(find('pictures'));
    expect([...parts.keys()].filter((path) => path.startsWith('book/pictures/'))).toHaveLength(3);
    expect(parts.get('book/letter-1.xhtml')).toMatch(/<img src="pictures\/a+\.jpg" alt="[^"]+"\/>/);
    const drawn = await readParts(find('drawn'));
    expect(drawn.get('book/letter-1.xhtml')).toContain('<svg xmlns="http://www.w3.org/2000/svg"');
    expect(drawn.get('book/book.opf')).toMatch(/href="letter-1\.xhtml"[^>]*properties="svg"/);
  });

  it('is cut into pages between entries where it is long, each heading with its first entry', () => {
    const { sections } = find('sampler');
    const context = makeEpubContext({ language: 'ko' }, new Map());
    const [whole = '', ...none] = splitSections(sections, context);
    expect(none).toEqual([]);
    const pages = splitSections(sections, context, 1);
    expect(pages).toHaveLength(sections.flatMap(({ items }) => items).length);
    const textOf = (html: string) => html.replace(/<\/?section[^>]*>\n/g, '');
    expect(pages.map(textOf).join('')).toBe(textOf(whole));
    const withHeading = pages.filter((page) => page.includes('letter-heading'));
    expect(withHeading.every((page) => page.includes('letter-item'))).toBe(true);
  });

  it('is well-formed and has all words in order, whatever is written in a letter', async () => {
    await fc.assert(
      fc.asyncProperty(hostileFootnotes, async (model) => {
        const bytes = await packLetter(model);
        const parts = await readZip(bytes);
        expectWellFormedBook(parts);
        expectLinksLead(parts);
        expect(findMissing(wordsOf(model), await readEpubText(bytes))).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });
});
