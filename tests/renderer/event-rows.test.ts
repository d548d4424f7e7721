import { expect, test } from 'vitest';
import {
  countEvents,
  isSendable,
  makeRows,
  type RowEdit,
  toEntries,
} from '../../renderer/events/event-rows.ts';
import { readEventLines } from '../../shared/events/read-event-lines.ts';

const NOTE = '머리말\n\n2023-07-18 Meta의 LLaMA2\n2023-09 미스트랄\n\n맺음말';

function rowsOf(text: string, edits: Readonly<Record<string, RowEdit>> = {}, actors = ['Meta']) {
  return makeRows(readEventLines(text, actors), new Map(Object.entries(edits)));
}

test('events and what stays a note go in their order, each with the tags', () => {
  const entries = toEntries(rowsOf(NOTE), ['AI']);
  const tags = ['AI'];
  expect(entries).toEqual([
    { kind: 'note', text: '머리말', tags },
    { kind: 'event', date: '2023-07-18', text: 'Meta의 LLaMA2', actor: 'Meta', tags },
    { kind: 'event', date: '2023-09', text: '미스트랄', tags },
    { kind: 'note', text: '맺음말', tags },
  ]);
});

test('an event that is left a note joins the notes beside it, as it was written', () => {
  const rows = rowsOf(NOTE, { '1 2023-09 미스트랄': { isEvent: false } });
  expect(countEvents(rows)).toBe(1);
  expect(toEntries(rows, []).at(-1)).toMatchObject({ text: '2023-09 미스트랄\n\n맺음말' });
  const none = rowsOf('2023 하나', { '1 2023 하나': { isEvent: false } });
  expect(isSendable(none)).toBe(false);
});

test('what was mended is read as it is typed, and an actor can be refused', () => {
  const key = '1 2023-07-18 Meta의 LLaMA2';
  const edit = { date: '2023년 7월', text: '라마 2', hasActor: false };
  expect(toEntries(rowsOf(NOTE, { [key]: edit }), [])[1]).toEqual({
    kind: 'event',
    date: '2023-07',
    text: '라마 2',
    tags: [],
  });
});

test.each([
  [{ date: '2023-02-30' }, 'not-a-date'],
  [{ date: ' ' }, 'no-date'],
  [{ text: ' ' }, 'no-text'],
] as const)('%j is told at its row, and nothing is sent', (edit, problem) => {
  const key = '1 2023-09 미스트랄';
  const rows = rowsOf(NOTE, { [key]: edit });
  expect(rows.find((row) => row.key === key)).toMatchObject({ problem });
  expect(isSendable(rows)).toBe(false);
  const kept = rowsOf(NOTE, { [key]: { ...edit, isEvent: false } });
  expect(isSendable(kept)).toBe(true);
});

test('the same line twice is two rows, each with its own changes', () => {
  const rows = rowsOf('2023 하나\n2023 하나', { '2 2023 하나': { text: '둘' } });
  expect(toEntries(rows, [])).toMatchObject([{ text: '하나' }, { text: '둘' }]);
});
