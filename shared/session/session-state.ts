import type { HistoryState } from '../history/history-state.ts';
import type { Id } from '../ids.ts';
import { indexById } from '../index-by-id.ts';
import type { Journal } from '../journal/journal-schema.ts';
import type { FileChange, JournalState } from '../journal/journal-state.ts';
import type { LetterCopy } from '../letters/copies/letter-copy-schema.ts';
import type { Letter } from '../letters/letter-schema.ts';
import type { Notebook } from '../notebooks/notebook-schema.ts';
import { type PageSummary, summarizePage } from '../pages/page-summary.ts';
import type { AppError, DamagedFile } from '../result.ts';
import type { Language } from '../text/language.ts';
import type { TrashItem } from '../trash/trash-schema.ts';
import { withValue } from '../with-value.ts';

/** An open journal as the window holds it: everything but the entries, which it asks for page by page. */
export type JournalSnapshot = {
  readonly journal: Journal;
  /** In the journal's order. */
  readonly notebooks: readonly Notebook[];
  /** Also those that the journal does not name, or not yet: their files come one by one. */
  readonly allNotebooks: ReadonlyMap<Id, Notebook>;
  readonly pages: ReadonlyMap<Id, PageSummary>;
  readonly letters: ReadonlyMap<Id, Letter>;
  readonly letterCopies: ReadonlyMap<Id, LetterCopy>;
  readonly trash: ReadonlyMap<Id, TrashItem>;
};

/** Which journal is open, and whether it can be written. */
export type SessionState =
  | { readonly status: 'none'; readonly folder: string }
  | { readonly status: 'failed'; readonly folder: string; readonly error: AppError }
  | ({
      readonly status: 'open';
      readonly folder: string;
      readonly snapshot: JournalSnapshot;
    } & JournalStanding);

/** A file that is hurt, with the title that its page or notebook had when it could last be read here. */
export type HurtFile = DamagedFile & { readonly title?: string };

/** What there is to know of an open journal besides its contents. */
export type JournalStanding = {
  /** Why nothing can be saved, or null. */
  readonly readOnly: AppError | null;
  /** Files left out because they cannot be read, or gone though they are named. */
  readonly damaged: readonly HurtFile[];
  readonly history: HistoryState;
};

/** What the window must know of the computer. */
export type Surroundings = {
  readonly systemLanguage: Language;
  readonly appVersion: string;
  readonly electronVersion: string;
  readonly platform: string;
};

/** `unread`: pages of the journal that are not in the state yet, as they were summed up before. */
export function takeSnapshot(
  state: JournalState,
  unread: ReadonlyMap<Id, PageSummary> = new Map(),
): JournalSnapshot {
  const read = [...state.pages.values()].map(({ notebookId, page }) =>
    summarizePage(notebookId, page),
  );
  const pages = [...[...unread.values()].filter(({ id }) => !state.pages.has(id)), ...read];
  return {
    journal: state.journal,
    notebooks: state.journal.notebooks.flatMap((id) => state.notebooks.get(id) ?? []),
    allNotebooks: state.notebooks,
    pages: indexById(pages),
    letters: state.letters,
    letterCopies: state.letterCopies,
    trash: state.trash,
  };
}

/** A change as the window is told of it: of a page perhaps the summary only. */
export type ToldChange = FileChange | { readonly kind: 'summary'; readonly value: PageSummary };

/** More pages than this at once are told of by their summaries. */
export const MOST_WHOLE_PAGES = 50;

/**
 * What the window is told of changes. A tag that is renamed on thousands of pages would be tens of megabytes, of which the
 * window looks at one page.
 */
export function toToldChanges(changes: readonly FileChange[]): readonly ToldChange[] {
  const pages = changes.filter(({ kind, value }) => kind === 'page' && value !== null);
  if (pages.length <= MOST_WHOLE_PAGES) return changes;
  return changes.map((change): ToldChange => {
    if (change.kind !== 'page' || change.value === null) return change;
    return { kind: 'summary', value: summarizePage(change.notebookId, change.value) };
  });
}

/** Input: a snapshot and changes that are durable. Output: the snapshot that a fresh one would equal. */
export function followChanges(
  snapshot: JournalSnapshot,
  changes: readonly ToldChange[],
): JournalSnapshot {
  let { journal, allNotebooks, letters, letterCopies, trash } = snapshot;
  // Copied once: a tag that is renamed changes as many pages as there are.
  const pages = new Map(snapshot.pages);
  for (const change of changes) {
    switch (change.kind) {
      case 'journal':
        journal = change.value;
        break;
      case 'notebook':
        allNotebooks = withValue(allNotebooks, change.id, change.value);
        break;
      case 'page': {
        const isElsewhere = pages.get(change.id)?.notebookId !== change.notebookId;
        if (change.value === null && isElsewhere) break;
        if (change.value === null) pages.delete(change.id);
        else pages.set(change.id, summarizePage(change.notebookId, change.value));
        break;
      }
      case 'summary':
        pages.set(change.value.id, change.value);
        break;
      case 'letter':
        letters = withValue(letters, change.id, change.value);
        break;
      case 'letterCopy':
        letterCopies = withValue(letterCopies, change.id, change.value);
        break;
      case 'trash':
        trash = withValue(trash, change.id, change.value);
        break;
    }
  }
  const notebooks = journal.notebooks.flatMap((id) => allNotebooks.get(id) ?? []);
  const isChanged = changes.some(({ kind }) => kind === 'page' || kind === 'summary');
  return {
    journal,
    notebooks,
    allNotebooks,
    // The very same one tells the window that no page is another.
    pages: isChanged ? pages : snapshot.pages,
    letters,
    letterCopies,
    trash,
  };
}
