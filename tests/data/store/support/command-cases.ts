import {
  type CommandInput,
  type CommandName,
  commandInputs,
} from '../../../../shared/commands/command-inputs.ts';
import type { FaultSample } from '../../faults/support/fault-sample.ts';

type Case<Name extends CommandName> = (sample: FaultSample) => CommandInput<Name>;

/** For every command an input that does something to the fault sample; the type asks for one for a new command. */
const cases: { readonly [Name in CommandName]: readonly Case<Name>[] } = {
  addChild: [() => ({ name: '지우', birthday: '2021-05' })],
  updateChild: [
    ({ child }) => ({ childId: child.id, changes: { calledAs: '휀아', birthday: '2020' } }),
  ],
  moveChild: [({ sibling }) => ({ childId: sibling.id, index: 0 })],
  removeChild: [({ child }) => ({ childId: child.id })],
  updateParent: [() => ({ name: '김민수', calledAs: '' })],
  updateSettings: [() => ({ theme: 'dark', language: 'en' })],
  setGoal: [() => ({ year: 2026, target: 12 }), () => ({ year: 2026, target: 3, language: 'en' })],
  addNotebook: [({ child }) => ({ title: '새 공책', kind: 'notes', childIds: [child.id] })],
  updateNotebook: [({ notebook }) => ({ notebookId: notebook.id, changes: { title: '새 이름' } })],
  removeNotebook: [
    ({ notebook }) => ({ notebookId: notebook.id }),
    ({ other }) => ({ notebookId: other.id }),
  ],
  addPage: [
    ({ notebook }) => ({ notebookId: notebook.id, title: '새 책', book: { authors: ['나'] } }),
    ({ other }) => ({ notebookId: other.id, title: '첫 쪽', tags: ['하나'] }),
    ({ notebook, page }) => ({
      notebookId: notebook.id,
      title: '다른 판',
      editionOf: page.id,
      reading: { status: 'want' },
    }),
  ],
  updatePage: [
    ({ page }) => ({
      pageId: page.id,
      changes: { title: '새 이름', tags: ['돈'], book: { authors: ['Kiyosaki'] } },
    }),
  ],
  removePage: [({ page }) => ({ pageId: page.id }), ({ second }) => ({ pageId: second.id })],
  movePage: [
    ({ nextTopic }) => ({ pageId: nextTopic.id, index: 0 }),
    ({ topic, shelf }) => ({ pageId: topic.id, toNotebookId: shelf.id }),
  ],
  mergePages: [({ topic, nextTopic }) => ({ pageId: topic.id, intoPageId: nextTopic.id })],
  splitPage: [
    ({ topic, later }) => ({ pageId: topic.id, fromEntryId: later.id, title: '새 주제' }),
  ],
  sortEvents: [({ topic }) => ({ pageId: topic.id })],
  joinWorks: [({ page, second }) => ({ pageId: page.id, otherPageId: second.id })],
  leaveWork: [({ edition }) => ({ pageId: edition.id })],
  addReading: [({ second }) => ({ pageId: second.id, reading: { status: 'reading' } })],
  updateReading: [
    ({ page, reading }) => ({
      pageId: page.id,
      readingId: reading.id,
      changes: { status: 'finished', rating: 4.5 },
    }),
  ],
  removeReading: [({ page, reading }) => ({ pageId: page.id, readingId: reading.id })],
  addEntry: [
    ({ page }) => ({ pageId: page.id, entry: { kind: 'note', text: '하나' } }),
    ({ page }) => ({ pageId: page.id, entry: { kind: 'note', text: '먼저' }, index: 0 }),
  ],
  addEntries: [
    ({ page }) => ({
      pageId: page.id,
      entries: [
        { kind: 'quote', text: '하나' },
        { kind: 'quote', text: '둘', location: 'p. 7' },
      ],
      index: 1,
    }),
  ],
  updateEntry: [
    ({ page, quote }) => ({
      pageId: page.id,
      entryId: quote.id,
      changes: { kind: 'quote', text: '바꾼 글', favourite: true, location: '' },
    }),
  ],
  moveEntry: [({ page, quote }) => ({ pageId: page.id, entryId: quote.id, index: 1 })],
  moveEntryToPage: [
    ({ page, second, quote }) => ({
      pageId: page.id,
      entryId: quote.id,
      toPageId: second.id,
      index: 0,
    }),
  ],
  moveEntryToNewPage: [
    ({ page, quote, other }) => ({
      pageId: page.id,
      entryId: quote.id,
      notebookId: other.id,
      title: '새 주제',
    }),
  ],
  turnIntoEvents: [
    ({ topic, list }) => ({
      pageId: topic.id,
      entryId: list.id,
      entries: [
        { kind: 'event', date: '2023-07-18', text: 'Meta의 LLaMA2 출시', actor: 'Meta' },
        { kind: 'note', text: '남은 줄' },
      ],
    }),
  ],
  removeEntry: [({ page, quote }) => ({ pageId: page.id, entryId: quote.id })],
  addLetter: [
    ({ notebook }) => ({
      to: { name: 'Emma' },
      language: 'en',
      selection: { notebookId: notebook.id },
    }),
  ],
  updateLetter: [
    ({ letter }) => ({ letterId: letter.id, changes: { opening: '안녕', paper: 'A5' } }),
  ],
  removeLetter: [({ letter }) => ({ letterId: letter.id })],
  keepLetterVersion: [({ letter }) => ({ letterId: letter.id, name: '첫 판' })],
  restoreLetterVersion: [({ letterVersion }) => ({ copyId: letterVersion.id })],
  removeLetterCopies: [({ letterVersion }) => ({ copyIds: [letterVersion.id] })],
  renameTag: [() => ({ tag: '돈', to: '재산' })],
  mergeTags: [() => ({ tags: ['돈', '없는 태그'], to: '재산과 돈' })],
  removeTag: [() => ({ tag: '돈' })],
  setTagColour: [() => ({ tag: '돈', colour: 'red' })],
  restore: [
    ({ gone }) => ({ trashId: gone.id }),
    ({ gonePage }) => ({ trashId: gonePage.id }),
    ({ goneBook }) => ({ trashId: goneBook.id }),
    ({ goneChild }) => ({ trashId: goneChild.id }),
  ],
  emptyTrash: [() => ({})],
};

export type CommandCase = {
  readonly name: CommandName;
  readonly number: number;
  readonly makeInput: (sample: FaultSample) => unknown;
};

export const commandCases: readonly CommandCase[] = Object.entries(cases).flatMap(
  ([name, makers]) =>
    makers.map((makeInput, index) => {
      return { name: name as CommandName, number: index + 1, makeInput };
    }),
);

/** Commands that no case is about. */
export function listCommandsWithoutCase(): string[] {
  const known = new Set<string>(commandCases.map(({ name }) => name));
  return Object.keys(commandInputs).filter((name) => !known.has(name));
}
