import { describe, expect, it } from 'vitest';
import { packEpub } from '../../../main/letters/pack-epub.ts';
import { drawBookCover, wrapWords } from '../../../shared/book/writers/epub/draw-book-cover.ts';
import { writeBookEpub } from '../../../shared/book/writers/epub/write-book-epub.ts';
import { EPUB_FACTS } from '../letters/support/pack-letter.ts';
import { expectWellFormed, readZip } from '../letters/support/read-docx.ts';
import {
  expectLinksLead,
  expectWellFormedBook,
  readEpubText,
} from '../letters/support/read-epub.ts';
import { needEpubcheck, runEpubcheck } from '../letters/support/readers.ts';
import { SAMPLE_PICTURES } from '../letters/support/sample-letters.ts';
import { findMissing } from '../letters/support/words-of.ts';
import { smallPicture } from '../pictures/make-pictures.ts';
import { makeFullBook, wordsOfBook } from './support/full-book.ts';

const BOOK = makeFullBook();
/** epubcheck 4.2 is of EPUB 3.2, which has no WebP yet. */
const PICTURES = new Map([...SAMPLE_PICTURES].filter(([name]) => !name.endsWith('.webp')));
const FACTS = { ...EPUB_FACTS, cover: smallPicture('png') };

const pack = (most?: number) => packEpub(writeBookEpub(BOOK, PICTURES, FACTS, most));

describe('a book as an e-book', () => {
  it('has all words in order, as XML whose links lead somewhere', async () => {
    const bytes = await pack();
    const parts = await readZip(bytes);
    expectWellFormedBook(parts);
    expectLinksLead(parts);
    expect(findMissing(wordsOfBook(BOOK), await readEpubText(bytes))).toBeUndefined();
  });

  it('is the same words where a chapter is cut into pages', async () => {
    const bytes = await pack(1);
    const parts = await readZip(bytes);
    expectWellFormedBook(parts);
    expectLinksLead(parts);
    expect(findMissing(wordsOfBook(BOOK), await readEpubText(bytes))).toBeUndefined();
    const chapters = [...parts.keys()].filter((path) => path.includes('text-chapter-9'));
    expect(chapters).toHaveLength(6);
  });

  it('begins with its cover, which shelves show, and its contents are a page', async () => {
    const parts = await readZip(await pack());
    const opf = parts.get('book/book.opf') ?? '';
    expect(opf).toMatch(/href="pictures\/cover\.png"[^>]*properties="cover-image"/);
    const spine = [...opf.matchAll(/<itemref idref="([^"]+)"/g)].map(([, id]) => id);
    expect(spine.slice(0, 4)).toEqual(['cover', 'title', 'dedication', 'nav']);
    expect(spine.at(-1)).toBe('tags');
    expect(parts.get('book/cover.xhtml')).toContain(
      'alt="휀에게 · 2026년의 “기록” &amp; &lt;편지&gt;, 아빠 &amp; 엄마"',
    );
  });

  it('has chapters and what stands in them in its contents', async () => {
    const nav = (await readZip(await pack())).get('book/nav.xhtml') ?? '';
    const labels = [...nav.matchAll(/<li><a href="[^"]+">([^<]*)/g)].map(([, label]) => label);
    expect(labels.slice(0, 4)).toEqual([
      '3월',
      'Rich Dad &lt;Poor&gt; Dad',
      '5월',
      'Rich Dad &lt;Poor&gt; Dad',
    ]);
    expect(labels).toContain('2026년 11월 24일 · 휀에게 보내는 편지 · 인공지능의 역사');
    expect(labels.at(-1)).toBe('찾아보기');
  });

  it('leads from each tag to its entries, by the chapters that they stand in', async () => {
    const tags = (await readZip(await pack())).get('book/tags.xhtml') ?? '';
    const [money = ''] = tags.match(/<li><span class="book-index-tag">돈<.*/) ?? [];
    const words = [...money.matchAll(/<a href="([^"#]+)#[^"]+"[^>]*>([^<]+)/g)];
    expect(words.map(([, file, label]) => `${label} ${file}`)).toEqual([
      '3월 text-chapter-1.xhtml',
      '5월 text-chapter-2.xhtml',
      '2 text-chapter-2.xhtml',
      '3 text-chapter-2.xhtml',
    ]);
  });

  it('has the footnotes of each letter for itself', async () => {
    const parts = await readZip(await pack());
    const page = parts.get('book/text-chapter-9.xhtml') ?? '';
    for (const part of ['part-90', 'part-91']) {
      expect(page).toContain(`<li id="${part}-letter-footnote-1" epub:type="footnote">`);
      expect(page).toContain(`href="#${part}-letter-footnote-1" epub:type="noteref"`);
    }
  });

  it('is nothing that epubcheck has a word against', { timeout: 120_000 }, async (context) => {
    needEpubcheck(context);
    expect(await runEpubcheck(await pack())).toEqual([]);
  });
});

describe('the cover of a book', () => {
  it('is a drawing with its words, whatever they are', () => {
    const { svg } = drawBookCover({ ...BOOK, title: '</text><script>', subtitle: '\u0007&\ufffe' });
    expectWellFormed(svg);
    expect(svg).toContain('&lt;/text&gt;&lt;script&gt;');
  });

  it('has a long title in lines that are no wider than its label, and the rest cut', () => {
    const size = { size: 50, mostLines: 3 };
    expect(wrapWords('짧은 제목', size)).toEqual(['짧은 제목']);
    const lines = wrapWords('아주 긴 제목이 '.repeat(20).trim(), size);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/…$/);
    const word = wrapWords('가'.repeat(30), { ...size, mostLines: 9 });
    expect(word.length).toBeGreaterThan(2);
    expect(word.join('')).toBe('가'.repeat(30));
  });
});
