import { expect, test } from 'vitest';
import { revertChanges } from '../../../shared/history/revert-changes.ts';
import { applyChanges, type JournalState, valueAt } from '../../../shared/journal/journal-state.ts';
import { stampChanges } from '../../../shared/merging/stamp-files.ts';
import type { Page } from '../../../shared/pages/page-schema.ts';
import { must } from '../support/must.ts';
import { makeSample } from '../support/sample-state.ts';
import { makeScratch, type Scratch } from '../support/scratch-journal.ts';
import { withoutTimes } from '../support/without-bookkeeping.ts';

/** Three topics in a notebook, the first with four entries, the second with one; and a page about a book. */
function makeTopics() {
  const { scratch, other, page: book, notebook, quote } = makeSample();
  const [first, second, third] = ['시작', '그 뒤', '요즘'].map((title, at) =>
    scratch.run('addPage', {
      notebookId: other.id,
      title,
      tags: at === 0 ? ['AI', '옛날'] : ['ai'],
    }),
  ) as [Page, Page, Page];
  const write = (pageId: string, text: string) =>
    scratch.run('addEntry', { pageId, entry: { kind: 'note', text } }).id;
  const entries = ['하나', '둘', '셋', '넷'].map((text) => write(first.id, text));
  const own = write(second.id, '있던 글');
  return { scratch, other, notebook, book, quote, first, second, third, entries, own };
}

const idsOn = (state: JournalState, pageId: string) =>
  state.pages.get(pageId)?.page.entries.map(({ id }) => id);
const listOf = (state: JournalState, notebookId: string) => state.notebooks.get(notebookId)?.pages;

/** The journal after the last command, given by `run`, was taken back. */
function undo(scratch: Scratch, run: () => unknown): JournalState {
  const before = scratch.state();
  run();
  const after = scratch.state();
  const steps = scratch.changes().map((change) => ({
    before: { ...change, value: valueAt(before, change) } as typeof change,
    after: change,
  }));
  const reverted = must(revertChanges(after, steps));
  const stamped = stampChanges(after, reverted, {
    now: '2026-01-18T00:00:00.000Z',
    run: 'undoing0',
  });
  return applyChanges(after, stamped.changes);
}

test('a page goes to another place in the list, which a merge with another copy keeps', () => {
  const { scratch, other, first, second, third } = makeTopics();
  const notebook = scratch.run('movePage', { pageId: third.id, index: 0 });
  expect(notebook.pages).toEqual([third.id, first.id, second.id]);
  expect(notebook.ranks.map(({ id }) => id)).toEqual([third.id]);
  expect(scratch.changes()).toHaveLength(1);
  scratch.run('movePage', { pageId: third.id, index: 99 });
  expect(listOf(scratch.state(), other.id)).toEqual([first.id, second.id, third.id]);
  const undone = undo(scratch, () => scratch.run('movePage', { pageId: first.id, index: 1 }));
  expect(listOf(undone, other.id)).toEqual([first.id, second.id, third.id]);
});

test('a page goes to another notebook of its kind, and a letter of it alone goes with it', () => {
  const { scratch, other, notebook, book, first, second, third, entries } = makeTopics();
  const shelf = scratch.run('addNotebook', { title: '다른 주제', kind: 'notes' });
  const there = scratch.run('addPage', { notebookId: shelf.id, title: '있던 주제' });
  const letter = scratch.run('addLetter', {
    to: { name: '휀' },
    language: 'ko',
    selection: { notebookId: other.id, pageIds: [first.id] },
  });
  const before = scratch.state();
  const input = { pageId: first.id, toNotebookId: shelf.id };
  const undone = undo(scratch, () => scratch.run('movePage', input));
  expect(withoutTimes(undone)).toEqual(withoutTimes(before));
  const state = scratch.state();
  expect(listOf(state, other.id)).toEqual([second.id, third.id]);
  expect(listOf(state, shelf.id)).toEqual([there.id, first.id]);
  expect(state.pages.get(first.id)?.notebookId).toBe(shelf.id);
  expect(idsOn(state, first.id)).toEqual(entries);
  expect(state.letters.get(letter.id)?.selection.notebookId).toBe(shelf.id);
  // The page is in its new place before it leaves the old one.
  expect(
    scratch.changes().map(({ kind, value }) => (value === null ? `no ${kind}` : kind)),
  ).toEqual(['page', 'notebook', 'letter', 'notebook', 'no page']);
  scratch.run('movePage', { ...input, toNotebookId: other.id, index: 0 });
  expect(listOf(scratch.state(), other.id)).toEqual([first.id, second.id, third.id]);
  const wrong = { pageId: book.id, toNotebookId: other.id };
  expect(scratch.refuse('movePage', wrong)).toMatchObject({ field: 'toNotebookId' });
  expect(scratch.refuse('movePage', { ...input, toNotebookId: notebook.id })).toMatchObject({
    field: 'toNotebookId',
  });
});

test('a topic is merged into another: entries go behind, tags join, the emptied page is in the trash', () => {
  const { scratch, other, first, second, third, entries, own } = makeTopics();
  const merged = scratch.run('mergePages', { pageId: first.id, intoPageId: second.id });
  expect(merged.entries.map(({ id }) => id)).toEqual([own, ...entries]);
  expect(merged.tags).toEqual(['ai', '옛날']);
  const state = scratch.state();
  expect(state.pages.has(first.id)).toBe(false);
  expect(listOf(state, other.id)).toEqual([second.id, third.id]);
  // What gains is written before what loses: a stop in between leaves the entries on both.
  expect(scratch.changes().map(({ kind }) => kind)).toEqual(['page', 'trash', 'notebook', 'page']);

  scratch.run('restore', { trashId: first.id });
  expect(listOf(scratch.state(), other.id)).toEqual([first.id, second.id, third.id]);
  const back = scratch.state().pages.get(first.id)?.page;
  expect(back).toMatchObject({ title: '시작', tags: ['AI', '옛날'], entries: [] });
  expect(back?.removed.map(({ id }) => id)).toEqual(entries.toSorted());
  expect(idsOn(scratch.state(), second.id)).toEqual([own, ...entries]);
});

test('a merge is taken back as one step', () => {
  const { scratch, first, second } = makeTopics();
  const before = scratch.state();
  const undone = undo(scratch, () =>
    scratch.run('mergePages', { pageId: first.id, intoPageId: second.id }),
  );
  expect(withoutTimes(undone)).toEqual(withoutTimes(before));
});

test('a merge that was stopped half way is done by doing it again', () => {
  const { scratch, first, second, entries, own } = makeTopics();
  const before = scratch.state();
  scratch.run('mergePages', { pageId: first.id, intoPageId: second.id });
  const stopped = makeScratch(structuredClone(applyChanges(before, scratch.changes().slice(0, 1))));
  expect(idsOn(stopped.state(), first.id)).toEqual(entries);
  const again = stopped.run('mergePages', { pageId: first.id, intoPageId: second.id });
  expect(again.entries.map(({ id }) => id)).toEqual([own, ...entries]);
  // Later than the tombstones of the first time, which another copy may bring.
  const emptied = scratch.state().trash.get(first.id)?.content;
  const gone = emptied?.kind === 'page' ? emptied.page.removed : [];
  for (const { id, at } of gone) {
    expect((again.entries.find((each) => each.id === id)?.updatedAt ?? '') >= at).toBe(true);
  }
});

test('a topic is split behind itself, with its tags; the entries keep their ids', () => {
  const { scratch, other, first, second, third, entries } = makeTopics();
  const [one = '', two = '', three = '', four = ''] = entries;
  const input = { pageId: first.id, fromEntryId: three, title: '새 주제' };
  const before = scratch.state();
  const undone = undo(scratch, () => scratch.run('splitPage', input));
  expect(withoutTimes(undone)).toEqual(withoutTimes(before));

  const state = scratch.state();
  const [, split = ''] = listOf(state, other.id) ?? [];
  expect(listOf(state, other.id)).toEqual([first.id, split, second.id, third.id]);
  expect(idsOn(state, first.id)).toEqual([one, two]);
  expect(idsOn(state, split)).toEqual([three, four]);
  expect(state.pages.get(split)?.page).toMatchObject({ title: '새 주제', tags: ['AI', '옛날'] });
  expect(scratch.changes().map(({ kind }) => kind)).toEqual(['page', 'notebook', 'page']);
  const moved = state.pages.get(split)?.page.entries[0];
  const left = state.pages.get(first.id)?.page.removed.find(({ id }) => id === three);
  expect((moved?.updatedAt ?? '') >= (left?.at ?? '~')).toBe(true);

  const whole = { ...input, fromEntryId: one };
  expect(scratch.refuse('splitPage', whole)).toMatchObject({ field: 'fromEntryId' });
  expect(scratch.refuse('splitPage', { ...input, title: ' ' })).toMatchObject({ field: 'title' });
});

test('an entry goes to a new topic of another notebook, as one step', () => {
  const { scratch, other, notebook, book, quote } = makeTopics();
  const input = { pageId: book.id, entryId: quote.id, notebookId: other.id, title: '돈 이야기' };
  const before = scratch.state();
  const undone = undo(scratch, () => scratch.run('moveEntryToNewPage', input));
  expect(withoutTimes(undone)).toEqual(withoutTimes(before));
  const state = scratch.state();
  const made = listOf(state, other.id)?.at(-1) ?? '';
  expect(state.pages.get(made)?.page.title).toBe('돈 이야기');
  expect(idsOn(state, made)).toEqual([quote.id]);
  expect(idsOn(state, book.id)).not.toContain(quote.id);
  expect(scratch.changes().map(({ kind }) => kind)).toEqual(['page', 'notebook', 'page']);
  const toBooks = { ...input, pageId: made, notebookId: notebook.id };
  expect(scratch.refuse('moveEntryToNewPage', toBooks)).toMatchObject({ field: 'notebookId' });
});

test('letters that name a page go on holding what they held', () => {
  const { scratch, other, first, second, entries, own } = makeTopics();
  const write = (pageIds: readonly string[]) =>
    scratch.run('addLetter', {
      to: { name: '휀' },
      language: 'ko',
      selection: { notebookId: other.id, pageIds },
    }).id;
  const [of, beside, all] = [write([first.id]), write([first.id, second.id]), write([])];
  const selectionOf = (id: string) => scratch.state().letters.get(id)?.selection;
  const split = scratch.run('splitPage', {
    pageId: first.id,
    fromEntryId: entries[2] ?? '',
    title: '새 주제',
  });
  expect(selectionOf(of)?.pageIds).toEqual([first.id, split.id]);
  scratch.run('mergePages', { pageId: first.id, intoPageId: second.id });
  expect(selectionOf(of)).toMatchObject({ pageIds: [second.id, split.id], excluded: [own] });
  expect(selectionOf(beside)).toMatchObject({ pageIds: [second.id, split.id], excluded: [] });
  expect(selectionOf(all)).toMatchObject({ pageIds: [], excluded: [] });
});

test('a topic merged into one of another notebook takes the letters of nothing but it along', () => {
  const { scratch, other, first, second, entries } = makeTopics();
  const elsewhere = scratch.run('addNotebook', { kind: 'notes', title: '딴 공책' });
  const into = scratch.run('addPage', { notebookId: elsewhere.id, title: '딴 주제' });
  const { id: own } = scratch.run('addEntry', {
    pageId: into.id,
    entry: { kind: 'note', text: '먼저 있던 것' },
  });
  const letterOf = (...pageIds: string[]) =>
    scratch.run('addLetter', {
      to: { name: '휀' },
      language: 'ko',
      selection: { notebookId: other.id, pageIds, excluded: entries.slice(0, 1) },
    }).id;
  const alone = letterOf(first.id);
  const among = letterOf(first.id, second.id);
  const before = scratch.state();
  const undone = undo(scratch, () =>
    scratch.run('mergePages', { pageId: first.id, intoPageId: into.id }),
  );
  expect(withoutTimes(undone)).toEqual(withoutTimes(before));
  const selectionOf = (id: string) => scratch.state().letters.get(id)?.selection;
  expect(selectionOf(alone)).toMatchObject({
    notebookId: elsewhere.id,
    pageIds: [into.id],
    excluded: [entries[0], own],
  });
  // A letter is of one notebook: the other page's entries stay in it.
  expect(selectionOf(among)).toEqual(before.letters.get(among)?.selection);
});

test('books are neither merged nor split, and a topic not with itself', () => {
  const { scratch, book, quote, first } = makeTopics();
  const refused = { code: 'only-topics' };
  expect(scratch.refuse('mergePages', { pageId: book.id, intoPageId: first.id })).toEqual(refused);
  expect(scratch.refuse('mergePages', { pageId: first.id, intoPageId: book.id })).toEqual(refused);
  const split = { pageId: book.id, fromEntryId: quote.id, title: '반' };
  expect(scratch.refuse('splitPage', split)).toEqual(refused);
  expect(scratch.refuse('mergePages', { pageId: first.id, intoPageId: first.id })).toMatchObject({
    field: 'intoPageId',
  });
});

test('a note gives way to events and notes in its place, and is in the trash', () => {
  const { scratch, first, entries } = makeTopics();
  const [one, two = '', three, four] = entries;
  const drafts = [
    { kind: 'event', date: '2023-07-18', text: 'Meta의 LLaMA2 출시', actor: 'Meta' },
    { kind: 'note', text: '남은 줄' },
  ] as const;
  const input = { pageId: first.id, entryId: two, entries: drafts };
  const before = scratch.state();
  const undone = undo(scratch, () => scratch.run('turnIntoEvents', input));
  expect(withoutTimes(undone)).toEqual(withoutTimes(before));
  const made = idsOn(scratch.state(), first.id)?.slice(1, 3) ?? [];
  expect(idsOn(scratch.state(), first.id)).toEqual([one, ...made, three, four]);
  expect(scratch.state().trash.get(two)?.content).toMatchObject({
    entry: { text: '둘' },
    index: 1,
  });
  scratch.run('restore', { trashId: two });
  expect(idsOn(scratch.state(), first.id)).toEqual([one, two, ...made, three, four]);
  const [event = ''] = made;
  expect(scratch.refuse('turnIntoEvents', { ...input, entryId: event })).toMatchObject({
    field: 'entryId',
  });
  expect(scratch.refuse('turnIntoEvents', { ...input, entries: [] })).toMatchObject({
    field: 'entries',
  });
});
