import { describe, expect, it } from 'vitest';
import { countChosen, exclude, fittingEntries } from '../../../renderer/letters/choose-entries.ts';
import { makeDraft } from '../../shared/letters/support/make-letter.ts';
import { idOf, makeNotebook, makePage } from '../../shared/letters/support/make-pages.ts';

const page = makePage(2, '책', [
  { kind: 'quote', text: 'a', favourite: true },
  { kind: 'quote', text: 'b', favourite: false },
  { kind: 'note', text: 'c' },
]);
const notebook = makeNotebook('공책', 'reading', [page]);
const [a, b, c] = [2001, 2002, 2003].map(idOf) as [string, string, string];

describe('fittingEntries', () => {
  it('lists also what was taken out by hand', () => {
    const { selection } = makeDraft({ selection: { kinds: ['quote'], excluded: [a] } });
    const [group] = fittingEntries(notebook, [page], selection);
    expect(group?.entries.map(({ id }) => id)).toEqual([a, b]);
  });
});

describe('taking entries out and putting them back', () => {
  it('counts those that stay', () => {
    expect(countChosen(page.entries, new Set([b]))).toBe(2);
    expect(countChosen(page.entries, new Set([idOf(9)]))).toBe(3);
  });

  it('names each once, whatever was out before', () => {
    expect(exclude([a, idOf(9)], page.entries, false)).toEqual([idOf(9), a, b, c]);
  });

  it('keeps out what is not in sight', () => {
    expect(exclude([idOf(9), a, b], page.entries, true)).toEqual([idOf(9)]);
  });
});
