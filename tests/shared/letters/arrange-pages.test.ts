import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEdtfDates } from '../../../shared/dates/edtf-date.ts';
import type { Entry } from '../../../shared/entries/entry-schema.ts';
import { arrangePages, type LetterPart } from '../../../shared/letters/arrange-pages.ts';
import type { SelectedPage } from '../../../shared/letters/select-entries.ts';
import { type LooseEntry, makePage } from './support/make-pages.ts';

const note = (text: string): LooseEntry => ({ kind: 'note', text });
const event = (date: string, text = date): LooseEntry => ({ kind: 'event', date, text });
const term = (name: string): LooseEntry => ({
  kind: 'definition',
  term: name,
  otherNames: [],
  meaning: '뜻',
});

let made = 0;
function select(title: string, entries: readonly LooseEntry[], fields = {}): SelectedPage {
  made += 1;
  const page = makePage(made, title, entries, fields);
  return { page, entries: page.entries };
}

function show(entry: Entry): string {
  return entry.kind === 'definition' ? entry.term : entry.text;
}

function entriesOf(part: LetterPart): readonly Entry[] {
  return part.kind === 'year' ? part.events : part.entries;
}

function arrange(...pages: readonly SelectedPage[]) {
  return arrangePages(pages, 'years').map((part) => [
    part.kind === 'year' ? part.year : part.kind === 'page' ? part.page.title : '',
    entriesOf(part).map(show).join(' '),
  ]);
}

describe('a letter by years', () => {
  it('has definitions first, then the lead, the years, and the rest', () => {
    expect(
      arrange(
        select('역사', [note('처음'), event('2023'), note('사이'), event('2022'), note('끝')]),
        select('까닭', [note('까닭')]),
        select('개념', [note('낱말'), term('LLM'), event('2023-03')]),
      ),
    ).toEqual([
      ['개념', '낱말 LLM'],
      ['', '처음'],
      ['2022', '2022'],
      ['2023', '2023 2023-03'],
      ['역사', '사이 끝'],
      ['까닭', '까닭'],
    ]);
  });

  it('keeps the order of the pages among events of one date', () => {
    expect(arrange(select('가', [event('2023', 'a')]), select('나', [event('2023', 'b')]))).toEqual(
      [['2023', 'a b']],
    );
  });

  it('leads with nothing that is not plain words of a topic before its events', () => {
    const quote: LooseEntry = { kind: 'quote', text: '인용', favourite: false };
    const book = { book: { title: '책', authors: [] } };
    expect(
      arrange(
        select('책', [note('책 이야기'), event('2020')], book),
        select('인용', [note('말'), quote, event('2020')]),
        select('사건 없음', [note('말뿐')]),
      ).map(([heading]) => heading),
    ).toEqual(['2020', '책', '인용', '사건 없음']);
  });

  it('says of an event which book it is from, where that is not said', () => {
    const book = { book: { title: '책', authors: [] } };
    const pages = [
      select('책', [event('2020'), { ...event('2021'), source: '신문' } as LooseEntry], book),
      select('주제', [event('2022')]),
    ];
    const sources = arrangePages(pages, 'years')
      .flatMap(entriesOf)
      .map((entry) => entry.kind === 'event' && entry.source);
    expect(sources).toEqual(['책', '신문', undefined]);
  });

  it('is page by page where nothing else is asked for', () => {
    const pages = [select('나', [event('2023')]), select('가', [term('LLM')])];
    for (const parts of [arrangePages(pages), arrangePages(pages, 'pages')]) {
      expect(parts).toEqual(pages.map((page) => ({ kind: 'page', ...page })));
    }
  });

  it('holds every entry once, its events in the order of their dates', () => {
    const date = fc.constantFrom('1999', '2023', '2023-03', '2023-03-14', '2024-01');
    const entry = fc.oneof(
      date.map((each) => event(each)),
      fc.constant(note('말')),
      fc.constant(term('LLM')),
    );
    const pages = fc.array(fc.array(entry, { minLength: 1, maxLength: 6 }), { maxLength: 4 });
    fc.assert(
      fc.property(pages, (lists) => {
        const selected = lists.map((entries) => select('쪽', entries));
        const parts = arrangePages(selected, 'years');
        const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id).toSorted();
        expect(ids(parts.flatMap(entriesOf))).toEqual(ids(selected.flatMap((p) => p.entries)));
        const dates = parts
          .flatMap(entriesOf)
          .flatMap((each) => (each.kind === 'event' ? [each.date] : []));
        expect(dates).toEqual(dates.toSorted(compareEdtfDates));
        expect(parts.every((part) => entriesOf(part).length > 0)).toBe(true);
      }),
    );
  });
});
