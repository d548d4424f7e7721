import { expect, test } from 'vitest';
import type { JournalState } from '../../../shared/journal/journal-state.ts';
import { makeScratch } from '../support/scratch-journal.ts';
import { toFiles } from './support/journal-files.ts';
import { Replica } from './support/replica.ts';

const NOW = Date.parse('2026-02-01T12:00:00.000Z');

function makeShelf() {
  const scratch = makeScratch();
  const [from, to] = ['하나', '둘'].map((title) =>
    scratch.run('addNotebook', { title, kind: 'notes' }),
  );
  const page = scratch.run('addPage', { notebookId: from?.id, title: '옮길 주제' });
  scratch.run('addEntry', { pageId: page.id, entry: { kind: 'note', text: '글' } });
  return { state: scratch.state(), from: from?.id ?? '', to: to?.id ?? '', pageId: page.id };
}

function permute<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, at) =>
    permute(items.toSpliced(at, 1)).map((rest) => [item, ...rest]),
  );
}

function contextAt(minutes: number, run: string) {
  const now = new Date(NOW + minutes * 60_000).toISOString();
  const newId = `01970000-0000-7000-8000-0000000000${String(minutes).padStart(2, '0')}`;
  return { now, today: now.slice(0, 10), run, newId };
}

/** How many files a move changes: the page here and there, and both notebooks. */
const FILES = 4;

/**
 * One computer moves a page to another notebook; the files of that come to another one by one, in the given order, and the
 * program settles what it finds after each. Before, `meanwhile` can have happened there.
 */
function play(order: readonly number[], meanwhile?: (replica: Replica, pageId: string) => void) {
  const { state, from, to, pageId } = makeShelf();
  const [a, b] = ['A', 'B'].map((name) => new Replica(name, toFiles(state), false)) as [
    Replica,
    Replica,
  ];
  for (const { tool } of [a, b]) tool.scan(NOW);
  a.tool.pull(b.tool, 999, (items) => [...items]);
  b.tool.pull(a.tool, 999, (items) => [...items]);
  meanwhile?.(b, pageId);
  a.run('movePage', { pageId, toNotebookId: to }, contextAt(5, '0000000a'));
  const sync = (taker: Replica, giver: Replica, limit: number, place: number) => {
    taker.tool.scan(NOW + 600_000);
    giver.tool.scan(NOW + 600_000);
    taker.tool.pull(giver.tool, limit, (items) => {
      const first = items[Math.min(place, items.length - 1)];
      return limit === 1 && first !== undefined ? [first] : [...items];
    });
    taker.settle({ wasOpen: true });
  };
  for (const place of order) sync(b, a, 1, place);
  for (let round = 0; round < 6; round += 1) {
    sync(a, b, 999, 0);
    sync(b, a, 999, 0);
  }
  const states = [a.state(), b.state()] as const;
  return { states, from, to, pageId };
}

function whereIs(state: JournalState, pageId: string): string[] {
  return [...state.notebooks.values()]
    .filter(({ id, pages }) => pages.includes(pageId) && state.pages.get(pageId)?.notebookId === id)
    .map(({ id }) => id);
}

const orders = permute([...Array(FILES).keys()]);

test('a page that was moved to another notebook is there on every computer, in whatever order its files come', () => {
  for (const order of orders) {
    const { states, to, pageId } = play(order);
    for (const state of states) {
      expect(whereIs(state, pageId), `${order}`).toEqual([to]);
      expect(state.trash.size, `${order}`).toBe(0);
      expect(state.pages.get(pageId)?.page.entries, `${order}`).toHaveLength(1);
    }
  }
});

test.each([1, 9])(
  'what was written on it elsewhere meanwhile, at minute %s, is on it',
  (minute) => {
    for (const order of orders) {
      const { states, pageId } = play(order, (replica, id) => {
        const entry = { kind: 'note', text: '그사이에 쓴 글' };
        replica.run('addEntry', { pageId: id, entry }, contextAt(minute, '0000000b'));
      });
      for (const state of states) {
        expect(whereIs(state, pageId), `${order}`).toHaveLength(1);
        expect(state.trash.size, `${order}`).toBe(0);
        expect(state.pages.get(pageId)?.page.entries, `${order}`).toHaveLength(2);
      }
    }
  },
);
