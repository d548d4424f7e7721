import type { CommandInput, CommandName } from '../../../../shared/commands/command-inputs.ts';
import { QUOTE } from '../../../shared/support/sample-state.ts';
import { isFull } from '../fault-size.ts';
import type { FaultSample } from './fault-sample.ts';

type Command = readonly [CommandName, unknown];
export type FaultCommand = {
  readonly name: string;
  /** What is done before, on a good disk. */
  readonly prepare?: Command;
  readonly make: (sample: FaultSample) => Command;
};

function call<Name extends CommandName>(name: Name, input: CommandInput<Name>): Command {
  return [name, input];
}

/** By what they do to the disk. */
const KINDS: readonly FaultCommand[] = [
  {
    name: 'one file',
    make: ({ page, quote }) =>
      call('updateEntry', {
        pageId: page.id,
        entryId: quote.id,
        changes: { kind: 'quote', text: '바꾼 글' },
      }),
  },
  {
    name: 'a new file in a new folder, and one that names it',
    make: () => call('addNotebook', { title: '새 공책', kind: 'notes' }),
  },
  {
    // There is no folder for the trash yet: it too must last.
    name: 'a new file, a changed one and a removed one',
    prepare: ['emptyTrash', {}],
    make: ({ page }) => call('removePage', { pageId: page.id }),
  },
  {
    name: 'many files',
    make: ({ notebook }) => call('removeNotebook', { notebookId: notebook.id }),
  },
  {
    name: 'something that goes from one file to another',
    make: ({ page, second, quote }) =>
      call('moveEntryToPage', { pageId: page.id, entryId: quote.id, toPageId: second.id }),
  },
  {
    name: 'a file that goes from one folder to another',
    make: ({ topic, shelf }) => call('movePage', { pageId: topic.id, toNotebookId: shelf.id }),
  },
  {
    name: 'two pages that become one',
    make: ({ topic, nextTopic }) =>
      call('mergePages', { pageId: topic.id, intoPageId: nextTopic.id }),
  },
];

const toCase = ([name, make]: [string, FaultCommand['make']]): FaultCommand => ({ name, make });

/** Every other command, and those above with other things. */
const OTHERS: readonly FaultCommand[] = Object.entries<FaultCommand['make']>({
  addChild: () => call('addChild', { name: '지우' }),
  updateChild: ({ child }) =>
    call('updateChild', { childId: child.id, changes: { calledAs: '휀아' } }),
  moveChild: ({ sibling }) => call('moveChild', { childId: sibling.id, index: 0 }),
  removeChild: ({ child }) => call('removeChild', { childId: child.id }),
  updateParent: () => call('updateParent', { calledAs: '엄마' }),
  updateSettings: () => call('updateSettings', { theme: 'dark' }),
  setGoal: () => call('setGoal', { year: 2026, target: 12 }),
  updateNotebook: ({ notebook }) =>
    call('updateNotebook', { notebookId: notebook.id, changes: { title: '새 이름' } }),
  addPage: ({ notebook }) => call('addPage', { notebookId: notebook.id, title: '새 책' }),
  'the first addPage of a notebook': ({ other }) =>
    call('addPage', { notebookId: other.id, title: '첫 쪽' }),
  updatePage: ({ page }) =>
    call('updatePage', { pageId: page.id, changes: { title: '새 이름', tags: ['돈'] } }),
  'addPage of another edition': ({ notebook, page }) =>
    call('addPage', {
      notebookId: notebook.id,
      title: '다른 판',
      editionOf: page.id,
      reading: { status: 'want' },
    }),
  movePage: ({ nextTopic }) => call('movePage', { pageId: nextTopic.id, index: 0 }),
  splitPage: ({ topic, later }) =>
    call('splitPage', { pageId: topic.id, fromEntryId: later.id, title: '새 주제' }),
  moveEntryToNewPage: ({ page, quote, other }) =>
    call('moveEntryToNewPage', {
      pageId: page.id,
      entryId: quote.id,
      notebookId: other.id,
      title: '새 주제',
    }),
  turnIntoEvents: ({ topic, list }) =>
    call('turnIntoEvents', {
      pageId: topic.id,
      entryId: list.id,
      entries: [
        { kind: 'event', date: '2023-07-18', text: 'Meta의 LLaMA2 출시' },
        { kind: 'note', text: '남은 줄' },
      ],
    }),
  sortEvents: ({ topic }) => call('sortEvents', { pageId: topic.id }),
  joinWorks: ({ second, edition }) =>
    call('joinWorks', { pageId: second.id, otherPageId: edition.id }),
  leaveWork: ({ edition }) => call('leaveWork', { pageId: edition.id }),
  addReading: ({ page }) => call('addReading', { pageId: page.id, reading: { status: 'reading' } }),
  updateReading: ({ page, reading }) =>
    call('updateReading', {
      pageId: page.id,
      readingId: reading.id,
      changes: { status: 'finished', rating: 4.5 },
    }),
  removeReading: ({ page, reading }) =>
    call('removeReading', { pageId: page.id, readingId: reading.id }),
  addEntry: ({ page }) => call('addEntry', { pageId: page.id, entry: { ...QUOTE, tags: [] } }),
  addEntries: ({ page }) =>
    call('addEntries', {
      pageId: page.id,
      entries: [QUOTE, QUOTE].map((each) => ({ ...each, tags: [] })),
    }),
  moveEntry: ({ page, quote }) =>
    call('moveEntry', { pageId: page.id, entryId: quote.id, index: 1 }),
  removeEntry: ({ page, quote }) => call('removeEntry', { pageId: page.id, entryId: quote.id }),
  addLetter: ({ notebook }) =>
    call('addLetter', {
      to: { name: 'Emma' },
      language: 'en',
      selection: { notebookId: notebook.id },
    }),
  updateLetter: ({ letter }) =>
    call('updateLetter', { letterId: letter.id, changes: { opening: '안녕' } }),
  removeLetter: ({ letter }) => call('removeLetter', { letterId: letter.id }),
  keepLetterVersion: ({ letter }) => call('keepLetterVersion', { letterId: letter.id }),
  restoreLetterVersion: ({ letterVersion }) =>
    call('restoreLetterVersion', { copyId: letterVersion.id }),
  removeLetterCopies: ({ letterVersion }) =>
    call('removeLetterCopies', { copyIds: [letterVersion.id] }),
  renameTag: () => call('renameTag', { tag: '돈', to: '재산' }),
  mergeTags: () => call('mergeTags', { tags: ['돈', '시간'], to: '재산' }),
  removeTag: () => call('removeTag', { tag: '돈' }),
  setTagColour: () => call('setTagColour', { tag: '돈', colour: 'red' }),
  'restore an entry': ({ gone }) => call('restore', { trashId: gone.id }),
  'restore a page': ({ gonePage }) => call('restore', { trashId: gonePage.id }),
  'restore a notebook': ({ goneBook }) => call('restore', { trashId: goneBook.id }),
  'restore a child': ({ goneChild }) => call('restore', { trashId: goneChild.id }),
  emptyTrash: () => call('emptyTrash', {}),
}).map(toCase);

/** Those of this run. */
export const faultCommands: readonly FaultCommand[] = isFull ? [...KINDS, ...OTHERS] : KINDS;
