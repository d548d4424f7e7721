import { describe, expect, it } from 'vitest';
import { placeAfterStep } from '../../renderer/app/place-after-step.ts';
import type { LetterCopy } from '../../shared/letters/copies/letter-copy-schema.ts';
import type { Letter } from '../../shared/letters/letter-schema.ts';
import type { Notebook } from '../../shared/notebooks/notebook-schema.ts';
import type { PageSummary } from '../../shared/pages/page-summary.ts';

type Of = {
  readonly notebooks?: readonly string[];
  /** Page ids with their notebooks. */
  readonly pages?: Readonly<Record<string, string>>;
  readonly letters?: readonly string[];
  readonly sent?: readonly string[];
};

function contents({ notebooks = ['n'], pages = {}, letters = [], sent = [] }: Of) {
  const summaries = Object.entries(pages).map(([id, notebookId]) => ({ id, notebookId }));
  return {
    notebooks: notebooks.map((id) => ({ id }) as Notebook),
    pages: new Map(summaries.map((page) => [page.id, page as PageSummary])),
    letters: new Map(letters.map((id) => [id, { id } as Letter])),
    letterCopies: new Map(sent.map((id) => [id, { id, sent: {} } as LetterCopy])),
  };
}

const page = (pageId: string) => ({ view: 'notebook', notebookId: 'n', pageId }) as const;

describe('the place after a step was taken back', () => {
  it('is the page that came back, wherever the window was', () => {
    const [without, both] = [
      contents({ pages: { a: 'n' } }),
      contents({ pages: { a: 'n', b: 'n' } }),
    ];
    expect(placeAfterStep(without, both, page('a'))).toEqual(page('b'));
    expect(placeAfterStep(without, both, { view: 'trash' })).toEqual(page('b'));
  });

  it('is the notebook of the page that vanished while it was looked at', () => {
    const [both, without] = [
      contents({ pages: { a: 'n', b: 'n' } }),
      contents({ pages: { a: 'n' } }),
    ];
    expect(placeAfterStep(both, without, page('b'))).toEqual({ view: 'notebook', notebookId: 'n' });
    expect(placeAfterStep(both, without, page('a'))).toBeNull();
  });

  it('is the page where it is now, in another notebook', () => {
    const notebooks = ['n', 'm'];
    const [here, there] = ['n', 'm'].map((of) => contents({ notebooks, pages: { a: of } }));
    if (here === undefined || there === undefined) return;
    expect(placeAfterStep(here, there, page('a'))).toEqual({ ...page('a'), notebookId: 'm' });
    expect(placeAfterStep(there, here, page('a'))).toBeNull();
  });

  it('is the notebook that came back, with its pages', () => {
    const before = contents({ notebooks: [] });
    const after = contents({ pages: { a: 'n', b: 'n' } });
    expect(placeAfterStep(before, after, { view: 'write' })).toEqual({
      view: 'notebook',
      notebookId: 'n',
    });
    expect(placeAfterStep(after, before, page('a'))).toEqual({ view: 'write' });
  });

  it('is the letter that came back, or the list where it vanished', () => {
    const [none, one] = [contents({}), contents({ letters: ['l'] })];
    const place = { view: 'letters', letterId: 'l' } as const;
    expect(placeAfterStep(none, one, { view: 'write' })).toEqual(place);
    expect(placeAfterStep(one, none, place)).toEqual({ view: 'letters' });
  });

  it('is the sent letter that came back, or the list where it vanished', () => {
    const [none, one] = [contents({}), contents({ sent: ['c'] })];
    const place = { view: 'letters', copyId: 'c' } as const;
    expect(placeAfterStep(none, one, { view: 'write' })).toEqual(place);
    expect(placeAfterStep(one, none, place)).toEqual({ view: 'letters' });
  });

  it('stays where many pages came back, and where nothing came or went', () => {
    const [none, many] = [contents({}), contents({ pages: { a: 'n', b: 'n' } })];
    expect(placeAfterStep(none, many, { view: 'settings' })).toBeNull();
    expect(placeAfterStep(many, many, page('a'))).toBeNull();
  });
});
