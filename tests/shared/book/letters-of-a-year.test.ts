import { describe, expect, it } from 'vitest';
import { listBookYears } from '../../../shared/book/list-years.ts';
import { idOf, makePage } from '../letters/support/make-pages.ts';
import { makeBook, makeLetter, makeState } from './support/make-state.ts';
import { anchorsIn, outlineOf } from './support/read-book.ts';

const PAGE = makePage(2, '돈', [
  { kind: 'quote', text: '말', favourite: false, tags: ['돈'] },
  { kind: 'event', text: '그해', date: '1956' },
]);
const LETTERS = [
  makeLetter(1, { date: '2026-11-24', opening: '늦은 편지' }),
  makeLetter(2, { date: '2026-03-14', cover: true, openWhen: { kind: 'age', age: 15 } }),
  makeLetter(3, { date: '2025-03-14' }),
  makeLetter(4, { date: '2026', selection: { pageIds: [idOf(777)] }, opening: '언젠가' }),
  makeLetter(5, { date: '2026-05', selection: { pageIds: [idOf(777)] } }),
];
const STATE = makeState([PAGE], LETTERS);
const LETTERS_OF_2026 = { source: { kind: 'letters' } } as const;
const TITLE = '휀에게 보내는 편지 · 원서 읽기';

describe('the letters of a year', () => {
  it('stand by month in the order of their dates, without those in which nothing is', () => {
    const book = makeBook(STATE, LETTERS_OF_2026);
    expect(outlineOf(book)).toEqual([
      ['2026년', TITLE],
      ['3월', TITLE],
      ['11월', TITLE],
    ]);
    expect(book).toMatchObject({ title: '휀에게 · 2026년의 편지', subtitle: '' });
  });

  it('stand by the notebooks that they are from', () => {
    const book = makeBook(STATE, { ...LETTERS_OF_2026, chapters: 'book' });
    expect(outlineOf(book)).toEqual([['원서 읽기', TITLE, TITLE, TITLE]]);
  });

  it('are whole, with their own date and signature, on the page of a book, and say when to be opened', () => {
    const [part] = makeBook(STATE, LETTERS_OF_2026).chapters[1]?.parts ?? [];
    expect(part).toMatchObject({
      kind: 'letter',
      details: ['네가 열다섯이 되면'],
      letter: {
        paper: 'A5',
        stationery: 'book',
        salutation: '휀아,',
        signature: '아빠가',
        date: '2026년 3월 14일',
      },
    });
    expect(part?.kind === 'letter' && part.letter.cover).toBeUndefined();
  });

  it('may hold the same entry, which the index leads to in each', () => {
    const book = makeBook(STATE, LETTERS_OF_2026);
    const anchors = book.chapters.flatMap(anchorsIn);
    expect(new Set(anchors).size).toBe(4);
    expect(book.index[0]?.tags[0]?.anchors).toEqual([
      `part-2-${idOf(2001)}`,
      `part-3-${idOf(2001)}`,
    ]);
  });

  it('keep their own words where their notebook is gone', () => {
    const state = { ...STATE, notebooks: new Map() };
    const book = makeBook(state, { ...LETTERS_OF_2026, chapters: 'book' });
    expect(outlineOf(book).map(([title, ...letters]) => [title, letters.length])).toEqual([
      ['편지', 2],
    ]);
  });
});

it('the years that a book can be of are those of the letters and of the entries, newest first', () => {
  expect(listBookYears(STATE)).toEqual({
    letters: ['2026', '2025'],
    notebooks: [{ id: idOf(1), title: '원서 읽기', years: ['2026', '1956'] }],
  });
});
