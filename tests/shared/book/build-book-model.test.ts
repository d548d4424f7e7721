import { describe, expect, it } from 'vitest';
import { buildBookModel } from '../../../shared/book/build-book-model.ts';
import { describeError } from '../../../shared/messages/error-messages.ts';
import { idOf, type LooseEntry, makePage } from '../letters/support/make-pages.ts';
import { choose, MADE_ON, makeBook, makeState } from './support/make-state.ts';
import { anchorsIn, outlineOf, tagsOf } from './support/read-book.ts';

const quote = (text: string, day: string, tags: string[] = []): LooseEntry => ({
  kind: 'quote',
  text,
  favourite: false,
  tags,
  createdAt: `${day}T09:00:00.000Z`,
});
const event = (text: string, date: string): LooseEntry => ({ kind: 'event', text, date });

const BOOK = { title: 'Rich Dad', authors: ['Robert Kiyosaki'] };
const RICH = makePage(
  2,
  'Rich Dad',
  [
    quote('오월의 말', '2026-05-05', ['돈', 'AI']),
    quote('지난해의 말', '2025-12-31'),
    quote('삼월의 말', '2026-03-14', ['돈']),
    event('해만 아는 일', '2026'),
    event('달만 아는 일', '2026-03'),
    event('옛일', '1956-08'),
  ],
  { book: BOOK, tags: ['가난'] },
);
const LEAP = makePage(3, '윤년', [
  event('네 살 생일', '2024-02-29'),
  quote('삼월의 글', '2026-03-01'),
]);
const STATE = makeState([RICH, LEAP]);

describe('a notebook of a year', () => {
  it('is told by month, what has no month before January, and nothing of other years', () => {
    expect(outlineOf(makeBook(STATE))).toEqual([
      ['2026년', 'Rich Dad'],
      ['3월', 'Rich Dad', '윤년'],
      ['5월', 'Rich Dad'],
    ]);
  });

  it('has every entry of the year once, in the order of the parent within a page', () => {
    const [none, march, may] = makeBook(STATE).chapters.map(anchorsIn);
    expect(none).toEqual([`part-1-${idOf(2004)}`]);
    expect(march).toEqual([`part-2-${idOf(2003)}`, `part-2-${idOf(2005)}`, `part-3-${idOf(3002)}`]);
    expect(may).toEqual([`part-4-${idOf(2001)}`]);
  });

  it('is told by its pages, with the facts of each book as a lead', () => {
    const book = makeBook(STATE, { chapters: 'book' });
    expect(outlineOf(book)).toEqual([
      ['Rich Dad', ''],
      ['윤년', ''],
    ]);
    expect(book.chapters[0]?.lead).toEqual(['Robert Kiyosaki']);
  });

  it('tells the facts of a book once, where it first stands', () => {
    const details = makeBook(STATE).chapters.flatMap(({ parts }) =>
      parts.map((part) => (part.kind === 'section' ? part.section.details : [])),
    );
    expect(details).toEqual([['Robert Kiyosaki'], [], [], []]);
  });

  it('keeps the leap day in its month', () => {
    expect(outlineOf(makeBook(STATE, { year: '2024' }))).toEqual([['2월', '윤년']]);
    expect(outlineOf(makeBook(STATE, { year: '2024', language: 'en' }))).toEqual([
      ['February', '윤년'],
    ]);
  });

  it('gives the cover of a book a page of its own before its first entries', () => {
    const cover = `${'a'.repeat(64)}.png`;
    const page = makePage(4, 'Dune', [quote('a', '2026-01-01'), quote('b', '2026-02-01')], {
      book: { title: 'Dune', authors: ['Frank Herbert'], cover },
    });
    expect(outlineOf(makeBook(makeState([page])))).toEqual([
      ['1월', '(Dune · Frank Herbert)', 'Dune'],
      ['2월', 'Dune'],
    ]);
  });

  it('is called by whom it is for, and by what the parent says instead', () => {
    const words = {
      title: '휀에게 · 2026년의 기록',
      subtitle: '원서 읽기',
      reader: '휀',
      author: '아빠',
    };
    expect(makeBook(STATE)).toMatchObject(words);
    expect(makeBook(STATE, { language: 'en' })).toMatchObject({ title: 'To 휀 · Notes of 2026' });
    expect(
      makeBook(STATE, { title: '우리의 한 해', subtitle: '', author: '김아빠' }),
    ).toMatchObject({
      title: '우리의 한 해',
      subtitle: '',
      author: '김아빠',
    });
  });

  it("has a printer's characters in all that it says, but for tags", () => {
    const said = `"it's"`;
    const cover = `${'a'.repeat(64)}.png`;
    const book = { title: said, authors: [said], cover };
    const page = makePage(7, said, [quote(said, '2026-01-01', [said])], { book });
    const words = { title: said, subtitle: said, author: said, dedication: said };
    const { index, ...rest } = makeBook(makeState([page]), { ...words, chapters: 'book' });
    expect(index[0]?.tags[0]?.tag).toBe(said);
    expect(rest).toMatchObject({ title: '“it’s”', subtitle: '“it’s”', author: '“it’s”' });
    expect(rest.chapters[0]).toMatchObject({
      title: '“it’s”',
      parts: [{ caption: '“it’s” · “it’s”' }, { kind: 'section' }],
    });
    expect(JSON.stringify(rest)).not.toMatch(/it's/);
  });

  it('takes the dedication as Markdown', () => {
    const { dedication } = makeBook(STATE, { dedication: '네가 **스물**이 되면' });
    expect(dedication).toHaveLength(1);
    expect(makeBook(STATE).dedication).toEqual([]);
  });
});

describe('the index of a book', () => {
  it('has each tag of entries and pages, Hangul before Latin in Korean and after it in English', () => {
    expect(tagsOf(makeBook(STATE))).toEqual(['ㄱ 가난', 'ㄷ 돈', 'A AI']);
    expect(tagsOf(makeBook(STATE, { language: 'en' }))).toEqual(['A AI', 'ㄱ 가난', 'ㄷ 돈']);
  });

  it('leads to every entry that has the tag, in the order of the book', () => {
    const { index } = makeBook(STATE);
    const anchors = Object.fromEntries(
      index.flatMap(({ tags }) => tags.map(({ tag, anchors }) => [tag, anchors])),
    );
    expect(anchors).toEqual({
      가난: [2004, 2003, 2005, 2001].map((id, at) => `part-${[1, 2, 2, 4][at]}-${idOf(id)}`),
      돈: [`part-2-${idOf(2003)}`, `part-4-${idOf(2001)}`],
      AI: [`part-4-${idOf(2001)}`],
    });
  });

  it('takes a tag in another spelling for the same', () => {
    const page = makePage(5, '쪽', [
      quote('하나', '2026-01-01', ['ai']),
      quote('둘', '2026-01-02', ['AI']),
    ]);
    const { index } = makeBook(makeState([page]));
    expect(index).toMatchObject([{ letter: 'A', tags: [{ tag: 'ai', anchors: [{}, {}] }] }]);
  });
});

describe('a year without entries', () => {
  it('is refused in one sentence', () => {
    const refused = buildBookModel(STATE, choose({ year: '2019' }), MADE_ON);
    expect(refused).toEqual({ ok: false, error: { code: 'empty-book', year: '2019' } });
    if (refused.ok) return;
    expect(describeError(refused.error, 'ko')).toBe(
      '2019년에는 책에 담을 글이 없습니다. 다른 해를 골라 주세요.',
    );
    expect(describeError(refused.error, 'en')).toBe(
      'There is nothing of 2019 to put into a book; choose another year.',
    );
  });
});

it('a book of 300 quotes has each of them once, and an id for each', () => {
  const days = Array.from({ length: 300 }, (_, index) =>
    new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
  );
  const page = makePage(
    6,
    '삼백',
    days.map((day, index) => quote(`말 ${index}`, day, ['말'])),
  );
  const book = makeBook(makeState([page]));
  const anchors = book.chapters.flatMap(anchorsIn);
  expect(new Set(anchors).size).toBe(300);
  expect(book.index[0]?.tags[0]?.anchors).toEqual(anchors);
  expect(book.chapters.map(({ title }) => title)).toEqual(
    Array.from({ length: 10 }, (_, index) => `${index + 1}월`),
  );
});
