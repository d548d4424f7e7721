import { describe, expect, test } from 'vitest';
import { makeScratch } from '../support/scratch-journal.ts';
import { withoutBookkeeping } from '../support/without-bookkeeping.ts';

const NO_ONE = '019bcd01-0000-7000-8000-000000000001';

describe('children', () => {
  test('one is added, cleaned, without its blank fields', () => {
    const scratch = makeScratch();
    const child = scratch.run('addChild', { name: '  휀 ', birthday: '2018-05', calledAs: '' });
    expect(withoutBookkeeping(child)).toEqual({ id: child.id, name: '휀', birthday: '2018-05' });
    expect(scratch.state().journal.children).toEqual([child]);
    expect(scratch.changes().map(({ kind }) => kind)).toEqual(['journal']);
  });

  test('a day that is not known stays unknown', () => {
    const { birthday } = makeScratch().run('addChild', { name: '휀', birthday: '2018-05-00' });
    expect(birthday).toBe('2018-05');
  });

  test('only the fields that are sent change; an empty one is taken away', () => {
    const scratch = makeScratch();
    const other = scratch.run('addChild', { name: '지우' });
    const { id } = scratch.run('addChild', { name: '휀', birthday: '2018', calledAs: '휀이' });
    const changed = scratch.run('updateChild', {
      childId: id,
      changes: { calledAs: '', name: '현' },
    });
    expect(withoutBookkeeping(changed)).toEqual({ id, name: '현', birthday: '2018' });
    expect(scratch.state().journal.children).toEqual([other, changed]);
  });

  test('one that is thrown away is still named by its notebooks, and comes back to them', () => {
    const scratch = makeScratch();
    const first = scratch.run('addChild', { name: '휀', birthday: '2018-05' });
    const second = scratch.run('addChild', { name: '지우' });
    const childIds = [first.id, second.id];
    const notebook = scratch.run('addNotebook', { title: '공책', kind: 'notes', childIds });
    const item = scratch.run('removeChild', { childId: first.id });
    expect(item.content).toMatchObject({ kind: 'child', index: 0, child: { name: '휀' } });
    expect(scratch.state().journal.children).toEqual([second]);
    expect(scratch.state().journal.removed.map(({ id }) => id)).toEqual([first.id]);
    const changes = { title: '다른 이름', childIds };
    const renamed = scratch.run('updateNotebook', { notebookId: notebook.id, changes });
    expect(renamed.childIds).toEqual(childIds);
    scratch.run('restore', { trashId: item.id });
    const back = scratch.state().journal.children;
    expect(back.map(({ id }) => id)).toEqual(childIds);
    expect(withoutBookkeeping(back[0])).toEqual(withoutBookkeeping(first));
    expect(scratch.refuse('removeChild', { childId: NO_ONE })).toMatchObject({ kind: 'child' });
  });

  test('a new name for a notebook’s child that is not there is refused', () => {
    const scratch = makeScratch();
    const notebook = scratch.run('addNotebook', { title: '공책', kind: 'notes' });
    const changes = { childIds: [NO_ONE] };
    const error = scratch.refuse('updateNotebook', { notebookId: notebook.id, changes });
    expect(error).toMatchObject({ code: 'not-found', kind: 'child' });
  });

  test('their order is the parent’s', () => {
    const scratch = makeScratch();
    const ids = ['하나', '둘', '셋'].map((name) => scratch.run('addChild', { name }).id);
    const [one = '', two = '', three = ''] = ids;
    const order = () => scratch.state().journal.children.map(({ id }) => id);
    scratch.run('moveChild', { childId: three, index: 0 });
    expect(order()).toEqual([three, one, two]);
    scratch.run('moveChild', { childId: three, index: 9 });
    expect(order()).toEqual(ids);
    expect(scratch.refuse('moveChild', { childId: NO_ONE, index: 0 })).toMatchObject({
      kind: 'child',
    });
  });

  test('a day that is still to come is taken within a year; a slip of the hand is not', () => {
    const scratch = makeScratch();
    const child = scratch.run('addChild', { name: '튼튼이', birthday: '2026-08' });
    const bad = { childId: child.id, changes: { birthday: '2107-05-14' } };
    expect(scratch.refuse('updateChild', bad)).toEqual({
      code: 'invalid-input',
      field: 'changes.birthday',
      problem: 'too-far',
    });
    expect(scratch.refuse('addChild', { name: '휀', birthday: '1017' })).toMatchObject({
      field: 'birthday',
      problem: 'too-long-ago',
    });
  });

  test('a name is needed, a date must be one, and the child must be there', () => {
    const scratch = makeScratch();
    expect(scratch.refuse('addChild', {})).toEqual({
      code: 'invalid-input',
      field: 'name',
      problem: 'required',
    });
    expect(scratch.refuse('addChild', { name: '휀', birthday: '2018-13' })).toMatchObject({
      field: 'birthday',
      problem: 'not-a-date',
    });
    expect(scratch.refuse('addChild', { name: '휀', age: 8 })).toMatchObject({
      field: 'age',
      problem: 'unknown-field',
    });
    const error = scratch.refuse('updateChild', { childId: NO_ONE, changes: { name: '휀' } });
    expect(error).toEqual({ code: 'not-found', kind: 'child', name: NO_ONE });
  });
});

test('the parent and the settings change field by field', () => {
  const scratch = makeScratch();
  const parent = scratch.run('updateParent', { name: '김철수' });
  expect(withoutBookkeeping(parent)).toEqual({ name: '김철수', calledAs: '아빠' });
  const less = scratch.run('updateParent', { calledAs: '' });
  expect(withoutBookkeeping(less)).toEqual({ name: '김철수' });
  const settings = scratch.run('updateSettings', { theme: 'sepia' });
  expect(withoutBookkeeping(settings)).toEqual({ language: 'ko', theme: 'sepia' });
  expect(scratch.state().journal).toMatchObject({ parent: less, settings });
  expect(scratch.refuse('updateSettings', { theme: 'pink' })).toMatchObject({ field: 'theme' });
});

describe('goals', () => {
  test('a year has one for all books and one a language', () => {
    const scratch = makeScratch();
    const english = scratch.run('setGoal', { year: 2026, language: 'en', target: 12 });
    const all = scratch.run('setGoal', { year: 2026, target: 30 });
    const next = scratch.run('setGoal', { year: 2027, language: 'en', target: 6 });
    expect(scratch.state().journal.goals).toEqual([english, all, next]);
    const more = scratch.run('setGoal', { year: 2026, language: 'en', target: 15 });
    expect(withoutBookkeeping(more)).toEqual({ ...withoutBookkeeping(english), target: 15 });
    expect(scratch.state().journal.goals).toHaveLength(3);
  });

  test('null takes it away, also where there is none', () => {
    const scratch = makeScratch();
    scratch.run('setGoal', { year: 2026, target: 30 });
    expect(scratch.run('setGoal', { year: 2026, target: null })).toBeNull();
    expect(scratch.run('setGoal', { year: 2026, target: null })).toBeNull();
    expect(scratch.state().journal.goals).toEqual([]);
    expect(scratch.refuse('setGoal', { year: 2026, target: 0 })).toMatchObject({ field: 'target' });
  });
});
