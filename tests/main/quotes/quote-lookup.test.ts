import { expect, test } from 'vitest';
import { createQuoteLookup } from '../../../main/quotes/quote-lookup.ts';
import { makeSample, QUOTE } from '../../shared/support/sample-state.ts';

test('quotes of the same words are found wherever they stand, and follow the journal', async () => {
  const { scratch, page, second, notebook, quote } = makeSample();
  const find = createQuoteLookup();
  const same = `“${QUOTE.text.replace('.', '')}”`.normalize('NFD');
  const here = { entryId: quote.id, pageId: page.id, page: page.title, notebookId: notebook.id };
  expect(await find(scratch.state(), [same, '없는 말', ''])).toEqual([[here], [], []]);

  const copy = scratch.run('addEntry', { pageId: second.id, entry: QUOTE });
  const there = { ...here, entryId: copy.id, pageId: second.id, page: second.title };
  expect(await find(scratch.state(), [same])).toEqual([[here, there]]);

  scratch.run('updateEntry', {
    pageId: page.id,
    entryId: quote.id,
    changes: { kind: 'quote', text: '바꾼 말' },
  });
  expect(await find(scratch.state(), [same, '바꾼 말!'])).toEqual([[there], [here]]);
  scratch.run('removePage', { pageId: second.id });
  expect(await find(scratch.state(), [same, same])).toEqual([[], []]);
});

test('a note of the same words is none, and few places are told of', async () => {
  const { scratch, page, note } = makeSample();
  const find = createQuoteLookup();
  const words = note.kind === 'note' ? note.text : expect.fail();
  expect(await find(scratch.state(), [words])).toEqual([[]]);
  const entries = Array.from({ length: 9 }, () => ({ ...QUOTE, text: '같은 말' }));
  scratch.run('addEntries', { pageId: page.id, entries });
  const [places] = await find(scratch.state(), ['같은 말']);
  expect(places).toHaveLength(4);
});
