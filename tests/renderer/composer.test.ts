import { describe, expect, it } from 'vitest';
import { readPageCount } from '../../renderer/books/page-count.ts';
import { isSameNames, splitNames } from '../../renderer/definitions/other-names.ts';
import { BLANK_FIELDS, isBlankKind, readEntry } from '../../renderer/entries/composer-fields.ts';
import { ENTRY_KINDS } from '../../shared/entries/entry-schema.ts';
import { languageOfText } from '../../shared/text/language-of-text.ts';

describe('what is typed in the composer', () => {
  it('is nothing at first, and a tag or a star alone is nothing', () => {
    for (const kind of ENTRY_KINDS) {
      expect(isBlankKind(kind, BLANK_FIELDS)).toBe(true);
      expect(readEntry(kind, BLANK_FIELDS)).toBeUndefined();
    }
    const starred = { ...BLANK_FIELDS.quote, favourite: true, tags: ['돈'] };
    expect(isBlankKind('quote', { ...BLANK_FIELDS, quote: starred })).toBe(true);
  });

  it('makes a quote of its text alone', () => {
    const fields = { ...BLANK_FIELDS, quote: { ...BLANK_FIELDS.quote, text: '지혜는 힘이다' } };
    expect(readEntry('quote', fields)).toMatchObject({ kind: 'quote', text: '지혜는 힘이다' });
  });

  it('makes an event of a date and what happened, and of neither alone', () => {
    const of = (date: string, text: string) =>
      readEntry('event', { ...BLANK_FIELDS, event: { ...BLANK_FIELDS.event, date, text } });
    expect(of('2023-03-00', 'Claude')).toMatchObject({ kind: 'event', date: '2023-03' });
    expect(of('2023-02-30', 'Claude')).toBeUndefined();
    expect(of('', 'Claude')).toBeUndefined();
    expect(of('2023', ' ')).toBeUndefined();
    expect(of('3/4/2023', 'Claude')).toBeUndefined();
    expect(of('March 14, 2023', 'GPT-4')).toMatchObject({ date: '2023-03-14', picture: null });
  });

  it('keeps what is said of an event besides, and a picture that waits for its words', () => {
    const picture = `${'a'.repeat(64)}.png`;
    const event = { ...BLANK_FIELDS.event, date: '2023', text: 'x', actor: 'OpenAI', picture };
    expect(readEntry('event', { ...BLANK_FIELDS, event })).toMatchObject({
      actor: 'OpenAI',
      picture,
    });
    const alone = { ...BLANK_FIELDS, event: { ...BLANK_FIELDS.event, picture } };
    expect(isBlankKind('event', alone)).toBe(false);
  });

  it('makes a definition of a term and its meaning', () => {
    const definition = {
      term: 'LLM',
      otherNames: '초거대언어모델, ',
      meaning: '큰 모델',
      tags: [],
    };
    expect(readEntry('definition', { ...BLANK_FIELDS, definition })).toEqual({
      kind: 'definition',
      term: 'LLM',
      otherNames: ['초거대언어모델'],
      meaning: '큰 모델',
      tags: [],
    });
    const unfinished = { ...definition, meaning: '' };
    expect(readEntry('definition', { ...BLANK_FIELDS, definition: unfinished })).toBeUndefined();
    expect(isBlankKind('definition', { ...BLANK_FIELDS, definition: unfinished })).toBe(false);
  });
});

it.each([
  ['', null],
  ['336', 336],
  ['1,024쪽', 1024],
  ['0', undefined],
  ['100001', undefined],
  ['많음', undefined],
  ['p.', undefined],
  ['12.5', undefined],
])('reads %j pages as %j', (typed, count) => expect(readPageCount(typed)).toBe(count));

it('splits other names at commas', () => {
  expect(splitNames('LLM, 초거대언어모델，큰 모델 ')).toEqual(['LLM', '초거대언어모델', '큰 모델']);
  expect(isSameNames('LLM,', 'LLM')).toBe(true);
});

it.each([
  ['Intelligence solves', 'en'],
  ['“돈”이라는 말, money', 'ko'],
  ['お金の話', 'ja'],
  ['錢', undefined],
  ['123', undefined],
])('%j is in %j', (text, language) => expect(languageOfText(text)).toBe(language));
