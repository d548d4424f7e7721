import { describe, expect, it } from 'vitest';
import { parseInput } from '../../shared/commands/parse-input.ts';
import { type EntryDraftInput, entryDraftSchema } from '../../shared/entries/entry-inputs.ts';

describe('an entry of blanks alone', () => {
  it.each<[string, EntryDraftInput]>([
    ['text', { kind: 'quote', text: '   ' }],
    ['text', { kind: 'reflection', text: '\n\n' }],
    ['text', { kind: 'note', text: '\t' }],
    ['text', { kind: 'event', date: '2023', text: '　' }],
    ['meaning', { kind: 'definition', term: 'LLM', meaning: ' ' }],
  ])('is refused for its %s', (field, draft) => {
    expect(parseInput(entryDraftSchema, draft)).toEqual({
      ok: false,
      error: { code: 'invalid-input', field, problem: 'required' },
    });
  });
});
