import { describe, expect, it } from 'vitest';
import {
  findExactChoice,
  findLinkChoices,
  listLinkChoices,
} from '../../renderer/links/link-choices.ts';
import { makeSummary } from './support/make-summary.ts';

const history = makeSummary({
  id: 'p1',
  title: 'LLM의 역사',
  updatedAt: '2026-01-01T00:00:00.000Z',
});
const words = makeSummary({
  id: 'p2',
  title: '낱말',
  updatedAt: '2026-02-01T00:00:00.000Z',
  terms: [
    { entryId: 'e1', term: '대규모 언어 모델', otherNames: ['LLM', 'Large Language Model'] },
    { entryId: 'e2', term: '역사', otherNames: [] },
  ],
});
const other = makeSummary({ id: 'p3', title: '역사', updatedAt: '2025-01-01T00:00:00.000Z' });
const pages = new Map([history, words, other].map((page) => [page.id, page]));
const notebooks = [{ title: '인공지능', pages: ['p1', 'p2', 'p3', 'gone'] }] as never;
const choices = listLinkChoices({ notebooks, pages });
const find = (typed: string) => findLinkChoices(choices, typed).map(({ id }) => id);

describe('what can be linked to', () => {
  it('is every page, written last first, and then every term', () => {
    expect(find('')).toEqual(['pages/p2', 'pages/p1', 'pages/p3', 'entries/e1', 'entries/e2']);
    expect(choices[0]).toMatchObject({ title: '낱말', detail: '인공지능' });
    expect(choices[3]).toMatchObject({ detail: 'LLM · Large Language Model' });
  });

  it.each([
    ['ㄷㄱㅁ', ['entries/e1']],
    ['댁', ['entries/e1']],
    ['llm', ['pages/p1', 'entries/e1']],
    ['language', ['entries/e1']],
    ['없는 말', []],
  ])('is found by %j', (typed, expected) => expect(find(typed)).toEqual(expected));

  it('is known by its whole name where nothing else is called so', () => {
    expect(findExactChoice(pages.values(), ' llm의  역사')?.id).toBe('pages/p1');
    expect(findExactChoice(pages.values(), 'Large language model')?.id).toBe('entries/e1');
    expect(findExactChoice(pages.values(), '역사')).toBeUndefined();
    expect(findExactChoice(pages.values(), '역')).toBeUndefined();
  });
});
