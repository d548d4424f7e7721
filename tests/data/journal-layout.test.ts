import { expect, test } from 'vitest';
import { idOfFile, isId, pathOfPlace } from '../../data/journal-layout.ts';

const A = '019bcd01-0000-7000-8000-000000000001';
const B = '019bcd01-0000-7000-8000-000000000002';

test('every file has the path of the layout', () => {
  expect(pathOfPlace({ kind: 'journal' })).toBe('journal.json');
  expect(pathOfPlace({ kind: 'notebook', id: A })).toBe(`notebooks/${A}/notebook.json`);
  expect(pathOfPlace({ kind: 'page', id: B, notebookId: A })).toBe(
    `notebooks/${A}/pages/${B}.json`,
  );
  expect(pathOfPlace({ kind: 'letter', id: A })).toBe(`letters/${A}.json`);
  expect(pathOfPlace({ kind: 'trash', id: A })).toBe(`trash/${A}.json`);
});

test.each([
  '',
  '.',
  '..',
  '../../etc/passwd',
  `${A}/../x`,
  `${A}\0`,
  `/${A}`,
  'C:\\x',
  `${A}.json`,
])('no path is made of %j', (id) => {
  expect(isId(id)).toBe(false);
  expect(() => pathOfPlace({ kind: 'notebook', id })).toThrow(RangeError);
  expect(() => pathOfPlace({ kind: 'page', id, notebookId: A })).toThrow(RangeError);
  expect(() => pathOfPlace({ kind: 'page', id: A, notebookId: id })).toThrow(RangeError);
  expect(() => pathOfPlace({ kind: 'letter', id })).toThrow(RangeError);
  expect(() => pathOfPlace({ kind: 'trash', id })).toThrow(RangeError);
});

test('only <id>.json has an id', () => {
  expect(idOfFile(`${A}.json`)).toBe(A);
  for (const name of [A, `${A}.JSON`, `.${A}.json`, `${A}.sync-conflict.json`, 'x.json', '.json']) {
    expect(idOfFile(name)).toBeNull();
  }
});
