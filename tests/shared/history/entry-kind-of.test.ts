import { expect, it } from 'vitest';
import { entryKindOf } from '../../../shared/history/entry-kind-of.ts';
import { makeSample, QUOTE } from '../support/sample-state.ts';

it('names the kind of the one entry that a command is about', () => {
  const { state, page, second, event, notebook } = makeSample();
  const kindOf = (input: object) => entryKindOf(state, input);
  expect(kindOf({ pageId: page.id, entry: QUOTE })).toBe('quote');
  expect(kindOf({ pageId: page.id, entryId: event.id })).toBe('event');
  expect(kindOf({ pageId: second.id, entryId: event.id })).toBeUndefined();
  expect(kindOf({ pageId: page.id })).toBeUndefined();
  expect(kindOf({ notebookId: notebook.id })).toBeUndefined();
});
