import { describe, expect, it } from 'vitest';
import { markPages, type PagedLetter } from '../../../../shared/letters/paging/mark-pages.ts';

const BOTH = { pageNumbers: true, runningHead: 'title' } as const;
const BY_HEADING = { pageNumbers: false, runningHead: 'heading' } as const;

function letterOf(pages: number, more: Partial<PagedLetter> = {}): PagedLetter {
  return { pages, hasCover: false, title: '휀에게', parts: [], ...more };
}

describe('markPages', () => {
  it('numbers and heads every page behind the first', () => {
    expect(markPages(letterOf(3), BOTH)).toEqual([
      {},
      { number: '2', head: '휀에게' },
      { number: '3', head: '휀에게' },
    ]);
  });

  it('leaves a letter of one page as it is', () => {
    expect(markPages(letterOf(1), BOTH)).toEqual([{}]);
    expect(markPages(letterOf(2, { hasCover: true }), BOTH)).toEqual([{}, {}]);
  });

  it('does not count a cover', () => {
    expect(markPages(letterOf(3, { hasCover: true }), BOTH)).toEqual([
      {},
      {},
      { number: '2', head: '휀에게' },
    ]);
  });

  it('has neither where the parent wants neither', () => {
    const neither = { pageNumbers: false, runningHead: 'none' } as const;
    expect(markPages(letterOf(2), neither)).toEqual([{}, {}]);
  });

  it('names what a page goes on with, and nothing that stands at its top anyway', () => {
    const parts = [
      { heading: '', page: 0, isAtTop: true },
      { heading: '개념', page: 1, isAtTop: false },
      { heading: '2020년', page: 3, isAtTop: true },
      { heading: '2023년', page: 3, isAtTop: false },
      { heading: '', page: 5, isAtTop: false },
    ];
    expect(markPages(letterOf(7, { parts }), BY_HEADING).map(({ head }) => head)).toEqual([
      undefined,
      '휀에게',
      '개념',
      undefined,
      '2023년',
      '2023년',
      '휀에게',
    ]);
  });
});
