import type { CommandInput, CommandName } from '../../shared/commands/command-inputs.ts';
import type { CommandOutput } from '../../shared/commands/command-rules.ts';
import type { Id } from '../../shared/ids.ts';
import type { Child } from '../../shared/journal/journal-schema.ts';
import { type LinkTarget, writeLinkAddress } from '../../shared/links/link-target.ts';
import type { StarterLetter, StarterNotebook, StarterPage } from './starter-schema.ts';

/** Runs a command of the window on the journal that is being made. Throws where a rule refuses it. */
export type Run = <Name extends CommandName>(
  name: Name,
  input: CommandInput<Name>,
) => CommandOutput<Name>;

type Entry = StarterPage['entries'][number];

/** The pages and terms that are there already, by their titles. */
type Targets = Map<string, LinkTarget>;

function find(targets: Targets, title: string): LinkTarget {
  const target = targets.get(title);
  if (target === undefined) throw new Error(`nothing is called ${title} before this`);
  return target;
}

function linkText(text: string, targets: Targets): string {
  return text.replace(
    /\[\[([^\]]+)\]\]/g,
    (_whole, title: string) => `[[${title}]](${writeLinkAddress(find(targets, title))})`,
  );
}

function linkEntry(entry: Entry, targets: Targets): Entry {
  switch (entry.kind) {
    case 'note':
    case 'reflection':
      return { ...entry, text: linkText(entry.text, targets) };
    case 'definition':
      return { ...entry, meaning: linkText(entry.meaning, targets) };
    default:
      return entry;
  }
}

type Adding = {
  readonly run: Run;
  readonly notebookId: Id;
  readonly workIds: ReadonlyMap<string, Id>;
  readonly targets: Targets;
};

function addPage(page: StarterPage, { run, notebookId, workIds, targets }: Adding): void {
  const { title, tags, readings, entries } = page;
  const book = page.book && {
    ...page.book,
    work: page.book.work === undefined ? undefined : workIds.get(page.book.work),
  };
  const { id: pageId } = run('addPage', { notebookId, title, tags, book });
  targets.set(title, { kind: 'page', id: pageId });
  for (const reading of readings) run('addReading', { pageId, reading });
  for (const entry of entries) {
    const { id } = run('addEntry', { pageId, entry: linkEntry(entry, targets) });
    if (entry.kind === 'definition') targets.set(entry.term, { kind: 'entry', id });
  }
}

function addLetter(letter: StarterLetter, child: Child, { run, notebookId, targets }: Adding) {
  const { leftOut, ...written } = letter;
  const excluded = leftOut.map((term) => find(targets, term).id);
  run('addLetter', {
    ...written,
    to: { childId: child.id, name: child.name },
    language: 'ko',
    selection: { notebookId, excluded },
  });
}

/** Adds a starter notebook with its pages and letters, for a child. `now` gives the year of its goals. */
export function addNotebook(
  run: Run,
  notebook: StarterNotebook,
  child: Child,
  { now, newId }: { readonly now: Date; readonly newId: () => Id },
): void {
  const { title, kind, goals, pages, letters } = notebook;
  for (const goal of goals) run('setGoal', { ...goal, year: now.getFullYear() });
  const { id: notebookId } = run('addNotebook', { title, kind, childIds: [child.id] });
  const works = new Set(pages.flatMap(({ book }) => book?.work ?? []));
  const workIds = new Map([...works].map((work) => [work, newId()]));
  const adding = { run, notebookId, workIds, targets: new Map() };
  for (const page of pages) addPage(page, adding);
  for (const letter of letters) addLetter(letter, child, adding);
}
