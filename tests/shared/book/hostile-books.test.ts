import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutPages, listIds } from '../../../shared/book/pages-of-book.ts';
import { writeBookHtml } from '../../../shared/book/writers/write-book-html.ts';
import { makePrintableLine } from '../../../shared/letters/printable-text.ts';
import { makePage } from '../letters/support/make-pages.ts';
import { makeBook, makeLetter, makeState } from './support/make-state.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onload='alert(1)",
  '</p></section><h1 id="chapter-1">',
  '&lt;b&gt; <!-- -->',
  'id="letter-1" href="#letter-footnote-1"',
];

/** Every name of an element and of an attribute that the HTML has. */
function readNames(html: string): string[] {
  const tags = [...html.matchAll(/<([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/g)];
  const names = tags.flatMap(([, tag = '', attributes = '']) => [
    tag,
    ...attributes.replace(/="[^"]*"/g, '').split(/\s+/),
  ]);
  return [...new Set(names)].toSorted();
}

function writeBook(title: string): string {
  const page = makePage(
    2,
    title,
    [
      { kind: 'quote', text: title, favourite: false, tags: [title], location: title },
      { kind: 'event', text: title, date: '2026-03', actor: title },
    ],
    { book: { title, authors: [title], cover: `${'a'.repeat(64)}.png` } },
  );
  const state = makeState([page], [makeLetter(1, { salutation: title, opening: '안녕' })], title);
  const said = { title, subtitle: title, author: title };
  return (['letters', 'notebooks'] as const)
    .map((kind) => {
      const source =
        kind === 'letters'
          ? ({ kind } as const)
          : { kind, notebookIds: [...state.notebooks.keys()] };
      const book = makeBook(state, { ...said, source });
      const raw = new Map(listIds(book).map((id, index) => [id, index + 1]));
      return writeBookHtml(book, () => 'picture.png', layOutPages(book, raw, true));
    })
    .join('');
}

describe('the words of a book', () => {
  const names = readNames(writeBook('평범한 말'));

  it.each(HOSTILE)('never become markup: %s', (words) => {
    const html = writeBook(words);
    expect(readNames(html)).toEqual(names);
    expect(html).not.toContain(words);
  });

  it('never become markup, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (words) => {
        expect(readNames(writeBook(`말 ${makePrintableLine(words)}`))).toEqual(names);
      }),
      { numRuns: 60 },
    );
  });
});

it('every id stands once in a book', () => {
  const html = writeBook('말').split('</article>\n<article class="book letter"')[0] ?? '';
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
