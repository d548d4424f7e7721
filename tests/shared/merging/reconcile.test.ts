import { describe, expect, test } from 'vitest';
import { applyChanges, type JournalState } from '../../../shared/journal/journal-state.ts';
import { type PageDouble, reconcile } from '../../../shared/merging/reconcile.ts';
import { freezeDeep } from '../support/freeze-deep.ts';
import { makeSample } from '../support/sample-state.ts';
import { toFiles, toText, writeTo } from './support/journal-files.ts';
import { makeComputer } from './support/on-computer.ts';

const DAY_1 = '2026-02-01T12:00:00.000Z';
const DAY_2 = '2026-02-02T12:00:00.000Z';
const DAY_3 = '2026-02-03T12:00:00.000Z';

/** The state with its files made to fit; that a second time changes nothing is part of every test. */
function settle(state: JournalState, doubles: readonly PageDouble[] = []): JournalState {
  const next = applyChanges(freezeDeep(state), reconcile(freezeDeep(state), doubles));
  expect(reconcile(freezeDeep(next))).toEqual([]);
  return next;
}

/** A journal on a computer and on a phone that have been synced. */
function makeTwo() {
  const sample = makeSample();
  const computer = makeComputer(sample.state, 'computer', DAY_1);
  const phone = makeComputer(sample.state, 'phone000', DAY_1);
  const write = (text: string) => ({
    pageId: sample.page.id,
    entryId: sample.quote.id,
    changes: { kind: 'quote', text },
  });
  return { ...sample, computer, phone, write };
}

const notebookOf = (state: JournalState, id: string) => state.notebooks.get(id);
const textsOn = (state: JournalState, pageId: string) =>
  state.pages.get(pageId)?.page.entries.map((entry) => ('text' in entry ? entry.text : ''));

test('a journal that fits is left alone', () => {
  const { state } = makeTwo();
  expect(reconcile(state)).toEqual([]);
});

describe('what its list does not name', () => {
  test('is a page that came before its notebook’s file: it is taken in, where its time puts it', () => {
    const { state, notebook, page, second } = makeTwo();
    const file = notebookOf(state, notebook.id) ?? notebook;
    const notebooks = new Map([...state.notebooks, [notebook.id, { ...file, pages: [second.id] }]]);
    const next = settle({ ...state, notebooks });
    expect(notebookOf(next, notebook.id)?.pages).toEqual([page.id, second.id]);
    expect(next.trash).toBe(state.trash);
  });

  test('is a notebook that came before journal.json: it is taken in', () => {
    const { state, notebook, other } = makeTwo();
    const journal = { ...state.journal, notebooks: [other.id] };
    expect(settle({ ...state, journal }).journal.notebooks).toEqual([notebook.id, other.id]);
  });

  test('may be a page whose notebook has not come yet: it waits', () => {
    const { state, notebook } = makeTwo();
    const notebooks = new Map([...state.notebooks].filter(([id]) => id !== notebook.id));
    expect(reconcile({ ...state, notebooks })).toEqual([]);
  });
});

describe('a page that was removed elsewhere', () => {
  /** The phone's removal has come to the computer, but for the page's file. */
  function makeRemoved(when: { readonly change: string; readonly removal: string }) {
    const two = makeTwo();
    const { computer, phone, page, write } = two;
    computer.setClock(when.change);
    phone.setClock(when.removal);
    computer.run('updateEntry', write('컴퓨터에서'));
    phone.run('removePage', { pageId: page.id });
    const { notebooks, trash } = phone.state();
    return { ...two, found: { ...computer.state(), notebooks, trash } };
  }

  test('stays where it was changed later', () => {
    const { found, page, notebook } = makeRemoved({ change: DAY_2, removal: DAY_1 });
    const next = settle(found);
    expect(notebookOf(next, notebook.id)?.pages).toContain(page.id);
    expect(notebookOf(next, notebook.id)?.removed).toMatchObject([{ id: page.id, back: true }]);
    expect(textsOn(next, page.id)?.[0]).toBe('컴퓨터에서');
    expect(next.trash).toEqual(found.trash);
  });

  test('goes to the trash where it was changed earlier, with the change', () => {
    const { found, page, notebook, quote } = makeRemoved({ change: DAY_1, removal: DAY_2 });
    const next = settle(found);
    expect(next.pages.has(page.id)).toBe(false);
    expect(notebookOf(next, notebook.id)?.pages).not.toContain(page.id);
    const { content } = next.trash.get(page.id) ?? {};
    if (content?.kind !== 'page') throw new Error('The page is not in the trash');
    expect(content.page.entries[0]).toMatchObject({ id: quote.id, text: '컴퓨터에서' });
  });

  test('is in the trash once where its trash item has not come yet', () => {
    const { found, computer, page } = makeRemoved({ change: DAY_1, removal: DAY_2 });
    const next = settle({ ...found, trash: computer.state().trash });
    expect(next.trash.get(page.id)?.content).toMatchObject({ kind: 'page' });
  });
});

describe('a notebook that was removed elsewhere', () => {
  /** What has come of the phone's removal: all but some of the files that it took away. */
  function makeRemoved(when: { readonly change: string; readonly removal: string }) {
    const two = makeTwo();
    const { computer, phone, notebook, page, write } = two;
    computer.setClock(when.change);
    phone.setClock(when.removal);
    computer.run('updateEntry', write('컴퓨터에서'));
    phone.run('removeNotebook', { notebookId: notebook.id });
    const { journal, trash, notebooks } = phone.state();
    const kept = new Map([...computer.state().pages].filter(([id]) => id === page.id));
    const whole = { ...computer.state(), journal, trash };
    return { ...two, whole, pageOnly: { ...phone.state(), notebooks, pages: kept } };
  }

  test('goes to the trash with its pages where none was changed later', () => {
    const { whole, pageOnly, notebook, page, second } = makeRemoved({
      change: DAY_1,
      removal: DAY_2,
    });
    for (const found of [whole, pageOnly]) {
      const next = settle(found);
      expect(next.journal.notebooks).not.toContain(notebook.id);
      expect([...next.pages.values()]).toEqual([]);
      expect(next.notebooks.has(notebook.id)).toBe(false);
      const { content } = next.trash.get(notebook.id) ?? {};
      if (content?.kind !== 'notebook') throw new Error('The notebook is not in the trash');
      expect(content.pages.map(({ id }) => id).sort()).toEqual([page.id, second.id].sort());
      const [changed] = content.pages.filter(({ id }) => id === page.id);
      expect(changed?.entries[0]).toMatchObject({ text: '컴퓨터에서' });
    }
  });

  test('stays where a page was changed later, and its file is new, so that it is not deleted', () => {
    const { whole, notebook, page } = makeRemoved({ change: DAY_2, removal: DAY_1 });
    const next = settle(whole);
    expect(next.journal.notebooks).toContain(notebook.id);
    expect(next.journal.removed).toMatchObject([{ id: notebook.id, at: DAY_2, back: true }]);
    expect(notebookOf(next, notebook.id)?.head?.at).toBe(DAY_2);
    expect(textsOn(next, page.id)?.[0]).toBe('컴퓨터에서');
  });

  test('comes back with all its pages where only the page that was changed later is left of it', () => {
    const { pageOnly, notebook, page, second } = makeRemoved({ change: DAY_2, removal: DAY_1 });
    const next = settle(pageOnly);
    expect(next.journal.notebooks).toContain(notebook.id);
    expect(notebookOf(next, notebook.id)?.pages).toEqual([page.id, second.id]);
    expect(textsOn(next, page.id)?.[0]).toBe('컴퓨터에서');
    expect(textsOn(next, second.id)).toEqual(['# 왜']);
    expect(next.trash.has(notebook.id)).toBe(false);
    for (const { page: each } of next.pages.values()) expect(each.updatedAt > DAY_2).toBe(true);
  });

  test('whose trash was emptied leaves a page that is still there to the trash', () => {
    const { pageOnly, page } = makeRemoved({ change: DAY_2, removal: DAY_1 });
    const next = settle({ ...pageOnly, trash: new Map() });
    expect(next.trash.get(page.id)?.content).toMatchObject({ kind: 'page' });
    expect(next.pages.size).toBe(0);
  });
});

describe('what a person has copied', () => {
  test('a page in two notebooks’ folders is one page, with what either says', () => {
    const { computer, phone, state, notebook, other, page, write } = makeTwo();
    computer.run('updateEntry', write('여기에서'));
    phone.setClock(DAY_3);
    phone.run('addEntry', { pageId: page.id, entry: { kind: 'note', text: '저기에서' } });
    const double = { notebookId: other.id, page: phone.page(page.id) };
    const files = toFiles(computer.state());
    writeTo(files, { kind: 'page', id: page.id, notebookId: other.id, value: double.page });
    for (const change of reconcile(computer.state(), [double])) writeTo(files, change);
    expect([...files.keys()].filter((path) => path.includes(page.id))).toEqual([
      `notebooks/${notebook.id}/pages/${page.id}.json`,
    ]);
    const next = settle(computer.state(), [double]);
    expect(textsOn(next, page.id)).toEqual(['여기에서', 'Claude가 나왔다', '저기에서']);
    expect(state.pages.size).toBe(next.pages.size);
  });

  test('an entry that stands twice on a page stands there once, or as another where it says something else', () => {
    const { state, page, quote, event, notebook } = makeTwo();
    const found = state.pages.get(page.id)?.page ?? page;
    const byHand = { ...quote, text: '손으로' } as typeof quote;
    const entries = [quote, event, quote, byHand, byHand];
    const place = { notebookId: notebook.id, page: { ...found, entries } };
    const next = settle({ ...state, pages: new Map([...state.pages, [page.id, place]]) });
    expect(textsOn(next, page.id)).toEqual(
      [quote, event, byHand].map((each) => ('text' in each ? each.text : '')),
    );
    const ids = next.pages.get(page.id)?.page.entries.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(3);
  });
});

test('both sides make the same of the same files', () => {
  const { computer, phone, notebook, page, second, write } = makeTwo();
  computer.run('updateEntry', write('컴퓨터에서'));
  phone.run('removePage', { pageId: second.id });
  phone.run('removeNotebook', { notebookId: notebook.id });
  const found = {
    ...phone.state(),
    pages: new Map([[page.id, computer.state().pages.get(page.id)]]),
  };
  const shuffled = {
    ...found,
    trash: new Map([...found.trash].reverse()),
    notebooks: new Map([...found.notebooks].reverse()),
  };
  const [one, other] = [found, shuffled].map((state) =>
    toText(toFiles(settle(state as JournalState))),
  );
  expect(other).toBe(one);
});
