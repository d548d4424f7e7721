import { describe, expect, test } from 'vitest';
import { coversEdits } from '../../../shared/merging/edits.ts';
import { makeSample, QUOTE } from '../support/sample-state.ts';
import { makeComputer } from './support/on-computer.ts';

/** After everything in the sample. */
const NOW = '2026-02-01T12:00:00.000Z';
/** Before everything in it: a clock that is slow. */
const LONG_AGO = '2020-02-01T12:00:00.000Z';

function makePage(now = NOW) {
  const sample = makeSample();
  const computer = makeComputer(sample.state, 'computer', now);
  const pageId = sample.page.id;
  return { ...sample, computer, pageId, page: () => computer.page(pageId) };
}

describe('a command stamps what it changes', () => {
  test('and leaves every other object as it is', () => {
    const { computer, pageId, page, quote, state } = makePage();
    const before = page();
    const changes = { kind: 'quote', text: '바꾼 글' };
    const changed = computer.run('updateEntry', { pageId, entryId: quote.id, changes });
    expect(page().entries.slice(1)).toEqual(before.entries.slice(1));
    page().entries.forEach((entry, index) => {
      if (index > 0) expect(entry).toBe(before.entries[index]);
    });
    expect(page().entries[0]).toBe(changed);
    expect(page().head).toBe(before.head);
    expect(changed).toMatchObject({ updatedAt: NOW, edits: 'computer.1 scratch0.1' });
    expect(page().updatedAt).toBe(NOW);
    expect(computer.state().notebooks).toBe(state.notebooks);
    expect(computer.state().journal).toBe(state.journal);
  });

  test('with a title the head of the page, and no entry', () => {
    const { computer, pageId, page } = makePage();
    const before = page();
    computer.run('updatePage', { pageId, changes: { title: '새 이름' } });
    expect(page().head).toEqual({ at: NOW, edits: 'computer.1 scratch0.1' });
    expect(page().entries).toEqual(before.entries);
    page().entries.forEach((entry, index) => {
      expect(entry).toBe(before.entries[index]);
    });
  });

  test('later than what was there, even by a clock that is slow', () => {
    const { computer, pageId, page, quote, notebook } = makePage(LONG_AGO);
    const [pageBefore, notebookBefore] = [page(), computer.state().notebooks.get(notebook.id)];
    const changes = { kind: 'quote', text: '바꾼 글' };
    const changed = computer.run('updateEntry', { pageId, entryId: quote.id, changes });
    expect(changed.updatedAt > quote.updatedAt).toBe(true);
    expect(page().updatedAt > pageBefore.updatedAt).toBe(true);
    computer.run('updatePage', { pageId, changes: { tags: ['느림'] } });
    expect((page().head?.at ?? '') > (pageBefore.head?.at ?? '')).toBe(true);
    const renamed = { notebookId: notebook.id, changes: { title: '새 이름' } };
    expect(
      (computer.run('updateNotebook', renamed).head?.at ?? '') > (notebookBefore?.head?.at ?? ''),
    ).toBe(true);
    const item = computer.run('removePage', { pageId });
    const [tombstone] = computer.state().notebooks.get(notebook.id)?.removed ?? [];
    expect(item.content).toMatchObject({ kind: 'page', page: { id: pageId } });
    expect(Date.parse(tombstone?.at ?? '')).toBeGreaterThan(Date.parse(pageBefore.updatedAt));
  });

  test('so that the new version is known to have seen the old', () => {
    const { computer, pageId, quote } = makePage(LONG_AGO);
    const changes = { kind: 'quote', text: '바꾼 글' };
    const first = computer.run('updateEntry', { pageId, entryId: quote.id, changes });
    const again = { ...changes, text: '또 바꾼 글' };
    const second = computer.run('updateEntry', { pageId, entryId: quote.id, changes: again });
    expect(coversEdits(first.edits, quote.edits)).toBe(true);
    expect(coversEdits(second.edits, quote.edits)).toBe(true);
    expect(coversEdits(second.edits, first.edits)).toBe(true);
    expect(coversEdits(quote.edits, second.edits)).toBe(false);
  });

  test('but not what it only moves: the new place alone has a time', () => {
    const { computer, pageId, page, quote } = makePage();
    const before = page();
    computer.run('moveEntry', { pageId, entryId: quote.id, index: 1 });
    expect(page().entries.map(({ id }) => id)).toEqual(
      before.entries.map(({ id }) => id).reverse(),
    );
    for (const entry of page().entries) expect(before.entries).toContain(entry);
    expect(page().ranks).toHaveLength(1);
    expect(page().ranks[0]).toMatchObject({ at: NOW });
    expect(page().removed).toEqual(before.removed);
  });

  test('nothing where it says what is there already', () => {
    const { computer, pageId, page, quote, child, state } = makePage();
    const changes = { kind: 'quote', text: QUOTE.text };
    expect(computer.run('updateEntry', { pageId, entryId: quote.id, changes })).toBe(quote);
    expect(page().entries[0]).toBe(quote);
    computer.run('updateChild', { childId: child.id, changes: { name: '휀' } });
    expect(computer.state().journal.children[0]).toBe(state.journal.children[0]);
    computer.run('updateSettings', { theme: 'system' });
    expect(computer.state().journal.settings).toBe(state.journal.settings);
  });
});

describe('a tombstone', () => {
  test('stands for an entry while it is gone', () => {
    const { computer, pageId, page, quote } = makePage();
    const { removed } = page();
    computer.run('removeEntry', { pageId, entryId: quote.id });
    const added = page().removed.filter((each) => !removed.includes(each));
    expect(added).toEqual([{ id: quote.id, at: NOW, edits: 'computer.1 scratch0.1' }]);
    computer.run('restore', { trashId: quote.id });
    expect(page().removed).toEqual(removed);
  });

  test('of a page or a notebook says so when it is put back', () => {
    const { computer, pageId, notebook } = makePage();
    const removedOf = () => computer.state().notebooks.get(notebook.id)?.removed ?? [];
    computer.run('removePage', { pageId });
    expect(removedOf()).toEqual([{ id: pageId, at: NOW, edits: 'computer.1' }]);
    computer.run('restore', { trashId: pageId });
    expect(removedOf()).toMatchObject([{ id: pageId, edits: 'computer.2', back: true }]);
    computer.run('removeNotebook', { notebookId: notebook.id });
    expect(computer.state().journal.removed).toMatchObject([{ id: notebook.id }]);
    computer.run('restore', { trashId: notebook.id });
    expect(computer.state().journal.removed).toMatchObject([{ id: notebook.id, back: true }]);
  });

  test('is earlier than what is put back, whatever the clock says', () => {
    const { computer, pageId, page, notebook, quote } = makePage();
    computer.run('removeEntry', { pageId, entryId: quote.id });
    computer.run('removePage', { pageId });
    computer.run('removeNotebook', { notebookId: notebook.id });
    const [removal] = computer.state().journal.removed;
    computer.setClock(LONG_AGO);
    computer.run('restore', { trashId: notebook.id });
    computer.run('restore', { trashId: pageId });
    computer.run('restore', { trashId: quote.id });
    expect(page().updatedAt > (removal?.at ?? '')).toBe(true);
    const back = computer.state().notebooks.get(notebook.id);
    expect((back?.head?.at ?? '') > (removal?.at ?? '')).toBe(true);
    const entry = page().entries.find(({ id }) => id === quote.id);
    expect((entry?.updatedAt ?? '') > NOW).toBe(true);
  });
});

describe('what comes back from the trash', () => {
  test('counts as changed even where it never went: the news of its removal may still be on the way', () => {
    const { computer, pageId, page, quote, letter } = makePage();
    const there = makeComputer(computer.state(), 'phone000', '2026-02-02T12:00:00.000Z');
    there.run('removeEntry', { pageId, entryId: quote.id });
    there.run('removeLetter', { letterId: letter.id });
    there.run('removePage', { pageId });
    const { trash } = there.state();
    computer.take({ ...computer.state(), trash });
    const before = page();
    for (const trashId of [quote.id, letter.id, pageId]) computer.run('restore', { trashId });
    const [entry] = page().entries;
    expect(entry).toMatchObject({ id: quote.id, text: QUOTE.text });
    expect(coversEdits(entry?.edits, quote.edits)).toBe(true);
    expect((entry?.updatedAt ?? '') > '2026-02-02T12:00:00.000Z').toBe(true);
    expect(page().updatedAt > '2026-02-02T12:00:00.000Z').toBe(true);
    expect(page().entries).toHaveLength(before.entries.length);
    const kept = computer.state().letters.get(letter.id);
    expect((kept?.updatedAt ?? '') > '2026-02-02T12:00:00.000Z').toBe(true);
  });

  test('stands as another beside one that says something else', () => {
    const { computer, pageId, page, quote } = makePage();
    const there = makeComputer(computer.state(), 'phone000', NOW);
    there.run('removeEntry', { pageId, entryId: quote.id });
    const { trash } = there.state();
    const changes = { kind: 'quote', text: '바꾼 글' };
    computer.run('updateEntry', { pageId, entryId: quote.id, changes });
    computer.take({ ...computer.state(), trash });
    computer.run('restore', { trashId: quote.id });
    const [first, second] = page().entries;
    expect(first).toMatchObject({ id: quote.id, text: '바꾼 글' });
    expect(second).toMatchObject({ text: QUOTE.text });
    expect(second?.id).not.toBe(quote.id);
  });

  test('joins a page that lives, and what of it gives way stays in the trash', () => {
    const { computer, pageId, page, quote, event } = makePage();
    const there = makeComputer(computer.state(), 'phone000', '2026-01-20T12:00:00.000Z');
    const edit = (text: string) => ({
      pageId,
      entryId: quote.id,
      changes: { kind: 'quote', text },
    });
    there.run('updateEntry', edit('전화기에서'));
    const added = there.run('addEntry', { pageId, entry: { kind: 'note', text: '전화기에만' } });
    there.run('removePage', { pageId });
    computer.run('updateEntry', edit('컴퓨터에서'));
    computer.take({ ...computer.state(), trash: there.state().trash });
    computer.run('restore', { trashId: pageId });
    expect(page().entries).toMatchObject([
      { id: quote.id, text: '컴퓨터에서' },
      { id: event.id },
      { id: added.id, text: '전화기에만' },
    ]);
    const items = [...computer.state().trash.values()];
    const conflicts = items.filter(({ reason }) => reason === 'conflict');
    expect(conflicts).toMatchObject([{ content: { entry: { text: '전화기에서' } } }]);
  });
});

test('a removal does not write over what another copy threw away of the same thing', () => {
  const { computer, pageId, quote } = makePage();
  const there = makeComputer(computer.state(), 'phone000', NOW);
  const changes = { kind: 'quote', text: '전화기에서' };
  there.run('updateEntry', { pageId, entryId: quote.id, changes });
  there.run('removePage', { pageId });
  computer.take({ ...computer.state(), trash: there.state().trash });
  const item = computer.run('removePage', { pageId });
  expect(computer.state().trash.get(pageId)).toBe(item);
  expect(item.content).toMatchObject({ page: { entries: [{ text: '전화기에서' }, {}] } });
});
