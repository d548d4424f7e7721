import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BookModel } from '../../../shared/book/book-model.ts';
import { layOutPages, listRectos, PLACES } from '../../../shared/book/pages-of-book.ts';
import { spanPages } from '../../../shared/book/writers/write-index.ts';
import { makePage } from '../letters/support/make-pages.ts';
import { makeBook, makeState } from './support/make-state.ts';

const page = (number: number, title: string, tags: string[] = []) =>
  makePage(number, title, [{ kind: 'note', text: title, tags }]);
const BOOK = makeBook(makeState([page(2, '하나', ['돈']), page(3, '둘'), page(4, '셋')]), {
  chapters: 'book',
  dedication: '너에게',
});

/** Where everything stands without empty pages, where each place has as many pages as it is given here. */
function runOn(book: BookModel, lengths: Readonly<Record<string, number>>) {
  let at = 1;
  const pages = new Map<string, number>();
  const places = [
    PLACES.cover,
    ...listRectos(book).flatMap((id) => (id === PLACES.title ? [id, PLACES.imprint] : [id])),
    PLACES.back,
  ];
  for (const id of places) {
    pages.set(id, at);
    at += lengths[id] ?? 1;
  }
  return pages;
}

describe('the pages of a book', () => {
  it('begin with the cover, an empty page, the title, the imprint, the dedication and the contents', () => {
    const { pageOf, blanksBefore, count } = layOutPages(
      BOOK,
      runOn(BOOK, { 'chapter-1': 3 }),
      false,
    );
    expect(Object.fromEntries(pageOf)).toEqual({
      'book-cover': 1,
      'book-title': 3,
      'book-imprint': 4,
      'book-dedication': 5,
      'book-contents': 7,
      'chapter-1': 9,
      'chapter-2': 13,
      'chapter-3': 15,
      'book-index': 17,
      'book-back': 18,
    });
    expect(blanksBefore.get('chapter-2')).toBe(1);
    expect(count).toBe(18);
  });

  it('are a multiple of four for a print shop, with the back cover as the last', () => {
    const { pageOf, count } = layOutPages(BOOK, runOn(BOOK, { 'chapter-1': 3 }), true);
    expect([count, pageOf.get(PLACES.back)]).toEqual([20, 20]);
  });

  it('have the title of the book on the left, that of the chapter on the right, and none where it begins', () => {
    const { marks } = layOutPages(BOOK, runOn(BOOK, { 'chapter-1': 4 }), false);
    expect(marks).toEqual([
      { page: 9, head: '' },
      { page: 10, head: '휀에게 · 2026년의 기록' },
      { page: 11, head: '하나' },
      { page: 12, head: '휀에게 · 2026년의 기록' },
      { page: 13, head: '' },
      { page: 15, head: '' },
      { page: 17, head: '' },
    ]);
  });

  it('keep every chapter on a right-hand page, however long each is, and nothing on an empty one', () => {
    const lengths = fc.record(
      Object.fromEntries(listRectos(BOOK).map((id) => [id, fc.integer({ min: 1, max: 9 })])),
    );
    fc.assert(
      fc.property(lengths, fc.boolean(), (each, hasBleed) => {
        const raw = runOn(BOOK, each);
        const { pageOf, blanksBefore, marks, count } = layOutPages(BOOK, raw, hasBleed);
        for (const id of listRectos(BOOK)) expect((pageOf.get(id) ?? 0) % 2).toBe(1);
        expect(count % (hasBleed ? 4 : 2)).toBe(0);
        const empty = [...blanksBefore].flatMap(([id, blanks]) =>
          Array.from({ length: blanks }, (_, index) => (pageOf.get(id) ?? 0) - 1 - index),
        );
        const total = (raw.get(PLACES.back) ?? 0) + empty.length;
        expect(total).toBe(count);
        expect(marks.filter(({ page }) => empty.includes(page))).toEqual([]);
      }),
    );
  });
});

it('the index names each page once, and pages that follow each other as one', () => {
  const pages = new Map(Object.entries({ a: 7, b: 12, c: 12, d: 13, e: 20, f: 14 }));
  expect(spanPages(['b', 'c', 'a', 'd', 'e', 'f'], pages)).toEqual([
    { from: 7, to: 7, anchor: 'a' },
    { from: 12, to: 14, anchor: 'b' },
    { from: 20, to: 20, anchor: 'e' },
  ]);
});
