import { describe, expect, it } from 'vitest';
import { draftEdition } from '../../renderer/books/edition-draft.ts';
import { findSameWork, listOtherBooks } from '../../renderer/books/same-work.ts';
import { keepSameEntries } from '../../renderer/entries/keep-same-entries.ts';
import { moveTarget } from '../../renderer/entries/move-target.ts';
import {
  isShown,
  isWorthFiltering,
  listFilterChoices,
  NO_FILTER,
} from '../../renderer/entries/page-filter.ts';
import { lineThrough } from '../../renderer/events/event-line.ts';
import { formatSpan } from '../../renderer/readings/reading-span.ts';
import { suggestTags } from '../../renderer/tags/suggest-tags.ts';
import type { Entry } from '../../shared/entries/entry-schema.ts';
import type { PageSummary } from '../../shared/pages/page-summary.ts';
import { placeAt } from '../../shared/place-at.ts';

const at = '2026-01-17T12:00:00.000Z';

function quote(id: string, fields: object = {}): Entry {
  const base = { id, tags: [], createdAt: at, updatedAt: at };
  return { ...base, kind: 'quote', text: id, favourite: false, ...fields } as Entry;
}

function note(id: string, fields: object = {}): Entry {
  return { id, tags: [], createdAt: at, updatedAt: at, kind: 'note', text: id, ...fields } as Entry;
}

describe('keepSameEntries', () => {
  it('hands back the same objects where nothing changed', () => {
    const before = [quote('a', { tags: ['돈'] }), quote('b')];
    expect(keepSameEntries(before, structuredClone(before))).toBe(before);
    const next = keepSameEntries(before, [quote('a', { tags: ['돈'] }), quote('b', { why: '왜' })]);
    expect(next[0]).toBe(before[0]);
    expect(next[1]).not.toBe(before[1]);
  });

  it('sees a field that went and a tag that changed', () => {
    const before = [quote('a', { location: 'p. 1', tags: ['돈'] })];
    expect(keepSameEntries(before, [quote('a', { tags: ['돈'] })])[0]).not.toBe(before[0]);
    const retagged = [quote('a', { location: 'p. 1', tags: ['꿈'] })];
    expect(keepSameEntries(before, retagged)[0]).not.toBe(before[0]);
  });
});

describe('moveTarget', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const move = (visible: string[], id: string, step: -1 | 1) => {
    const index = moveTarget(ids, visible, id, step);
    if (index === undefined) return undefined;
    const without = ids.filter((each) => each !== id);
    return placeAt(without, id, index).join('');
  };

  it('moves past the neighbour', () => {
    expect(move(ids, 'c', -1)).toBe('acbd');
    expect(move(ids, 'b', 1)).toBe('acbd');
    expect(move(ids, 'a', -1)).toBeUndefined();
    expect(move(ids, 'd', 1)).toBeUndefined();
  });

  it('moves past the neighbour that is seen while a filter hides others', () => {
    expect(move(['a', 'd'], 'd', -1)).toBe('dabc');
    expect(move(['a', 'd'], 'a', 1)).toBe('bcda');
  });
});

describe('the filter of a page', () => {
  const entries = [
    quote('a', { favourite: true, tags: ['AI'] }),
    quote('b', { tags: ['ai', '돈'] }),
    note('c'),
  ];

  it('shows by kind, tag and star', () => {
    const shown = (filter: object) => entries.filter((entry) => isShown(entry, filter)).length;
    expect(shown(NO_FILTER)).toBe(3);
    expect(shown({ kind: 'quote' })).toBe(2);
    expect(shown({ tag: 'Ai' })).toBe(2);
    expect(shown({ favourites: true })).toBe(1);
    expect(shown({ kind: 'note', tag: 'ai' })).toBe(0);
  });

  it('shows what has every word, in any field, also by first consonants', () => {
    const said = [
      { ...note('a'), text: 'The **rich** don’t work for money' },
      { ...note('b'), text: '부자는 돈을 위해 일하지 않는다' },
    ];
    const find = (words: string) =>
      said.filter((entry) => isShown(entry, { words })).map(({ id }) => id);
    expect(find('MONEY rich')).toEqual(['a']);
    expect(find('ㅂㅈ')).toEqual(['b']);
    expect(find('rich 돈')).toEqual([]);
    expect(find(' ')).toEqual(['a', 'b']);
  });

  it('lists what there is to choose from', () => {
    const choices = listFilterChoices(entries);
    expect(choices.kinds).toEqual([
      { kind: 'quote', count: 2 },
      { kind: 'note', count: 1 },
    ]);
    expect(choices.tags).toEqual([
      { tag: 'AI', count: 2 },
      { tag: '돈', count: 1 },
    ]);
    expect(isWorthFiltering(choices)).toBe(true);
    expect(isWorthFiltering(listFilterChoices([note('a'), note('b')]))).toBe(false);
  });
});

it('draws one line of time through events that follow each other', () => {
  const kinds = [
    { kind: 'note' },
    { kind: 'event' },
    { kind: 'event' },
    { kind: 'quote' },
  ] as const;
  expect(kinds.map((_, index) => lineThrough(kinds, index))).toEqual([
    { fromAbove: false, toBelow: false },
    { fromAbove: false, toBelow: true },
    { fromAbove: true, toBelow: false },
    { fromAbove: false, toBelow: false },
  ]);
});

it('suggests tags by the letters typed so far, those that begin with them first', () => {
  const known = ['공부', '배움', '배', '새로 배운 것', 'AI'];
  expect(suggestTags('배우', [], known)).toEqual(['배움', '새로 배운 것']);
  expect(suggestTags('#ai', [], known)).toEqual(['AI']);
  expect(suggestTags('배', ['배움'], known)).toEqual(['배', '새로 배운 것']);
});

describe('formatSpan', () => {
  it.each([
    [{ startedOn: '2026-01-03', finishedOn: '2026-01-17' }, '2026-01-03 → 01-17'],
    [{ startedOn: '2025-12-30', finishedOn: '2026-01-17' }, '2025-12-30 → 2026-01-17'],
    [{ startedOn: '2026-01', finishedOn: '2026-03' }, '2026-01 → 03'],
    [{ startedOn: '2026-01-03', finishedOn: '2026-03' }, '2026-01-03 → 2026-03'],
    [{ startedOn: '2026-01-03', finishedOn: '2026-01-03' }, '2026-01-03'],
    [{ startedOn: '2026' }, '2026 →'],
    [{ finishedOn: '2004' }, '→ 2004'],
    [{}, undefined],
  ])('%j is %j', (reading, span) => expect(formatSpan(reading)).toBe(span));
});

describe('the same work', () => {
  const page = (id: string, work?: string) =>
    ({
      id,
      book: { title: id, authors: [], ...(work !== undefined && { work }) },
    }) as never as PageSummary;

  it('finds the other pages about it', () => {
    const pages = [page('a', 'w'), page('b'), page('c', 'w')];
    expect(findSameWork(pages, pages[0] as PageSummary).map(({ id }) => id)).toEqual(['c']);
    expect(findSameWork(pages, pages[1] as PageSummary)).toEqual([]);
  });

  it('offers books that share a title or an original title first, and none that are one with it', () => {
    const book = (title: string, originalTitle?: string, work?: string) =>
      ({
        id: title,
        title,
        book: { title, authors: [], originalTitle, work },
      }) as never as PageSummary;
    const own = book('Rich Dad', undefined, 'w');
    const pages = [
      own,
      book('모모'),
      book('부자 아빠', 'rich dad'),
      book('가', undefined, 'w'),
      book('나'),
    ];
    expect(listOtherBooks(pages, own, 'ko').map(({ title }) => title)).toEqual([
      '부자 아빠',
      '나',
      '모모',
    ]);
  });
});

describe('another edition', () => {
  const names = ['Kiyosaki, Jr.'];

  it('of an original is a translation into the window’s language, its title unknown', () => {
    const book = { title: 'Rich Dad', authors: names, language: 'en-US' };
    const draft = { title: '', originalTitle: 'Rich Dad', authors: names };
    expect(draftEdition(book, 'ko')).toEqual({ ...draft, language: 'ko' });
    expect(draftEdition(book, 'en')).toEqual({ ...draft, language: undefined });
  });

  it('of a translation is the original', () => {
    const book = { title: '부자 아빠', originalTitle: 'Rich Dad', authors: names, language: 'ko' };
    expect(draftEdition(book, 'ko')).toEqual({
      title: 'Rich Dad',
      originalTitle: '',
      authors: names,
      language: 'en',
    });
  });
});
