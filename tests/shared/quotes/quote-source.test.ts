import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSource } from '../../../shared/quotes/quote-source.ts';
import { writeQuoteHtml, writeQuoteText, writeSource } from '../../../shared/quotes/write-quote.ts';
import { anyString } from '../letters/support/any-string.ts';

const BOOK = {
  title: 'Rich Dad Poor Dad',
  book: { title: 'Rich Dad Poor Dad', authors: ['Robert Kiyosaki'] },
};
const QUOTE = { text: 'Money is only an idea.', location: 'p. 42' };
const sourceIn = (language: 'ko' | 'en', authors = ['Robert Kiyosaki']) =>
  findSource(QUOTE, { ...BOOK, book: { ...BOOK.book, authors } }, language);

describe('a source', () => {
  it('is cited as Korean and English readers do', () => {
    expect(writeSource(sourceIn('ko'), 'ko')).toBe('Robert Kiyosaki, 『Rich Dad Poor Dad』, 42쪽');
    expect(writeSource(sourceIn('en'), 'en')).toBe('Robert Kiyosaki, Rich Dad Poor Dad, p. 42');
  });

  it('names three authors, and the first of more', () => {
    const nameOf = (language: 'ko' | 'en', authors: string[]) =>
      sourceIn(language, authors).authors;
    expect(nameOf('ko', ['가', '나'])).toBe('가 · 나');
    expect(nameOf('en', ['A', 'B', 'C'])).toBe('A, B, and C');
    expect(nameOf('ko', ['가', '나', '다', '라'])).toBe('가 외');
    expect(nameOf('en', ['A', 'B', 'C', 'D'])).toBe('A et al.');
    expect(nameOf('en', [])).toBeUndefined();
  });

  it('puts a topic in the marks of an essay', () => {
    const source = findSource({}, { title: '인공지능의 역사' }, 'ko');
    expect(writeSource(source, 'ko')).toBe('「인공지능의 역사」');
    expect(writeSource(source, 'en')).toBe('“인공지능의 역사”');
  });
});

describe('a quote to send', () => {
  it('is text with its source in the last line', () => {
    const quote = { ...QUOTE, translation: '돈은 생각일 뿐이다.', source: sourceIn('ko') };
    expect(writeQuoteText(quote, 'ko')).toBe(
      '“Money is only an idea.”\n돈은 생각일 뿐이다.\n— Robert Kiyosaki, 『Rich Dad Poor Dad』, 42쪽',
    );
  });

  it('keeps quotation marks of its own', () => {
    const text = '「가자」 하고 말했다.';
    expect(writeQuoteText({ text, source: sourceIn('ko') }, 'ko')).toMatch(/^「가자」 하고/);
  });

  it('is HTML with an English title in italics', () => {
    expect(writeQuoteHtml({ ...QUOTE, source: sourceIn('en') }, 'en')).toBe(
      '<blockquote><p lang="en">“Money is only an idea.”</p></blockquote>' +
        '<p>— Robert Kiyosaki, <cite>Rich Dad Poor Dad</cite>, p. 42</p>',
    );
  });

  it('never makes markup of what was typed', () => {
    const hostile = fc.oneof(
      anyString(20),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=x>',
        '</p><b',
        '&lt;i&gt;',
      ),
    );
    const tags = /<\/?(?:blockquote|p(?: lang="(?:ko|en|ja)")?|br|cite)>/g;
    fc.assert(
      fc.property(hostile, hostile, hostile, (text, title, author) => {
        const page = { title, book: { title, authors: [author] } };
        const source = findSource({ location: text }, page, 'en');
        const html = writeQuoteHtml({ text, translation: title, source }, 'en');
        expect(html.replace(tags, '')).not.toMatch(/[<>]/);
      }),
    );
  });
});
