import { expect, test } from 'vitest';
import {
  chooseKind,
  kindOfInput,
  toLocationInput,
  toLocationLine,
} from '../../renderer/quotes/location-input.ts';

test('numbers alone are stored as the chosen kind, in the language of the window', () => {
  expect(toLocationLine({ chosen: 'page', text: '42' }, 'ko')).toBe('42쪽');
  expect(toLocationLine({ chosen: 'chapter', text: '3-4' }, 'en')).toBe('Chapters 3–4');
  expect(toLocationLine({ chosen: 'kindle', text: '1,024' }, 'ko')).toBe('위치 1024');
});

test('what is typed with its own words stays as it is and names its kind', () => {
  const input = { chosen: 'page', text: 'ch. 3' } as const;
  expect(toLocationLine(input, 'ko')).toBe('ch. 3');
  expect(kindOfInput(input)).toBe('chapter');
  expect(kindOfInput({ chosen: 'page', text: '머리말' })).toBe('other');
  // Half typed, it does not forget what was chosen.
  expect(kindOfInput({ chosen: 'chapter', text: '3-4' })).toBe('chapter');
  expect(kindOfInput({ chosen: 'chapter', text: '' })).toBe('chapter');
});

test('another kind takes the numbers over, and words are kept', () => {
  expect(chooseKind({ chosen: 'page', text: '42' }, 'kindle', 'ko')).toEqual({
    chosen: 'kindle',
    text: '42',
  });
  expect(chooseKind({ chosen: 'page', text: 'ch. 3' }, 'page', 'ko').text).toBe('3');
  expect(chooseKind({ chosen: 'page', text: '42' }, 'other', 'ko').text).toBe('42쪽');
  expect(chooseKind({ chosen: 'other', text: '머리말' }, 'page', 'ko').text).toBe('머리말');
});

test.each(['', '42쪽', 'p. 42', '3장', '위치 1024–1030', 'Lesson 1'])(
  'the stored line “%s” is edited and said as the same',
  (line) => {
    const input = toLocationInput(line);
    const stored = toLocationLine(input, 'ko');
    expect(toLocationInput(stored)).toEqual(input);
    expect(input.text === line || kindOfInput(input) !== 'other').toBe(true);
  },
);
