import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CommandName } from '../../../shared/commands/command-inputs.ts';
import type { JournalState } from '../../../shared/journal/journal-state.ts';
import {
  followChanges,
  type JournalSnapshot,
  takeSnapshot,
} from '../../../shared/session/session-state.ts';
import { freezeDeep } from '../support/freeze-deep.ts';
import { makeSample, QUOTE } from '../support/sample-state.ts';

/** A command by numbers, which choose among what there is then. */
type Choice = { readonly command: number; readonly a: number; readonly b: number };

function pick<T>(items: Iterable<T>, at: number): T | undefined {
  const all = [...items];
  return all[at % all.length];
}

/** A command that the journal takes as it is, or null where what it needs is not there. */
function chooseCommand(
  state: JournalState,
  { command, a, b }: Choice,
): [CommandName, unknown] | null {
  const notebookId = pick(state.notebooks.keys(), a);
  const page = pick(state.pages.values(), a)?.page;
  const pageId = page?.id;
  const entry = page && pick(page.entries, b);
  const on = { pageId, entryId: entry?.id };
  const childId = pick(state.journal.children, a)?.id;
  const letterId = pick(state.letters.keys(), a);
  const all: [CommandName, unknown, ...unknown[]][] = [
    ['addChild', { name: `아이 ${a}` }],
    ['moveChild', { childId, index: b }, childId],
    ['removeChild', { childId }, childId],
    ['setGoal', { year: 2026, target: a % 3 === 0 ? null : a + 1 }],
    ['addNotebook', { title: `공책 ${a}`, kind: a % 2 === 0 ? 'notes' : 'reading' }],
    ['removeNotebook', { notebookId }, notebookId],
    ['addPage', { notebookId, title: `쪽 ${b}`, tags: ['돈'] }, notebookId],
    ['updatePage', { pageId, changes: { title: `새 쪽 ${b}` } }, pageId],
    [
      'removePage',
      { pageId },
      state.notebooks.get(state.pages.get(pageId ?? '')?.notebookId ?? ''),
    ],
    ['addEntry', { pageId, entry: { ...QUOTE, favourite: b % 2 === 0 }, index: b }, pageId],
    ['updateEntry', { ...on, changes: { kind: entry?.kind, tags: [`${b}`] } }, entry],
    ['moveEntry', { ...on, index: a }, entry],
    [
      'moveEntryToPage',
      {
        ...on,
        toPageId: pick(
          [...state.pages.keys()].filter((id) => id !== pageId),
          b,
        ),
      },
      state.pages.size > 1 ? entry : undefined,
    ],
    ['movePage', { pageId, index: b }, pageId],
    ['addEntries', { pageId, entries: [QUOTE, QUOTE], index: b }, pageId],
    ['removeEntry', on, entry],
    ['removeLetter', { letterId }, letterId],
    ['restore', { trashId: pick(state.trash.keys(), a) }, pick(state.trash.keys(), a)],
  ];
  const [name, input, ...needs] = all[command % all.length] ?? ['emptyTrash', {}];
  return needs.includes(undefined) ? null : [name, input];
}

const choices = fc.array(fc.record({ command: fc.nat(18), a: fc.nat(9), b: fc.nat(9) }), {
  maxLength: 30,
});

test('a snapshot that follows the changes is the one that would be taken anew', () => {
  fc.assert(
    fc.property(choices, (list) => {
      const { scratch } = makeSample();
      let snapshot: JournalSnapshot = freezeDeep(takeSnapshot(scratch.state()));
      for (const choice of list) {
        const chosen = chooseCommand(scratch.state(), choice);
        if (chosen === null) continue;
        try {
          scratch.run(...chosen);
        } catch (error) {
          // Into a page or notebook that is gone.
          if (chosen[0] === 'restore' && String(error).includes('not-found')) continue;
          throw error;
        }
        snapshot = freezeDeep(followChanges(snapshot, scratch.changes()));
        expect(snapshot).toEqual(takeSnapshot(scratch.state()));
      }
    }),
    { numRuns: 150 },
  );
});

test('a removed entry that comes back stands where it stood, whatever else was removed', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 8 }), (removals) => {
      const { scratch, page } = makeSample();
      const pageId = page.id;
      for (let index = 0; index < 8; index += 1) {
        scratch.run('addEntry', { pageId, entry: { kind: 'note', text: `글 ${index}` } });
      }
      const ids = () =>
        scratch
          .state()
          .pages.get(pageId)
          ?.page.entries.map(({ id }) => id) ?? [];
      const before = ids();
      const taken: string[] = [];
      for (const at of removals) {
        const entryId = pick(ids(), at);
        if (entryId === undefined) break;
        scratch.run('removeEntry', { pageId, entryId });
        taken.push(entryId);
      }
      for (const trashId of taken.toReversed()) scratch.run('restore', { trashId });
      expect(ids()).toEqual(before);
    }),
  );
});
