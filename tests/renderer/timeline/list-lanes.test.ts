import { describe, expect, it } from 'vitest';
import { chooseFirstLanes, findLanes, listLanes } from '../../../renderer/timeline/list-lanes.ts';
import { indexById } from '../../../shared/index-by-id.ts';
import type { PageSummary } from '../../../shared/pages/page-summary.ts';

type Contents = Parameters<typeof listLanes>[0];

const page = (id: string, event: number, readings: readonly object[] = []) =>
  ({ id, title: id, counts: { event }, readings }) as unknown as PageSummary;
const notebook = (id: string, pages: readonly string[]) =>
  ({ id, title: id, pages }) as unknown as Contents['notebooks'][number];
const child = (id: string, birthday?: string) =>
  ({ id, name: id, birthday }) as unknown as Contents['children'][number];

function listIds(
  notebooks: Contents['notebooks'],
  pages: readonly PageSummary[],
  children: Contents['children'] = [],
) {
  return listLanes({ notebooks, pages: indexById(pages), children });
}

describe('the lanes that there can be', () => {
  it('are those with something in them', () => {
    const lanes = listIds(
      [notebook('ai', ['open', 'terms']), notebook('books', ['rich'])],
      [page('open', 3), page('terms', 0), page('rich', 0, [{ finishedOn: '2026-01-17' }])],
      [child('휀', '2016-05-01'), child('지우')],
    );
    expect(lanes.map(({ id }) => id)).toEqual([
      'notebook:ai',
      'page:open',
      'birthdays:휀',
      'books',
    ]);
    expect(lanes.map(({ events }) => events)).toEqual([3, 3, undefined, undefined]);
  });

  it('have no books where no day of a reading is known', () => {
    expect(
      listIds([notebook('books', ['anne'])], [page('anne', 0, [{ status: 'reading' }])]),
    ).toEqual([]);
  });
});

describe('the lanes that are shown', () => {
  const ai = notebook('ai', ['open', 'closed']);
  const pages = [page('open', 3), page('closed', 2)];

  it('are at first the topics of the only notebook with events, and the birthdays', () => {
    const lanes = chooseFirstLanes(listIds([ai], pages, [child('휀', '2016')]));
    expect(lanes.map(({ id }) => id)).toEqual(['page:open', 'page:closed', 'birthdays:휀']);
  });

  it('are at first the notebooks where several have events', () => {
    const space = notebook('space', ['moon']);
    const lanes = chooseFirstLanes(listIds([ai, space], [...pages, page('moon', 1)]));
    expect(lanes.map(({ id }) => id)).toEqual(['notebook:ai', 'notebook:space']);
  });

  it('are those that were chosen, as long as one of them is there', () => {
    const lanes = listIds([ai], pages);
    const show = (wanted: readonly string[] | null) => findLanes(lanes, wanted).map(({ id }) => id);
    expect(show(['page:closed', 'gone'])).toEqual(['page:closed']);
    expect(show(['gone'])).toEqual(['page:open', 'page:closed']);
    expect(show([])).toEqual([]);
    expect(show(null)).toEqual(['page:open', 'page:closed']);
  });
});
