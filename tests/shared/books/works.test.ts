import { expect, test } from 'vitest';
import { makeSample } from '../support/sample-state.ts';
import { withoutBookkeeping } from '../support/without-bookkeeping.ts';

function makeWorks() {
  const sample = makeSample();
  const { scratch, notebook } = sample;
  const works = () =>
    Object.fromEntries(
      [...scratch.state().pages.values()].map(({ page }) => [page.title, page.book?.work]),
    );
  const add = (title: string, editionOf?: string) =>
    scratch.run('addPage', { notebookId: notebook.id, title, editionOf }).id;
  const join = (pageId: string, otherPageId: string) =>
    scratch.run('joinWorks', { pageId, otherPageId });
  return { ...sample, works, add, join };
}

test('another edition and its first reading come in one step, and both books are one work', () => {
  const { scratch, page, notebook, works } = makeWorks();
  const edition = scratch.run('addPage', {
    notebookId: notebook.id,
    title: '부자 아빠',
    book: { originalTitle: 'Rich Dad Poor Dad', language: 'ko', translators: [] },
    editionOf: page.id,
    reading: { status: 'finished', finishedOn: '2004' },
  });
  expect(scratch.changes().map(({ kind }) => kind)).toEqual(['page', 'page', 'notebook']);
  expect(edition.book).not.toHaveProperty('translators');
  expect(withoutBookkeeping(edition.readings)).toEqual([
    { id: expect.any(String), status: 'finished', finishedOn: '2004' },
  ]);
  const ids = [edition.id, edition.readings?.[0]?.id, edition.book?.work, page.id];
  expect(new Set(ids).size).toBe(4);
  expect(works()).toMatchObject({
    'Rich Dad Poor Dad': edition.book?.work,
    '부자 아빠': edition.book?.work,
  });
  const third = scratch.run('addPage', {
    notebookId: notebook.id,
    title: '셋',
    editionOf: edition.id,
  });
  expect(third.book?.work).toBe(edition.book?.work);
  expect(scratch.changes().map(({ kind }) => kind)).toEqual(['page', 'notebook']);
});

test('two works that are joined become one, from either side', () => {
  const { add, join, works } = makeWorks();
  const [a, c] = [add('가'), add('다')];
  const [b, d] = [add('나', a), add('라', c)];
  const joined = join(a, d);
  expect(joined.changed).toBe(2);
  expect(works()).toMatchObject({
    가: joined.work,
    나: joined.work,
    다: joined.work,
    라: joined.work,
  });
  expect(join(b, c)).toEqual({ work: joined.work, changed: 0 });
});

test('a book that left finds its old companions only where it is joined to them again', () => {
  const { scratch, add, join, works } = makeWorks();
  const [a, b, c] = [add('가'), add('나'), add('다')];
  const { work } = join(a, b);
  expect(scratch.run('leaveWork', { pageId: b })).toEqual({ hasLeft: true });
  expect(scratch.run('leaveWork', { pageId: b })).toEqual({ hasLeft: false });
  expect(works()).toMatchObject({ 가: work, 나: undefined });
  const other = join(c, b);
  expect(other.work).not.toBe(work);
  expect(works()).toMatchObject({ 가: work, 나: other.work, 다: other.work });
});

test('a page about no book, the page itself and a page that is nowhere are refused', () => {
  const { scratch, page, other, notebook } = makeWorks();
  const topic = scratch.run('addPage', { notebookId: other.id, title: '주제' });
  const nowhere = '019bcd01-0000-7000-8000-000000000001';
  const refused = (field: string) => ({ code: 'invalid-input', field, problem: 'not-allowed' });
  const join = (pageId: string, otherPageId: string) =>
    scratch.refuse('joinWorks', { pageId, otherPageId });
  expect(join(page.id, topic.id)).toEqual(refused('otherPageId'));
  expect(join(topic.id, page.id)).toEqual(refused('pageId'));
  expect(join(page.id, page.id)).toEqual(refused('otherPageId'));
  expect(join(page.id, nowhere)).toEqual({ code: 'not-found', kind: 'page', name: nowhere });
  expect(scratch.refuse('leaveWork', { pageId: topic.id })).toEqual(refused('pageId'));
  const title = '새 판';
  const add = (input: object) => scratch.refuse('addPage', { title, ...input });
  expect(add({ notebookId: notebook.id, editionOf: topic.id })).toEqual(refused('editionOf'));
  expect(add({ notebookId: other.id, editionOf: page.id })).toEqual(refused('editionOf'));
  expect(add({ notebookId: other.id, reading: { status: 'want' } })).toEqual(refused('reading'));
});
