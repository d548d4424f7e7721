import { expect, test } from 'vitest';
import { pageSchema } from '../../../shared/pages/page-schema.ts';
import { makeSample } from '../support/sample-state.ts';
import { makeScratch } from '../support/scratch-journal.ts';

const BOOK = {
  originalTitle: 'Rich Dad Poor Dad',
  authors: ['로버트 기요사키'],
  translators: ['안진환', '형선호'],
  publisher: '민음인',
  publishedOn: '2018-02-00',
  edition: '20주년 특별 기념판',
  language: 'ko',
  isbn: 'ISBN 978-1-61268-019-4',
  pageCount: 336,
};

test('everything that is known of a book is kept, a month that has no day as a month', () => {
  const { scratch, notebook } = makeSample();
  const title = '부자 아빠';
  const page = scratch.run('addPage', { notebookId: notebook.id, title, book: BOOK });
  const kept = { ...BOOK, title, publishedOn: '2018-02', isbn: '978-1-61268-019-4' };
  expect(page.book).toEqual(kept);
  expect(pageSchema.parse(JSON.parse(JSON.stringify(page)))).toEqual(page);
  const pageId = page.id;
  const less = scratch.run('updatePage', {
    pageId,
    changes: { book: { translators: [], publisher: '', publishedOn: '', isbn: '' } },
  });
  expect(less.book).toEqual({
    title,
    originalTitle: BOOK.originalTitle,
    authors: BOOK.authors,
    edition: BOOK.edition,
    language: 'ko',
    pageCount: 336,
  });
});

test('a wrong ISBN and a day that does not exist are refused by name', () => {
  const { scratch, page } = makeSample();
  const refuse = (book: object) =>
    scratch.refuse('updatePage', { pageId: page.id, changes: { book } });
  const field = 'changes.book.isbn';
  expect(refuse({ isbn: '9781612680195' })).toEqual({
    code: 'invalid-input',
    field,
    problem: 'wrong-check-digit',
  });
  expect(refuse({ isbn: '12345' })).toMatchObject({ field, problem: 'not-an-isbn' });
  expect(refuse({ publishedOn: '2018-02-30' })).toMatchObject({
    field: 'changes.book.publishedOn',
    problem: 'not-a-date',
  });
});

test('an odd ISBN of an older file stays, and the book beside it can be changed', () => {
  const { scratch, page } = makeSample();
  const { pages } = scratch.state();
  const found = pages.get(page.id);
  if (found?.page.book === undefined) throw new Error('no book');
  const odd = { ...found.page, book: { ...found.page.book, isbn: '초판, 번호 없음' } };
  expect(pageSchema.parse(odd)).toEqual(odd);
  const old = makeScratch({
    ...scratch.state(),
    pages: new Map([...pages, [page.id, { ...found, page: odd }]]),
  });
  const change = (book: object) => old.run('updatePage', { pageId: page.id, changes: { book } });
  expect(change({ publisher: '황금가지' }).book).toMatchObject({
    isbn: '초판, 번호 없음',
    publisher: '황금가지',
  });
  expect(change({ isbn: '' }).book).not.toHaveProperty('isbn');
});

test('progress is a page that the book has, where it is known how many there are', () => {
  const { scratch, page, second } = makeSample();
  const pageId = page.id;
  scratch.run('updatePage', { pageId, changes: { book: { pageCount: 336 } } });
  const reading = scratch.run('addReading', {
    pageId,
    reading: { status: 'reading', currentPage: 336 },
  });
  const readingId = reading.id;
  const change = (changes: object) => ({ pageId, readingId, changes });
  const refused = { code: 'invalid-input', field: 'currentPage', problem: 'beyond-last-page' };
  expect(scratch.refuse('updateReading', change({ currentPage: 337 }))).toEqual(refused);
  const beyond = { status: 'reading', currentPage: 337 };
  expect(scratch.refuse('addReading', { pageId, reading: beyond })).toEqual(refused);
  // A count that is put right later takes nothing away, and the rest can still be changed.
  scratch.run('updatePage', { pageId, changes: { book: { pageCount: 300 } } });
  const stopped = { status: 'stopped', stoppedBecause: '너무 어려웠어' };
  expect(scratch.run('updateReading', change(stopped))).toMatchObject({
    ...stopped,
    currentPage: 336,
  });
  expect(scratch.run('updateReading', change({ currentPage: null, stoppedBecause: '' }))).toEqual(
    expect.not.objectContaining({ currentPage: 336, stoppedBecause: '너무 어려웠어' }),
  );
  expect(scratch.run('addReading', { pageId: second.id, reading: beyond }).currentPage).toBe(337);
});
