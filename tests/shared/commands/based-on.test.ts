import { describe, expect, test } from 'vitest';
import { contentOf } from '../../../shared/merging/content.ts';
import { makeVersionId } from '../../../shared/merging/version-id.ts';
import { makeSample, QUOTE } from '../support/sample-state.ts';

const kind = 'quote' as const;
const THEIRS = '저쪽에서 고친 글';
const OURS = '여기서 치던 글';

/** A quote whose text another hand has changed to `THEIRS` since the typing began. */
function makeChanged() {
  const sample = makeSample();
  const { scratch, page, quote } = sample;
  const target = { pageId: page.id, entryId: quote.id };
  const theirs = scratch.run('updateEntry', { ...target, changes: { kind, text: THEIRS } });
  const trashBefore = new Set(scratch.state().trash.keys());
  return {
    ...sample,
    target,
    theirs,
    entry: () =>
      scratch
        .state()
        .pages.get(page.id)
        ?.page.entries.find(({ id }) => id === quote.id),
    kept: () => [...scratch.state().trash.values()].filter(({ id }) => !trashBefore.has(id)),
  };
}

describe('words typed while another hand changed the same field', () => {
  test('are saved, and the other version lies in the trash, as wherever copies are merged', () => {
    const { scratch, target, theirs, entry, kept, page } = makeChanged();
    const basedOn = { kind, text: QUOTE.text };
    scratch.run('updateEntry', { ...target, changes: { kind, text: OURS }, basedOn });
    expect(entry()).toMatchObject({ text: OURS, location: QUOTE.location });
    expect(kept()).toEqual([
      expect.objectContaining({
        id: makeVersionId(theirs.updatedAt, contentOf(theirs)),
        removedAt: theirs.updatedAt,
        reason: 'conflict',
        content: { kind: 'entry', pageId: page.id, index: 0, entry: theirs },
      }),
    ]);
    expect(scratch.changes().map((change) => change.kind)).toEqual(['trash', 'page']);
  });

  test('what gave way comes back beside what was typed', () => {
    const { scratch, target, kept, page } = makeChanged();
    const basedOn = { kind, text: QUOTE.text };
    scratch.run('updateEntry', { ...target, changes: { kind, text: OURS }, basedOn });
    scratch.run('restore', { trashId: kept()[0]?.id });
    const { entries = [] } = scratch.state().pages.get(page.id)?.page ?? {};
    expect(entries.slice(0, 2)).toMatchObject([{ text: OURS }, { text: THEIRS }]);
    expect(entries[0]?.id).not.toBe(entries[1]?.id);
    expect(kept()).toEqual([]);
  });

  test('a field taken away elsewhere is content that gave way, too, and so is one that came', () => {
    const { scratch, target, kept } = makeChanged();
    scratch.run('updateEntry', { ...target, changes: { kind, location: '' } });
    const basedOn = { kind, location: QUOTE.location };
    scratch.run('updateEntry', { ...target, changes: { kind, location: 'p. 43' }, basedOn });
    expect(kept()).toHaveLength(1);
    const changes = { kind, why: '왜' };
    scratch.run('updateEntry', { ...target, changes: { kind, why: '저쪽의 까닭' } });
    scratch.run('updateEntry', { ...target, changes, basedOn: { kind, why: '' } });
    expect(kept()).toHaveLength(2);
  });
});

describe('nothing goes to the trash', () => {
  test.each([
    ['where nothing is said of what the words began from', { kind, text: OURS }, undefined],
    ['where another field was changed', { kind, why: '왜' }, { kind, why: '' }],
    ['where the field is as it was', { kind, location: 'p. 43' }, { kind, location: 'p. 42' }],
    ['where both wrote the same', { kind, text: THEIRS }, { kind, text: QUOTE.text }],
    ['where the change was seen', { kind, text: OURS }, { kind, text: THEIRS }],
    ['where the tags are the same', { kind, tags: ['책'] }, { kind, tags: ['돈'] }],
  ])('%s', (_when, changes, basedOn) => {
    const { scratch, target, entry, kept } = makeChanged();
    scratch.run('updateEntry', { ...target, changes, ...(basedOn && { basedOn }) });
    expect(entry()).toMatchObject(changes);
    expect(kept()).toEqual([]);
  });

  test('where one field after the other is typed into', () => {
    const { scratch, target, kept } = makeChanged();
    const type = (before: string, after: string) =>
      scratch.run('updateEntry', {
        ...target,
        changes: { kind, text: after },
        basedOn: { kind, text: before },
      });
    type(THEIRS, '나');
    scratch.run('updateEntry', { ...target, changes: { kind, why: '왜' } });
    type('나', '나의');
    type('나의', '나의 글');
    expect(kept()).toEqual([]);
  });
});

test('what the words began from is of the same kind', () => {
  const { scratch, target } = makeChanged();
  const changes = { kind, text: OURS };
  const basedOn = { kind: 'note', text: QUOTE.text };
  expect(scratch.refuse('updateEntry', { ...target, changes, basedOn })).toMatchObject({
    code: 'invalid-input',
    field: 'kind',
  });
});
