import type { Finding } from '../../../data/check/finding.ts';
import type { CheckedCounts } from '../../../data/check/inspect-journal.ts';
import type { EntryKind } from '../../../shared/entries/entry-schema.ts';
import type { Unprintable } from '../../../shared/fonts/name-unprintable.ts';

/** What `add` makes. */
export type AddedKind = EntryKind | 'child' | 'notebook' | 'page';

/** How one command line was wrong. `given` and `allowed` are as typed. */
export type UsageProblem =
  | { readonly kind: 'no-command' }
  | { readonly kind: 'unknown-command'; readonly given: string }
  | { readonly kind: 'unknown-option'; readonly given: string }
  | { readonly kind: 'missing-option'; readonly given: string }
  | { readonly kind: 'missing-argument'; readonly given: string }
  | { readonly kind: 'missing-value'; readonly given: string }
  | { readonly kind: 'too-many-arguments' }
  | { readonly kind: 'not-allowed'; readonly given: string; readonly allowed: string };

export type HelpKey =
  | 'journal'
  | 'json'
  | 'starter'
  | 'childName'
  | 'birthday'
  | 'calledAs'
  | 'notebookTitle'
  | 'notebookKind'
  | 'notebookChild'
  | 'pageNotebook'
  | 'pageTitle'
  | 'author'
  | 'translator'
  | 'originalTitle'
  | 'publisher'
  | 'published'
  | 'bookLanguage'
  | 'edition'
  | 'isbn'
  | 'pageCount'
  | 'status'
  | 'started'
  | 'finished'
  | 'rating'
  | 'currentPage'
  | 'stoppedBecause'
  | 'editionOf'
  | 'tags'
  | 'page'
  | 'entryNotebook'
  | 'quoteText'
  | 'location'
  | 'translation'
  | 'why'
  | 'favourite'
  | 'reflectionText'
  | 'noteText'
  | 'eventDate'
  | 'eventText'
  | 'eventNote'
  | 'eventActor'
  | 'eventSource'
  | 'term'
  | 'meaning'
  | 'otherNames'
  | 'to'
  | 'out'
  | 'letterPage'
  | 'letterTag'
  | 'force'
  | 'letterFavourites'
  | 'letterUnsent'
  | 'arrange'
  | 'footnotes'
  | 'drawTimelines'
  | 'openWhen'
  | 'cover'
  | 'since'
  | 'until'
  | 'paper'
  | 'margins'
  | 'runningHead'
  | 'noPageNumbers'
  | 'stationery'
  | 'letterLanguage'
  | 'opening'
  | 'closing'
  | 'salutation'
  | 'signature'
  | 'letterDate'
  | 'ps'
  | 'listKind'
  | 'letterNotebook'
  | 'repair'
  | 'bookYear'
  | 'bookOut'
  | 'bookNotebooks'
  | 'bookLetters'
  | 'bookChapters'
  | 'bookTitle'
  | 'bookSubtitle'
  | 'bookAuthor'
  | 'bookDedication'
  | 'bookColour'
  | 'bookBleed'
  | 'bookTextLanguage'
  | 'restoreBackup';

export type SummaryKey =
  | 'bookletter'
  | 'init'
  | 'list'
  | 'add'
  | 'letter'
  | 'book'
  | 'check'
  | 'backup'
  | 'restore'
  | `add ${AddedKind}`;

/** How many findings there are still, and how many things were looked at. */
export type CheckSum = CheckedCounts & {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly repaired: number;
};

export type CheckTexts = {
  /** One line. */
  readonly describe: (finding: Finding) => string;
  /** The backup that was made before anything was repaired. */
  readonly backup: (name: string) => string;
  readonly sum: (sum: CheckSum) => string;
};

/** Every word of the command line but the errors of `describeError`. */
export type CliTexts = {
  /** Commander's own headings. */
  readonly headings: Readonly<Record<string, string>>;
  readonly examples: string;
  readonly help: string;
  readonly helpCommand: string;
  readonly version: string;
  readonly summaries: Readonly<Record<SummaryKey, string>>;
  /** More paragraphs of a command's help. */
  readonly details: Readonly<Partial<Record<SummaryKey, string>>>;
  readonly options: Readonly<Record<HelpKey, string>>;
  readonly required: (help: string) => string;
  readonly choices: (help: string, choices: readonly string[]) => string;
  readonly describeUsage: (problem: UsageProblem) => string;
  readonly madeJournal: (folder: string) => string;
  readonly added: (kind: AddedKind, label: string, id: string) => string;
  readonly wroteLetter: (path: string) => string;
  readonly wroteBook: (path: string) => string;
  /** � stands in the file for what no font has. */
  readonly unprintable: (path: string, lost: Unprintable) => string;
  readonly madeBackup: (name: string, path: string) => string;
  readonly restored: (name: string, before: string) => string;
  readonly unreadableInBackup: (file: string) => string;
  readonly check: CheckTexts;
};
