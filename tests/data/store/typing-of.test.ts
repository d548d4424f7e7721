import { expect, test } from 'vitest';
import { typingOf } from '../../../data/store/command-history.ts';

const TARGET = { pageId: 'p', entryId: 'e' };

test('the letters typed into one field are one step, whatever each was based on', () => {
  const type = (text: string, base: string) =>
    typingOf('updateEntry', {
      ...TARGET,
      changes: { kind: 'note', text },
      basedOn: { kind: 'note', text: base },
    });
  expect(type('가', '')).toBeDefined();
  expect(type('가나', '가')).toBe(type('가', ''));
  expect(typingOf('updateEntry', { ...TARGET, changes: { kind: 'note', tags: [] } })).not.toBe(
    type('가', ''),
  );
});
