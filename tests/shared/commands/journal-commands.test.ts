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
