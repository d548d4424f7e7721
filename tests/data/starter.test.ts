import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { makeEmptyState, makeStarterState } from '../../data/starter.ts';
import { composeLetter } from '../../main/letters/compose-letter.ts';
import { tidyIsbn } from '../../shared/books/isbn.ts';
import { compareEdtfDates } from '../../shared/dates/edtf-date.ts';
import type { EntryKind, EntryOf } from '../../shared/entries/entry-schema.ts';
import { findEntries } from '../../shared/entries/find-entries.ts';
import { journalSchema } from '../../shared/journal/journal-schema.ts';
import type { JournalState } from '../../shared/journal/journal-state.ts';
import { type Letter, letterSchema } from '../../shared/letters/letter-schema.ts';
import { parseMarkdown } from '../../shared/letters/parse-markdown.ts';
import { notebookSchema } from '../../shared/notebooks/notebook-schema.ts';
import { pageSchema } from '../../shared/pages/page-schema.ts';
import { daysTaken } from '../../shared/readings/days-taken.ts';
import { withoutBookkeeping } from '../shared/support/without-bookkeeping.ts';

const now = new Date(2027, 0, 1, 0, 30);
const starter = makeStarterState({ now, newId: v7, run: 'starter0' });

function entriesOf<Kind extends EntryKind>(kind: Kind, page?: string): EntryOf<Kind>[] {
  return findEntries(starter, { kinds: [kind] })
    .filter((found) => page === undefined || found.page === page)
    .map(({ entry }) => entry as EntryOf<Kind>);
}

function notebookTitles(state: JournalState) {
  return state.journal.notebooks.map((id) => state.notebooks.get(id)?.title);
}

function bookPage(title: string) {
  const page = [...starter.pages.values()].find(({ page }) => page.title === title)?.page;
  if (page?.book === undefined) throw new Error(title);
  return { ...page, book: page.book };
}

describe('the starter journal', () => {
  it('is a valid journal, every file of it', () => {
    expect(journalSchema.parse(starter.journal)).toEqual(starter.journal);
    for (const notebook of starter.notebooks.values()) {
      expect(notebookSchema.parse(notebook)).toEqual(notebook);
    }
    for (const { page } of starter.pages.values()) expect(pageSchema.parse(page)).toEqual(page);
    for (const letter of starter.letters.values())
      expect(letterSchema.parse(letter)).toEqual(letter);
  });

  it('has the two notebooks of 휀, whose parent is 아빠', () => {
    expect(notebookTitles(starter)).toEqual(['인공지능의 역사', '원서 읽기']);
    expect(starter.journal.settings.language).toBe('system');
    expect(withoutBookkeeping(starter.journal.parent)).toEqual({ calledAs: '아빠' });
    expect(starter.journal.children.map(({ name }) => name)).toEqual(['휀']);
    const childIds = starter.journal.children.map(({ id }) => id);
    for (const notebook of starter.notebooks.values()) {
      expect(notebook.childIds).toEqual(childIds);
    }
  });

  it('is for another child where one is named', () => {
    const state = makeStarterState({
      now,
      newId: v7,
      run: 'starter0',
      language: 'ko',
      child: { name: '지우' },
    });
    expect(state.journal.children.map(({ name }) => name)).toEqual(['지우']);
    expect(state.journal.settings.language).toBe('ko');
  });

  it('sets the goal for the year of the parent’s calendar', () => {
    expect(withoutBookkeeping(starter.journal.goals)).toEqual([
      { id: expect.any(String), year: 2027, target: 12, language: 'en' },
    ]);
  });

  it('is the same for the same time and ids', () => {
    const makeIds = () => {
      let count = 0;
      return () => `01890000-0000-7000-8000-${String(count++).padStart(12, '0')}`;
    };
    const make = () => makeStarterState({ now, newId: makeIds(), run: 'starter0' });
    expect(make()).toEqual(make());
  });
});

describe('인공지능의 역사', () => {
  it.each([
    [
      'LLM 역사',
      [
        ['2022-11-30', 'ChatGPT', 'OpenAI'],
        ['2023-02-07', 'Copilot', 'Microsoft', 'GPT'],
        ['2023-03', 'Claude', 'Anthropic'],
        ['2023-03-14', 'GPT-4', 'OpenAI'],
        ['2023-03-21', 'Bard', 'Google', 'Gemini'],
        ['2023-06-27', 'Ernie Bot', 'Baidu'],
        ['2023-11-04', 'Grok beta', 'xAI'],
        ['2024-02-13', 'ChatGPT Plus', '$20'],
        ['2024-02-20', 'Gemini', 'Google', 'Ultra', '$20'],
      ],
    ],
    [
      'LLM 소스 공개 역사',
      [
        ['2020-06-11', 'GPT-3', 'OpenAI'],
        ['2023-02-11', 'LLaMA', 'Meta'],
        ['2023-03-14', 'GPT-4', 'OpenAI', '공개하지 않았어'],
        ['2023-07-18', 'LLaMA 2', 'Meta', 'Vicuna', 'Alpaca'],
        ['2023-09-27', 'Mistral 7B'],
        ['2023-12-11', 'Mistral 8x7B', 'Mistral AI'],
        ['2024-02-21', 'Gemma', 'Google'],
      ],
    ],
  ])('%s has the father’s events with his dates, in order', (page, expected) => {
    const events = entriesOf('event', page);
    expect(events.map(({ date }) => date)).toEqual(expected.map(([date]) => date));
    events.forEach(({ text, actor }, index) => {
      for (const word of expected[index]?.slice(1) ?? [])
        expect(`${actor} ${text}`).toContain(word);
    });
    expect(events.map(({ date }) => date).toSorted(compareEdtfDates)).toEqual(
      events.map(({ date }) => date),
    );
  });

  it('has sixteen events', () => {
    expect(entriesOf('event')).toHaveLength(16);
  });

  it.each([
    ['ChatGPT Plus가', '2023년 2월'],
    ['GPT-3를', '가중치는 한 번도 공개된 적이 없어'],
    ['Mistral 8x7B를', 'Mixtral'],
    ['Copilot', 'Bing Chat'],
    ['Ernie Bot', 'Ernie 3.5'],
    ['LLaMA를', '2023년 2월 24일'],
    ['Gemini가', '2024년 2월 8일'],
  ])('says beside %s what history says', (text, note) => {
    const event = entriesOf('event').find((each) => each.text.includes(text));
    expect(event?.note).toContain(note);
  });

  it('defines the model and open source', () => {
    const definitions = entriesOf('definition', '개념');
    expect(definitions[0]?.otherNames).toEqual(['LLM', '초거대언어모델']);
    expect(definitions.map(({ term }) => term)).toEqual([
      '대규모 언어 모델',
      '오픈 소스',
      '가중치',
      '미세 조정',
      '베타',
      'API',
    ]);
  });

  it('links its words to each other, none of them to nothing', () => {
    const ids = new Set([
      ...findEntries(starter, {}).map(({ entry }) => entry.id),
      ...starter.pages.keys(),
    ]);
    const texts = entriesOf('note').map(({ text }) => text);
    const links = [...texts.join().matchAll(/\[\[[^\]]+\]\]\(\w+\/([^)]+)\)/g)];
    expect(links.length).toBeGreaterThan(0);
    for (const [, id = ''] of links) expect(ids).toContain(id);
    expect(texts.join()).not.toMatch(/\]\](?!\()/);
  });

  it('is a letter to the child, by years, with the lesser words explained at its end', () => {
    const [letter, ...others] = starter.letters.values();
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ arrangement: 'years', drawTimelines: true, footnotes: true });
    expect(letter?.to.name).toBe('휀');
    const lesser = entriesOf('definition').slice(2);
    expect(letter?.selection.excluded).toEqual(lesser.map(({ id }) => id));
    const model = composeLetter(starter, [], letter as Letter);
    expect(model.ok && model.value.footnotes.map(({ term }) => term).toSorted()).toEqual(
      lesser.map(({ term }) => term).toSorted(),
    );
  });

  it('numbers the reasons', () => {
    const lists = entriesOf('note')
      .flatMap(({ text }) => parseMarkdown(text))
      .filter((block) => block.kind === 'list');
    expect(lists.map(({ numerals, items }) => [numerals, items.length])).toEqual([
      ['①', 3],
      ['①', 2],
    ]);
  });
});

describe('원서 읽기', () => {
  it('has one work in two languages', () => {
    const english = bookPage('Rich Dad Poor Dad');
    const korean = bookPage('부자 아빠 가난한 아빠');
    expect(english.book.work).toBeDefined();
    expect(korean.book.work).toBe(english.book.work);
    expect(bookPage('Anne of Green Gables').book.work).toBeUndefined();
    expect(english.book).toMatchObject({ edition: '20th anniversary', language: 'en' });
    // A right ISBN in the form that the rules keep; none where it is not known for certain.
    expect(english.book.isbn).toBe(tidyIsbn('9781612680194'));
    expect(korean.book.isbn).toBeUndefined();
    expect(korean.book).toMatchObject({ originalTitle: english.title, language: 'ko' });
    expect(english.readings?.map(daysTaken)).toEqual([14]);
    expect(korean.readings?.map(({ status, finishedOn }) => [status, finishedOn])).toEqual([
      ['finished', undefined],
    ]);
  });

  it('quotes few words, each translated and with why', () => {
    const quotes = entriesOf('quote', 'Rich Dad Poor Dad');
    expect(quotes.length).toBeLessThanOrEqual(6);
    for (const quote of entriesOf('quote')) {
      expect(quote.text.split(/\s+/).length).toBeLessThan(30);
      expect(quote.translation).toMatch(/[가-힣]/);
      expect(quote.why).toMatch(/[가-힣]/);
      expect(quote.tags).not.toEqual([]);
    }
    for (const { text } of quotes) expect(text.split(/\s+/).length).toBeLessThan(25);
    expect(quotes.filter(({ favourite }) => favourite)).toHaveLength(2);
  });
});

describe('an empty journal', () => {
  it('has nothing but the child, where one is named', () => {
    const { journal } = makeEmptyState({
      language: 'ko',
      newId: v7,
      child: { name: '지우' },
    });
    expect(journalSchema.parse(journal)).toEqual(journal);
    expect(journal).toMatchObject({ notebooks: [], goals: [], parent: {} });
    expect(journal.children.map(({ name }) => name)).toEqual(['지우']);
    expect(makeEmptyState({ newId: v7 }).journal.children).toEqual([]);
  });
});
