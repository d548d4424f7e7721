import { describe, expect, it } from 'vitest';
import type { SelectionInput } from '../../../shared/letters/letter-schema.ts';
import { selectEntries } from '../../../shared/letters/select-entries.ts';
import { makeDraft } from './support/make-letter.ts';
import { idOf, makeNotebook, makePage } from './support/make-pages.ts';

const book = makePage(
  2,
  '책',
  [
    {
      kind: 'quote',
      text: 'a',
      favourite: true,
      tags: ['돈'],
      createdAt: '2026-01-10T23:00:00.000Z',
    },
    { kind: 'quote', text: 'b', favourite: false, createdAt: '2026-02-10T23:00:00.000Z' },
    { kind: 'reflection', text: 'c', tags: ['AI'], createdAt: '2026-02-11T00:00:00.000Z' },
  ],
  { tags: ['경제'] },
);
const topic = makePage(3, '역사', [
  { kind: 'event', date: '2023', text: 'd' },
  { kind: 'event', date: '2023-03', text: 'e' },
  { kind: 'event', date: '2023-03-14', text: 'f', tags: ['ai'] },
  { kind: 'event', date: '2024-02-29', text: 'g' },
]);
const empty = makePage(4, '빈 쪽', []);
const elsewhere = makePage(5, '다른 공책', [{ kind: 'note', text: 'z' }]);
const notebook = makeNotebook('공책', 'notes', [topic, empty, book]);

function select(selection: Partial<SelectionInput>): string {
  const pages = [book, elsewhere, topic, empty];
  return selectEntries(notebook, pages, makeDraft({ selection }).selection)
    .map(({ page, entries }) => {
      const letters = entries.map((entry) => ('text' in entry ? entry.text : ''));
      return `${page.title}:${letters.join('')}`;
    })
    .join(' ');
}

describe('selectEntries', () => {
  it.each<[string, Partial<SelectionInput>, string]>([
    ['everything in the order of the notebook, without empty pages', {}, '역사:defg 책:abc'],
    ['pages by id', { pageIds: [book.id] }, '책:abc'],
    ['only pages of the notebook', { pageIds: [elsewhere.id] }, ''],
    ['kinds', { kinds: ['event', 'reflection'] }, '역사:defg 책:c'],
    ['a tag in any case', { tags: ['Ai'] }, '역사:f 책:c'],
    ['any of several tags', { tags: ['돈', 'ai'] }, '역사:f 책:ac'],
    ['the tags of the page', { tags: ['경제'] }, '책:abc'],
    ['only starred quotes', { favourites: true }, '책:a'],
    ['starred quotes with a tag', { favourites: true, tags: ['AI'] }, ''],
    ['nothing taken out by hand', { excluded: [idOf(2002), idOf(3001)] }, '역사:efg 책:ac'],
    ['a day since, by bounds', { since: '2023-03-15' }, '역사:deg 책:abc'],
    ['a month since', { since: '2024-02' }, '역사:g 책:abc'],
    ['a day until, by bounds', { until: '2023-03-01' }, '역사:de'],
    ['a year until', { until: '2023' }, '역사:def'],
    ['one day', { since: '2023-03-14', until: '2023-03-14' }, '역사:def'],
    ['a span of months', { since: '2023-04', until: '2024-02' }, '역사:dg'],
    ['the day it was written', { since: '2026-02-11' }, '책:c'],
    ['both ends', { since: '2026-01-10', until: '2026-02-10' }, '책:ab'],
    ['nothing where the ends cross', { since: '2026-02', until: '2026-01' }, ''],
  ])('chooses %s', (_what, selection, expected) => {
    expect(select(selection)).toBe(expected);
  });
});
