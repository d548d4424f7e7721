import { makeRuleContext } from '../../../data/rule-context.ts';
import { makeEmptyState } from '../../../data/starter.ts';
import { defaultStoreDeps } from '../../../data/store-deps.ts';
import type { CommandInput, CommandName } from '../../../shared/commands/command-inputs.ts';
import { type CommandOutput, planCommand } from '../../../shared/commands/command-rules.ts';
import type { Id } from '../../../shared/ids.ts';
import {
  applyChanges,
  type JournalState,
  type PageInNotebook,
} from '../../../shared/journal/journal-state.ts';
import { makeDraft } from './make-draft.ts';

export type JournalSize = { readonly pages: number; readonly entriesOnPage: number };
/** What the targets speak of: 100 entries, and 100,000. */
export const SMALL: JournalSize = { pages: 2, entriesOnPage: 50 };
export const LARGE: JournalSize = { pages: 2000, entriesOnPage: 50 };

/** A journal in memory, and what does commands to it as the store would. */
function makeScratch(start: JournalState) {
  let state = start;
  return {
    state: () => state,
    run<Name extends CommandName>(name: Name, input: CommandInput<Name>): CommandOutput<Name> {
      const plan = planCommand(
        state,
        name,
        input,
        makeRuleContext({ ...defaultStoreDeps, run: 'bench000' }),
      );
      if (!plan.ok) throw new Error(`${name}: ${JSON.stringify(plan.error)}`);
      state = applyChanges(state, plan.value.changes);
      return plan.value.output;
    },
  };
}

/** Done in a journal of this page alone: every command copies the list of pages. */
function fillPage(state: JournalState, pageId: Id, drafts: { from: number; to: number }) {
  const page = state.pages.get(pageId) as PageInNotebook;
  const scratch = makeScratch({ ...state, pages: new Map([[pageId, page]]) });
  for (let index = drafts.from; index < drafts.to; index += 1) {
    scratch.run('addEntry', { pageId, entry: makeDraft(index) });
  }
  return scratch.state().pages.get(pageId) as PageInNotebook;
}

export function makeEmptyContents(): JournalState {
  return makeEmptyState({ language: 'ko', newId: defaultStoreDeps.newId });
}

/** One notebook of books, made by the commands of the window: what is in it is what the program itself would write. */
export function makeContents({ pages, entriesOnPage }: JournalSize): JournalState {
  const scratch = makeScratch(makeEmptyContents());
  const { id: notebookId } = scratch.run('addNotebook', { title: '원서 읽기', kind: 'reading' });
  const book = { authors: ['Robert T. Kiyosaki'], language: 'en' };
  const reading = { status: 'finished', startedOn: '2023-03', finishedOn: '2023-04-02' } as const;
  for (let index = 1; index <= pages; index += 1) {
    const page = { notebookId, title: `부자 아빠 가난한 아빠 ${index}`, tags: ['돈'], book };
    const { id: pageId } = scratch.run('addPage', page);
    scratch.run('addReading', { pageId, reading });
  }
  const state = scratch.state();
  const filled = [...state.pages.keys()].map((id, index) => {
    const from = index * entriesOnPage;
    return [id, fillPage(state, id, { from, to: from + entriesOnPage })] as const;
  });
  return { ...state, pages: new Map(filled) };
}
