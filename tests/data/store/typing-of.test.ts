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

test('each picture of an event is a step, and so are two of its fields', () => {
  const set = (fields: object) =>
    typingOf('updateEntry', { ...TARGET, changes: { kind: 'event', ...fields } });
  expect(set({ actor: 'OpenA' })).toBe(set({ actor: 'OpenAI' }));
  expect(set({ actor: 'OpenAI' })).not.toBe(set({ source: '한겨레' }));
  expect(set({ picture: 'a.jpg' })).toBeUndefined();
});

test('two facts of a book are two steps, and each of its covers is one', () => {
  const set = (book: object) => typingOf('updatePage', { pageId: 'p', changes: { book } });
  expect(set({ edition: '2판' })).toBe(set({ edition: '2' }));
  expect(set({ edition: '2판' })).not.toBe(set({ publisher: '민음사' }));
  expect(set({ cover: 'a.jpg' })).toBeUndefined();
});
