import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JournalState } from '../../../shared/journal/journal-state.ts';
import { toCanonicalJson } from '../../../shared/merging/content.ts';
import { type FileVersion, mergeVersions } from '../../../shared/merging/merge-changes.ts';
import { mergeJournals } from '../../../shared/merging/merge-journals.ts';
import { mergePages } from '../../../shared/merging/merge-pages.ts';
import { makeSample, QUOTE } from '../support/sample-state.ts';
import { Family, type Happening, wordsIn } from './support/family.ts';
import { makeGarbage } from './support/garbage.ts';
import { versionAt } from './support/journal-files.ts';
import { makeComputer } from './support/on-computer.ts';
import { COMMAND_NUMBERS } from './support/random-command.ts';

const happening: fc.Arbitrary<Happening> = fc.record({
  what: fc.constantFrom('command', 'command', 'command', 'sync', 'clock', 'restart'),
  computer: fc.nat(2),
  number: fc.nat(COMMAND_NUMBERS - 1),
  a: fc.nat(11),
  b: fc.nat(11),
  c: fc.nat(11),
});

/** Copies of one journal after random commands and syncs: each file that all three have, and those that not all have. */
function makeVersions(happenings: readonly Happening[]) {
  const family = new Family({ isSwapped: false });
  for (const each of happenings) family.happen(each);
  const [first, ...others] = family.replicas.map(({ files }) => files);
  const paths = [...(first?.keys() ?? [])].filter((path) =>
    others.every((files) => files.has(path)),
  );
  const at = (path: string, index: number) =>
    versionAt(path, family.replicas[index]?.files.get(path) as object);
  const versions = paths.map((path) => [at(path, 0), at(path, 1), at(path, 2)] as const);
  const isCommon = new Set(paths);
  const elsewhere = family.replicas.flatMap(({ files }) =>
    [...files].filter(([path]) => !isCommon.has(path)).map(([, file]) => file),
  );
  return { family, versions, elsewhere };
}

const merge = (a: FileVersion, b: FileVersion) => mergeVersions(a, b).value;
const jsonOf = ({ value }: FileVersion) => toCanonicalJson(value);
const losersOf = (a: FileVersion, b: FileVersion) => {
  const { losers, copies = [] } = mergeVersions(a, b);
  return [...losers, ...copies].map(toCanonicalJson).sort();
};
const many = fc.array(happening, { minLength: 20, maxLength: 20 });

describe('two versions of a file that commands have made', () => {
  test('are one, whichever comes first, in whatever order, and twice as once', () => {
    fc.assert(
      fc.property(many, (happenings) => {
        for (const [a, b, c] of makeVersions(happenings).versions) {
          expect(jsonOf(merge(b, a))).toBe(jsonOf(merge(a, b)));
          expect(losersOf(b, a)).toEqual(losersOf(a, b));
          expect(jsonOf(merge(merge(a, b), c))).toBe(jsonOf(merge(a, merge(b, c))));
          expect(jsonOf(merge(a, merge(a, b)))).toBe(jsonOf(merge(a, b)));
          expect(merge(a, a)).toBe(a);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('lose no word that was not written over by who had seen it', () => {
    fc.assert(
      fc.property(many, (happenings) => {
        const { family, versions, elsewhere } = makeVersions(happenings);
        const inTrash = family.replicas.flatMap((replica) => [...replica.state().trash.values()]);
        // What gave way, and was then restored, lives on in a page that so far one computer has.
        const known = new Set([...family.settled, ...wordsIn([inTrash, elsewhere])]);
        const merged = versions.map(([a, b, c]) => {
          const both = mergeVersions(a, b);
          const { value, losers, copies } = mergeVersions(both.value, c);
          return [value, both.losers, both.copies ?? [], losers, copies ?? []];
        });
        // All files together: an entry can have gone from one page to another.
        const words = new Set(wordsIn(merged));
        const lost = wordsIn(versions).filter((word) => !words.has(word) && !known.has(word));
        expect(lost).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

test.each(['journal', 'notebook', 'page', 'trash'] as const)(
  'two versions of a %s that a hand has made are the same whichever comes first',
  (kind) => {
    fc.assert(
      fc.property(makeGarbage(kind), ([a, b]) => {
        expect(jsonOf(merge(b, a))).toBe(jsonOf(merge(a, b)));
        expect(losersOf(b, a)).toEqual(losersOf(a, b));
      }),
      { numRuns: 300 },
    );
  },
);

test('one side that holds everything is the very same object', () => {
  const { state, page, quote } = makeSample();
  const computer = makeComputer(state, 'computer', '2026-02-01T12:00:00.000Z');
  const input = { pageId: page.id, entryId: quote.id, changes: { kind: 'quote', text: '나중' } };
  computer.run('updateEntry', input);
  const place = { kind: 'page', id: page.id, notebookId: 'x' } as const;
  const older = { ...place, value: makeComputer(state, 'computer', '').page(page.id) };
  const newer = { ...place, value: computer.page(page.id) };
  expect(mergeVersions(older, newer)).toEqual({ value: newer, losers: [] });
  expect(mergeVersions(older, newer).value).toBe(newer);
  expect(mergeVersions(newer, older).value).toBe(newer);
});

const DAY = '2026-02-02T12:00:00.000Z';
const DAY_BEFORE = '2026-02-01T12:00:00.000Z';

/** One journal on a computer and on a phone, each with its clock. */
function makeTwo(now: string, phoneNow: string) {
  const sample = makeSample();
  const pageId = sample.page.id;
  const on = (run: string, clock: string) => {
    const computer = makeComputer(sample.state, run, clock);
    const at = { pageId, entryId: sample.quote.id };
    return {
      ...computer,
      page: () => computer.page(pageId),
      write: (text: string) =>
        computer.run('updateEntry', { ...at, changes: { kind: 'quote', text } }),
      remove: () => computer.run('removeEntry', at),
    };
  };
  const [computer, phone] = [on('computer', now), on('phone000', phoneNow)];
  const mergeBoth = () => mergePages(computer.page(), phone.page(), sample.notebook.id);
  return { ...sample, computer, phone, mergeBoth };
}

function textsOf(page: { readonly entries: readonly object[] }) {
  return page.entries.map((entry) => ('text' in entry ? entry.text : undefined));
}
const lostTexts = (losers: readonly { readonly content: object }[]) =>
  losers.map(({ content }) =>
    'entry' in content ? (content.entry as { text?: string }).text : '',
  );

describe('of two changes of one entry', () => {
  test('that have not seen each other the later stands and the other is kept in the trash', () => {
    const { computer, phone, mergeBoth, page } = makeTwo(DAY, DAY_BEFORE);
    computer.write('컴퓨터에서');
    const earlier = phone.write('전화기에서');
    const { value, losers } = mergeBoth();
    expect(textsOf(value)[0]).toBe('컴퓨터에서');
    expect(losers).toHaveLength(1);
    expect(losers[0]).toMatchObject({
      reason: 'conflict',
      removedAt: earlier.updatedAt,
      content: { kind: 'entry', pageId: page.id, entry: earlier },
    });
    expect(losers[0]?.id).not.toBe(earlier.id);
  });

  test('the one that has seen the other stands, even where its clock is a day behind', () => {
    const { computer, phone, mergeBoth } = makeTwo(DAY, DAY_BEFORE);
    computer.write('컴퓨터에서');
    phone.take(computer.state());
    phone.write('전화기에서, 그 뒤에');
    const { value, losers } = mergeBoth();
    expect(textsOf(value)[0]).toBe('전화기에서, 그 뒤에');
    expect(losers).toEqual([]);
  });

  test('in different entries both stand', () => {
    const { computer, phone, mergeBoth, event, page } = makeTwo(DAY, DAY_BEFORE);
    computer.write('컴퓨터에서');
    const changes = { kind: 'event', text: '전화기에서' };
    phone.run('updateEntry', { pageId: page.id, entryId: event.id, changes });
    const { value, losers } = mergeBoth();
    expect(textsOf(value)).toEqual(['컴퓨터에서', '전화기에서']);
    expect(losers).toEqual([]);
  });
});

describe('a change and a removal that have not seen each other', () => {
  test('leave the entry where the change is later; what was removed is in the trash there', () => {
    const { computer, phone, mergeBoth } = makeTwo(DAY, DAY_BEFORE);
    computer.write('컴퓨터에서');
    phone.remove();
    const { value, losers } = mergeBoth();
    expect(textsOf(value)[0]).toBe('컴퓨터에서');
    expect(value.removed.map(({ id }) => id)).not.toContain(value.entries[0]?.id);
    expect(losers).toEqual([]);
    expect(lostTexts([...phone.state().trash.values()])).toContain(QUOTE.text);
  });

  test('take it away where the removal is later, and keep the change in the trash', () => {
    const { computer, phone, mergeBoth, quote } = makeTwo(DAY_BEFORE, DAY);
    computer.write('컴퓨터에서');
    phone.remove();
    const { value, losers } = mergeBoth();
    expect(value.entries.map(({ id }) => id)).not.toContain(quote.id);
    expect(lostTexts(losers)).toEqual(['컴퓨터에서']);
  });

  test('take it away without more where the removal has seen the change', () => {
    const { computer, phone, mergeBoth, quote } = makeTwo(DAY, DAY_BEFORE);
    computer.write('컴퓨터에서');
    phone.take(computer.state());
    phone.remove();
    const { value, losers } = mergeBoth();
    expect(value.entries.map(({ id }) => id)).not.toContain(quote.id);
    expect(losers).toEqual([]);
  });
});

test('a title that gives way comes to the trash as a page of its own', () => {
  const { computer, phone, mergeBoth, page, notebook } = makeTwo(DAY, DAY_BEFORE);
  computer.run('updatePage', { pageId: page.id, changes: { title: '컴퓨터의 이름' } });
  phone.run('updatePage', { pageId: page.id, changes: { title: '전화기의 이름' } });
  const { value, losers } = mergeBoth();
  expect(value.title).toBe('컴퓨터의 이름');
  expect(losers).toMatchObject([
    {
      content: {
        kind: 'page',
        notebookId: notebook.id,
        page: { title: '전화기의 이름', entries: [] },
      },
    },
  ]);
});

test('a child that was called otherwise on one computer and thrown away later on another is kept in the trash', () => {
  const { computer, phone, child } = makeTwo(DAY_BEFORE, DAY);
  computer.run('updateChild', { childId: child.id, changes: { calledAs: '휀이' } });
  phone.run('removeChild', { childId: child.id });
  const { value, losers } = mergeJournals(computer.state().journal, phone.state().journal);
  expect(value.children).toEqual([]);
  expect(losers).toMatchObject([{ content: { kind: 'child', child: { calledAs: '휀이' } } }]);
});

test('what a hand wrote over without a stamp does not go for nothing', () => {
  const { computer, phone, mergeBoth } = makeTwo(DAY, DAY);
  const [quote, ...rest] = computer.page().entries;
  const byHand = { ...quote, text: '손으로' } as (typeof rest)[number];
  const state: JournalState = computer.state();
  const page = { ...computer.page(), entries: [byHand, ...rest] };
  const [found] = [...state.pages].filter(([id]) => id === page.id);
  if (found === undefined) throw new Error('There is no page');
  computer.take({ ...state, pages: new Map([...state.pages, [page.id, { ...found[1], page }]]) });
  const { value, losers } = mergeBoth();
  expect([textsOf(value)[0], ...lostTexts(losers)].sort()).toEqual([QUOTE.text, '손으로'].sort());
  expect(textsOf(phone.page())[0]).toBe(QUOTE.text);
});
