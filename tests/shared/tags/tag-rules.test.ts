import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { revertChanges } from '../../../shared/history/revert-changes.ts';
import {
  applyChanges,
  type FileChange,
  type JournalState,
  valueAt,
} from '../../../shared/journal/journal-state.ts';
import { tagKey } from '../../../shared/tags/tag-key.ts';
import { hasTag } from '../../../shared/tags/tags.ts';
import { must } from '../support/must.ts';
import { makeSample } from '../support/sample-state.ts';
import { withoutTimes } from '../support/without-bookkeeping.ts';

const NAMES = ['돈', '재산', 'AI', 'ai', '공부', 'Straße', 'STRASSE'] as const;
const tagList = fc.uniqueArray(fc.constantFrom(...NAMES), { selector: tagKey, maxLength: 4 });
const journals = fc.record({
  pages: fc.array(fc.record({ tags: tagList, entries: fc.array(tagList, { maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 4,
  }),
  letter: tagList,
  colours: fc.uniqueArray(fc.constantFrom(...NAMES), { selector: tagKey }),
});
type Journals = typeof journals extends fc.Arbitrary<infer T> ? T : never;

function makeJournal({ pages, letter, colours }: Journals) {
  const { scratch, notebook, letter: kept } = makeSample();
  for (const [at, { tags, entries }] of pages.entries()) {
    const title = `쪽 ${at}`;
    const { id: pageId } = scratch.run('addPage', { notebookId: notebook.id, title, tags });
    for (const [index, entryTags] of entries.entries()) {
      const entry = { kind: 'note', text: `${at} ${index}`, tags: entryTags };
      scratch.run('addEntry', { pageId, entry });
    }
  }
  const selection = { notebookId: notebook.id, tags: letter };
  scratch.run('updateLetter', { letterId: kept.id, changes: { selection } });
  for (const [at, tag] of colours.entries()) {
    const isThere = listPlaces(scratch.state()).some(({ tags }) => hasTag(tags, tag));
    const colour = at % 2 === 0 ? 'red' : 'blue';
    if (isThere) scratch.run('setTagColour', { tag, colour });
  }
  return scratch;
}

/** Every list of tags by the thing that has it. */
function listPlaces(
  state: JournalState,
): { readonly id: string; readonly tags: readonly string[] }[] {
  return [
    ...[...state.pages.values()].flatMap(({ page }) => [page, ...page.entries]),
    ...[...state.letters.values()].map(({ id, selection }) => ({ id, tags: selection.tags })),
  ];
}

function colourOf({ journal }: JournalState, tag: string): string | undefined {
  return journal.tags?.find(({ name }) => hasTag([name], tag))?.colour;
}

function takeBack(before: JournalState, after: JournalState, changes: readonly FileChange[]) {
  const steps = changes.map((change) => {
    return { before: { ...change, value: valueAt(before, change) } as FileChange, after: change };
  });
  return applyChanges(after, must(revertChanges(after, steps)));
}

describe('a tag over the whole journal', () => {
  it('becomes another one wherever it stands, in its place and once; all else stays', () => {
    const merges = fc.record({
      tags: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }),
      to: fc.constantFrom(...NAMES, '새 이름'),
    });
    fc.assert(
      fc.property(journals, merges, (journal, { tags, to }) => {
        const scratch = makeJournal(journal);
        const before = scratch.state();
        const places = listPlaces(before);
        const isIn = (own: readonly string[]) => own.some((tag) => hasTag([...tags, to], tag));
        if (!places.some((place) => place.tags.some((tag) => hasTag(tags, tag)))) return;
        scratch.run('mergeTags', { tags, to });
        const after = scratch.state();
        for (const place of listPlaces(after)) {
          const own = places.find(({ id }) => id === place.id)?.tags ?? [];
          const first = own.findIndex((tag) => isIn([tag]));
          const expected = own
            .filter((tag, at) => at === first || !isIn([tag]))
            .map((tag) => (isIn([tag]) ? to : tag));
          expect(place.tags).toEqual(expected);
        }
        // Only files in which something changed are written.
        for (const change of scratch.changes()) {
          expect(withoutTimes(change.value)).not.toEqual(withoutTimes(valueAt(before, change)));
        }
        const colours = [to, ...tags].map((tag) => colourOf(before, tag));
        if (colourOf(before, to) !== undefined) expect(colourOf(after, to)).toBe(colours[0]);
        else expect(colours.slice(1)).toContain(colourOf(after, to));
        expect((after.journal.tags ?? []).filter(({ name }) => isIn([name])).length).toBeLessThan(
          2,
        );
        const back = takeBack(before, after, scratch.changes());
        expect(withoutTimes(back)).toEqual(withoutTimes(before));
      }),
      { numRuns: 200 },
    );
  });

  it('is taken off everything but a letter, which goes on choosing by it', () => {
    fc.assert(
      fc.property(journals, fc.constantFrom(...NAMES), (journal, tag) => {
        const scratch = makeJournal(journal);
        const before = scratch.state();
        const places = listPlaces(before);
        if (!places.some((place) => hasTag(place.tags, tag))) return;
        const output = scratch.run('removeTag', { tag });
        const after = scratch.state();
        for (const place of listPlaces(after)) {
          const own = places.find(({ id }) => id === place.id)?.tags ?? [];
          const left = own.filter((each) => !hasTag([tag], each));
          expect(place.tags).toEqual(after.letters.has(place.id) ? own : left);
        }
        expect(after.letters).toEqual(before.letters);
        expect(output.letters).toBe(hasTag(journal.letter, tag) ? 1 : 0);
        expect(colourOf(after, tag)).toBeUndefined();
        const back = takeBack(before, after, scratch.changes());
        expect(withoutTimes(back)).toEqual(withoutTimes(before));
      }),
      { numRuns: 200 },
    );
  });

  it('changes in its case only', () => {
    const { scratch, page } = makeSample();
    scratch.run('updatePage', { pageId: page.id, changes: { tags: ['ai', '공부'] } });
    scratch.run('setTagColour', { tag: 'AI', colour: 'teal' });
    expect(scratch.run('renameTag', { tag: 'ai', to: '#AI' })).toEqual({ places: 1, letters: 0 });
    expect(scratch.state().pages.get(page.id)?.page.tags).toEqual(['AI', '공부']);
    expect(scratch.state().journal.tags).toMatchObject([{ name: 'AI', colour: 'teal' }]);
    scratch.run('renameTag', { tag: 'AI', to: 'AI' });
    expect(scratch.changes()).toEqual([]);
  });

  it('tells in how many places it stood', () => {
    const { scratch, page, second, note } = makeSample();
    scratch.run('updatePage', { pageId: page.id, changes: { tags: ['시간'] } });
    const changes = { kind: 'note', tags: ['시간', '돈'] };
    scratch.run('updateEntry', { pageId: second.id, entryId: note.id, changes });
    expect(scratch.run('mergeTags', { tags: ['돈', '시간'], to: '삶' })).toEqual({
      places: 3,
      letters: 0,
    });
  });

  it('must be there, and its new name one that can be typed', () => {
    const { scratch } = makeSample();
    const missing = { code: 'not-found', kind: 'tag', name: '없다' };
    expect(scratch.refuse('renameTag', { tag: '없다', to: '있다' })).toEqual(missing);
    expect(scratch.refuse('removeTag', { tag: '없다' })).toEqual(missing);
    expect(scratch.refuse('setTagColour', { tag: '없다', colour: 'red' })).toEqual(missing);
    const wrong = { code: 'invalid-input', field: 'to' };
    for (const to of ['', ' # ', '돈, 재산', 'x'.repeat(501)]) {
      expect(scratch.refuse('renameTag', { tag: '돈', to })).toMatchObject(wrong);
    }
    expect(scratch.refuse('setTagColour', { tag: '돈', colour: 'beige' })).toMatchObject({
      field: 'colour',
    });
  });

  it('comes back with what is restored from the trash', () => {
    const { scratch, page, quote } = makeSample();
    scratch.run('addEntry', { pageId: page.id, entry: { kind: 'note', text: '둘', tags: ['돈'] } });
    scratch.run('removeEntry', { pageId: page.id, entryId: quote.id });
    scratch.run('renameTag', { tag: '돈', to: '재산' });
    scratch.run('restore', { trashId: quote.id });
    const tags = scratch
      .state()
      .pages.get(page.id)
      ?.page.entries.map((entry) => entry.tags);
    expect(tags).toContainEqual(['돈']);
    expect(tags).toContainEqual(['재산']);
  });

  it('has one colour, which can be taken away', () => {
    const { scratch } = makeSample();
    scratch.run('setTagColour', { tag: '돈', colour: 'red' });
    scratch.run('setTagColour', { tag: '돈'.normalize('NFD'), colour: 'blue' });
    expect(scratch.state().journal.tags).toMatchObject([{ name: '돈', colour: 'blue' }]);
    scratch.run('setTagColour', { tag: '돈', colour: null });
    expect(scratch.state().journal.tags).toEqual([]);
    scratch.run('setTagColour', { tag: '돈', colour: null });
    expect(scratch.changes()).toEqual([]);
  });
});
