import type { CommandName } from '../../../../shared/commands/command-inputs.ts';
import type { JournalState } from '../../../../shared/journal/journal-state.ts';
import { TAG_COLOURS } from '../../../../shared/tags/tag-colours.ts';

/** Numbers that choose among what there is then. */
export type Choice = { readonly a: number; readonly b: number; readonly c: number };

/** A command, and the words that it takes away because whoever gives it has seen them. */
export type Chosen = {
  readonly name: CommandName;
  readonly input: unknown;
  readonly replaced?: string | undefined;
};

function pick<T>(items: Iterable<T>, at: number): T | undefined {
  const all = [...items];
  return all[at % all.length];
}

const TAGS = ['돈', '재산', 'AI', 'ai', '공부'] as const;

function tagsIn({ pages }: JournalState): string[] {
  return [...pages.values()].flatMap(({ page }) => page.entries.flatMap(({ tags }) => tags));
}

const KINDS = ['note', 'reflection', 'quote'] as const;
const DATES = ['2023', '2022-11-30', '2023-03', '1997'] as const;

type Chooser = (state: JournalState, choice: Choice, word: string) => Chosen | undefined;

/** The pages that a person sees: what a sync has brought without its notebook waits. */
function listPages({ notebooks, pages }: JournalState) {
  return [...pages.values()].filter(({ notebookId }) => notebooks.has(notebookId));
}

function inPage(state: JournalState, { a }: Choice) {
  return pick(listPages(state), a)?.page;
}

function listTopics(state: JournalState) {
  return listPages(state)
    .map(({ page }) => page)
    .filter(({ book }) => book === undefined);
}

function atEntry(state: JournalState, choice: Choice) {
  const page = inPage(state, choice);
  const entry = page && pick(page.entries, choice.b);
  if (page === undefined || entry === undefined || !('text' in entry)) return undefined;
  return { entry, ids: { pageId: page.id, entryId: entry.id } };
}

function atReading(state: JournalState, choice: Choice) {
  const pages = listPages(state).filter(({ page }) => (page.readings ?? []).length > 0);
  const page = pick(pages, choice.a)?.page;
  const reading = page && pick(page.readings ?? [], choice.b);
  if (page === undefined || reading === undefined) return undefined;
  return { reading, ids: { pageId: page.id, readingId: reading.id } };
}

const choosers: readonly (readonly [weight: number, choose: Chooser])[] = [
  [
    4,
    (state, choice, text) => {
      const page = inPage(state, choice);
      const entry = { kind: KINDS[choice.b % KINDS.length], text };
      return page && { name: 'addEntry', input: { pageId: page.id, entry, index: choice.c } };
    },
  ],
  [
    7,
    (state, choice, text) => {
      const at = atEntry(state, choice);
      if (at === undefined) return undefined;
      const { entry, ids } = at;
      const input = { ...ids, changes: { kind: entry.kind, text } };
      return { name: 'updateEntry', input, replaced: entry.text };
    },
  ],
  [
    3,
    (state, choice) => {
      const at = atEntry(state, choice);
      return at && { name: 'moveEntry', input: { ...at.ids, index: choice.c } };
    },
  ],
  [
    3,
    (state, choice) => {
      const at = atEntry(state, choice);
      const others = listPages(state).filter(({ page }) => page.id !== at?.ids.pageId);
      const toPageId = pick(others, choice.c)?.page.id;
      if (at === undefined || toPageId === undefined) return undefined;
      return { name: 'moveEntryToPage', input: { ...at.ids, toPageId, index: choice.a } };
    },
  ],
  [
    1,
    (state, choice, text) => {
      const page = inPage(state, choice);
      const entries = KINDS.map((kind) => ({ kind, text }));
      return page && { name: 'addEntries', input: { pageId: page.id, entries, index: choice.c } };
    },
  ],
  [
    2,
    (state, choice, text) => {
      const page = inPage(state, choice);
      const entry = { kind: 'event', date: DATES[choice.b % DATES.length], text };
      return page && { name: 'addEntry', input: { pageId: page.id, entry, index: choice.c } };
    },
  ],
  [
    2,
    (state, choice) => {
      const page = inPage(state, choice);
      return page && { name: 'sortEvents', input: { pageId: page.id } };
    },
  ],
  [
    3,
    (state, choice) => {
      const at = atEntry(state, choice);
      return at && { name: 'removeEntry', input: at.ids };
    },
  ],
  [
    2,
    (state, { a }, title) => {
      const notebookId = pick(state.notebooks.keys(), a);
      return notebookId === undefined
        ? undefined
        : { name: 'addPage', input: { notebookId, title } };
    },
  ],
  [
    2,
    (state, choice) => {
      const page = inPage(state, choice);
      return page && { name: 'movePage', input: { pageId: page.id, index: choice.b } };
    },
  ],
  [
    2,
    (state, { a, b, c }) => {
      const from = pick(listPages(state), a);
      const kind = state.notebooks.get(from?.notebookId ?? '')?.kind;
      const others = [...state.notebooks.values()].filter(
        (each) => each.kind === kind && each.id !== from?.notebookId,
      );
      const toNotebookId = pick(others, b)?.id;
      if (from === undefined || toNotebookId === undefined) return undefined;
      return { name: 'movePage', input: { pageId: from.page.id, toNotebookId, index: c } };
    },
  ],
  [
    1,
    (state, { a, b }) => {
      const topics = listTopics(state);
      const [from, into] = [pick(topics, a), pick(topics, b)];
      if (from === undefined || into === undefined || from === into) return undefined;
      return { name: 'mergePages', input: { pageId: from.id, intoPageId: into.id } };
    },
  ],
  [
    1,
    (state, choice, title) => {
      const page = pick(listTopics(state), choice.a);
      const entry = page && pick(page.entries.slice(1), choice.b);
      if (page === undefined || entry === undefined) return undefined;
      return { name: 'splitPage', input: { pageId: page.id, fromEntryId: entry.id, title } };
    },
  ],
  [
    1,
    (state, choice, text) => {
      const at = atEntry(state, choice);
      if (at?.entry.kind !== 'note') return undefined;
      const entries = [
        { kind: 'event', date: '2023-07', text },
        { kind: 'note', text },
      ];
      return { name: 'turnIntoEvents', input: { ...at.ids, entries } };
    },
  ],
  [
    1,
    (state, choice, title) => {
      const at = atEntry(state, choice);
      const notebooks = [...state.notebooks.values()].filter(({ kind }) => kind === 'notes');
      const notebookId = pick(notebooks, choice.c)?.id;
      if (at === undefined || notebookId === undefined) return undefined;
      return { name: 'moveEntryToNewPage', input: { ...at.ids, notebookId, title } };
    },
  ],
  [
    2,
    (state, choice, title) => {
      const page = inPage(state, choice);
      if (page === undefined) return undefined;
      const input = { pageId: page.id, changes: { title } };
      return { name: 'updatePage', input, replaced: page.title };
    },
  ],
  [
    2,
    (state, choice) => {
      const page = inPage(state, choice);
      return page && { name: 'removePage', input: { pageId: page.id } };
    },
  ],
  [
    1,
    (state, { a, b, c }) => {
      const books = listPages(state).filter(({ page }) => page.book !== undefined);
      const [pageId, otherPageId] = [pick(books, a)?.page.id, pick(books, b)?.page.id];
      if (pageId === undefined || otherPageId === undefined || pageId === otherPageId)
        return undefined;
      return c % 3 === 0
        ? { name: 'leaveWork', input: { pageId } }
        : { name: 'joinWorks', input: { pageId, otherPageId } };
    },
  ],
  [
    1,
    (_, { a }, title) => ({
      name: 'addNotebook',
      input: { title, kind: a % 2 === 0 ? 'notes' : 'reading' },
    }),
  ],
  [
    1,
    (state, { a }, title) => {
      const notebook = pick(state.notebooks.values(), a);
      if (notebook === undefined) return undefined;
      const input = { notebookId: notebook.id, changes: { title } };
      return { name: 'updateNotebook', input, replaced: notebook.title };
    },
  ],
  [
    1,
    (state, { a }) => {
      const notebookId = pick(state.notebooks.keys(), a);
      return notebookId === undefined
        ? undefined
        : { name: 'removeNotebook', input: { notebookId } };
    },
  ],
  [
    1,
    (state, { a }, note) => {
      const books = listPages(state).filter(({ page }) => page.book !== undefined);
      const page = pick(books, a)?.page;
      const reading = { status: 'reading', note };
      return page && { name: 'addReading', input: { pageId: page.id, reading } };
    },
  ],
  [
    2,
    (state, choice, note) => {
      const at = atReading(state, choice);
      if (at === undefined) return undefined;
      const input = { ...at.ids, changes: { note } };
      return { name: 'updateReading', input, replaced: at.reading.note };
    },
  ],
  [
    1,
    (state, choice) => {
      const at = atReading(state, choice);
      return at && { name: 'removeReading', input: at.ids };
    },
  ],
  [
    1,
    (state, { a }, opening) => {
      const notebookId = pick(state.notebooks.keys(), a);
      if (notebookId === undefined) return undefined;
      const input = { to: { name: '휀' }, language: 'ko', selection: { notebookId }, opening };
      return { name: 'addLetter', input };
    },
  ],
  [
    2,
    (state, { a }, opening) => {
      const letter = pick(state.letters.values(), a);
      if (letter === undefined) return undefined;
      const input = { letterId: letter.id, changes: { opening } };
      return { name: 'updateLetter', input, replaced: letter.opening };
    },
  ],
  [
    1,
    (state, { a }) => {
      const letter = pick(state.letters.values(), a);
      return letter && { name: 'removeLetter', input: { letterId: letter.id } };
    },
  ],
  [
    1,
    (state, { a }, name) => {
      const letter = pick(state.letters.values(), a);
      return letter && { name: 'keepLetterVersion', input: { letterId: letter.id, name } };
    },
  ],
  [
    1,
    (state, { a }) => {
      const copy = pick(state.letterCopies.values(), a);
      const letter = copy && state.letters.get(copy.letterId);
      if (letter === undefined) return undefined;
      const input = { copyId: copy?.id };
      return { name: 'restoreLetterVersion', input };
    },
  ],
  [
    1,
    (state, { a }) => {
      const copy = pick(state.letterCopies.values(), a);
      return copy && { name: 'removeLetterCopies', input: { copyIds: [copy.id] } };
    },
  ],
  [1, (_, __, name) => ({ name: 'addChild', input: { name } })],
  [
    2,
    ({ journal }, { a }, calledAs) => {
      const child = pick(journal.children, a);
      return (
        child && {
          name: 'updateChild',
          input: { childId: child.id, changes: { calledAs } },
          replaced: child.calledAs,
        }
      );
    },
  ],
  [
    1,
    ({ journal }, { a, b }) => {
      const child = pick(journal.children, a);
      return child && { name: 'moveChild', input: { childId: child.id, index: b } };
    },
  ],
  [
    2,
    ({ journal }, { a }) => {
      const child = pick(journal.children, a);
      return child && { name: 'removeChild', input: { childId: child.id } };
    },
  ],
  [1, (_, { a }) => ({ name: 'updateParent', input: { name: `아빠 ${a}` } })],
  [
    1,
    (_, { a }) => ({
      name: 'updateSettings',
      input: { theme: a % 2 === 0 ? 'light' : 'dark' },
    }),
  ],
  [
    1,
    (_, { a, b }) => ({
      name: 'setGoal',
      input: { year: 2026 + (a % 2), target: b % 4 === 0 ? null : b },
    }),
  ],
  [
    2,
    (state, choice) => {
      const at = atEntry(state, choice);
      const tags = [TAGS[choice.a % TAGS.length], TAGS[choice.c % TAGS.length]];
      return (
        at && { name: 'updateEntry', input: { ...at.ids, changes: { kind: at.entry.kind, tags } } }
      );
    },
  ],
  [
    2,
    (state, { a, b }) => {
      const tag = pick(tagsIn(state), a);
      const to = TAGS[b % TAGS.length];
      return tag === undefined ? undefined : { name: 'renameTag', input: { tag, to } };
    },
  ],
  [
    1,
    (state, { a, b, c }) => {
      const tags = [a, b].flatMap((at) => pick(tagsIn(state), at) ?? []);
      const to = TAGS[c % TAGS.length];
      return tags.length === 0 ? undefined : { name: 'mergeTags', input: { tags, to } };
    },
  ],
  [
    1,
    (state, { a }) => {
      const tag = pick(tagsIn(state), a);
      return tag === undefined ? undefined : { name: 'removeTag', input: { tag } };
    },
  ],
  [
    3,
    (state, { a, b }) => {
      const tag = pick(tagsIn(state), a);
      const colour = [...TAG_COLOURS, null][b % (TAG_COLOURS.length + 1)];
      return tag === undefined ? undefined : { name: 'setTagColour', input: { tag, colour } };
    },
  ],
  [
    4,
    (state, { a }) => {
      const trashId = pick(state.trash.keys(), a);
      return trashId === undefined ? undefined : { name: 'restore', input: { trashId } };
    },
  ],
];

const byNumber = choosers.flatMap(([weight, choose]) => Array<Chooser>(weight).fill(choose));
const RARELY = 120;

/** How many numbers choose a command. */
export const COMMAND_NUMBERS = RARELY;

/**
 * A command that the journal takes as it is, or undefined where what it needs is not there. What it writes is `word`, which
 * nothing else is.
 */
export function chooseCommand(
  state: JournalState,
  number: number,
  choice: Choice,
  word: string,
): Chosen | undefined {
  if (number % RARELY === RARELY - 1) return { name: 'emptyTrash', input: {} };
  return byNumber[number % byNumber.length]?.(state, choice, word);
}
