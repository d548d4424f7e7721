import { z } from 'zod';
import type { MenuAction } from './actions/menu-actions.ts';
import type { BackupInfo, RestoredBackup, RestoredFile } from './backups/backup.ts';
import { bookChoiceSchema, bookFormatSchema } from './book/book-choice.ts';
import type { BookModel } from './book/book-model.ts';
import type { BookYears } from './book/list-years.ts';
import { type CommandInput, type CommandName, commandInputs } from './commands/command-inputs.ts';
import type { CommandOutput } from './commands/command-rules.ts';
import { type EntryInPlace, entryFilterSchema } from './entries/find-entries.ts';
import type { StepDone } from './history/history-state.ts';
import { idSchema } from './ids.ts';
import { childFields } from './journal/journal-schema.ts';
import type { LetterModel } from './letters/letter-model.ts';
import { paperSchema } from './letters/letter-schema.ts';
import type { Backlinks } from './links/find-backlinks.ts';
import type { Page } from './pages/page-schema.ts';
import { cardChoiceSchema } from './quotes/cards/card-choice.ts';
import { type SameQuote, sameQuotesInputSchema } from './quotes/same-quotes.ts';
import type { AppError, Result } from './result.ts';
import type {
  JournalStanding,
  SessionState,
  Surroundings,
  ToldChange,
} from './session/session-state.ts';
import type { WorkProgress } from './session/work-progress.ts';
import { tagSchema } from './tags/tags.ts';
import { languageSchema } from './text/language.ts';
import { timelineFormatSchema, timelinePictureSchema } from './timeline/timeline-choice.ts';

export const letterFormatSchema = z.enum(['pdf', 'html', 'docx', 'epub', 'md', 'txt', 'eml']);
export type LetterFormat = z.infer<typeof letterFormatSchema>;

const quotePictureSchema = z.strictObject({
  pageId: idSchema,
  entryId: idSchema,
  choice: cardChoiceSchema,
  language: languageSchema,
});

/** What the window asks for besides changing the journal. */
export const requestInputs = {
  getSurroundings: z.strictObject({}),
  getSession: z.strictObject({}),
  /** Makes a journal in the default folder, or the one named at start; with the starter notebooks where asked. */
  createJournal: z.strictObject({
    starter: z.boolean(),
    child: z.strictObject({ name: childFields.name }).optional(),
  }),
  /** Lets the parent choose a folder and opens the journal in it. Null where he changed his mind. */
  chooseJournal: z.strictObject({}),
  /** Tries again to open the journal that failed. */
  reopenJournal: z.strictObject({}),
  /** Takes the last command of this run back, or does it again. */
  undo: z.strictObject({}),
  redo: z.strictObject({}),
  /** Newest first. */
  getBackups: z.strictObject({}),
  makeBackup: z.strictObject({}),
  /** Makes the journal what it was; a backup of what it is now is made before, and it can be undone. */
  restoreBackup: z.strictObject({ name: z.string().max(200) }),
  /** Puts the newest good copy in the place of a file that is damaged or gone. */
  restoreFile: z.strictObject({ file: z.string().max(500) }),
  /** Keeps a picture in the journal's folder and gives its name there; the same picture twice is one file. */
  addPicture: z.strictObject({ bytes: z.instanceof(Uint8Array) }),
  getPage: z.strictObject({ pageId: idSchema }),
  /** Every readable page of a notebook, in its order. */
  getPages: z.strictObject({ notebookId: idSchema }),
  findEntries: entryFilterSchema,
  /** What links to a page and to the terms that are defined on it. */
  findBacklinks: z.strictObject({ pageId: idSchema }),
  /** Where quotes of the same words stand, for each text. */
  findSameQuotes: sameQuotesInputSchema,
  /** On how many pages and entries at least one of the tags stands. */
  countTagged: z.strictObject({ tags: z.array(tagSchema).max(10_000) }),
  /** Asks where to, writes the kept letter there, and gives the path; null where the parent changed his mind. */
  exportLetter: z.strictObject({
    letterId: idSchema,
    format: letterFormatSchema,
    paper: paperSchema.optional(),
  }),
  /** Opens the system's print dialog with the kept letter, and ends when it is closed; null where nothing was printed. */
  printLetter: z.strictObject({ letterId: idSchema }),
  /** A letter as it was sent. */
  getSentLetter: z.strictObject({ copyId: idSchema }),
  /** As `exportLetter` and `printLetter`, of a letter as it was sent. */
  exportSentLetter: z.strictObject({ copyId: idSchema, format: letterFormatSchema }),
  printSentLetter: z.strictObject({ copyId: idSchema }),
  /** The years, newest first, in which there is anything that a book can be made of. */
  getBookYears: z.strictObject({}),
  getBook: bookChoiceSchema,
  /** Asks where to, prints the book there, and gives the path; null where the parent changed his mind, also while it is printed. */
  exportBook: z.strictObject({
    choice: bookChoiceSchema,
    format: bookFormatSchema,
    /** Of a PDF. */
    bleed: z.boolean(),
  }),
  /** Ends the printing of a book that is under way. */
  cancelBook: z.strictObject({}),
  /** Shows the letter that was exported last in the computer's file manager. */
  showExport: z.strictObject({}),
  /** Puts a quote and where it is from on the computer's clipboard, as text and as HTML. */
  copyQuote: z.strictObject({
    pageId: idSchema,
    entryId: idSchema,
    translation: z.boolean(),
    language: languageSchema,
  }),
  /** Asks where to, draws a quote as a picture there, and gives the path; null where the parent changed his mind. */
  saveQuotePicture: quotePictureSchema,
  /** Puts the picture on the computer's clipboard. */
  copyQuotePicture: quotePictureSchema,
  /** Asks where to, draws a timeline there, and gives the path; null where the parent changed his mind. */
  saveTimeline: timelinePictureSchema.extend({ format: timelineFormatSchema }),
  /** Puts the picture of a timeline on the computer's clipboard. */
  copyTimelinePicture: timelinePictureSchema,
  /** Opens an http or https link of a note in the parent's browser. */
  openLink: z.strictObject({ url: z.url({ protocol: /^https?$/ }) }),
  /** Stops a change of many files that is under way; it answers `cancelled`. */
  stopWork: z.strictObject({}),
  /** The answer to `flushRequested`: how many fields could not be saved. */
  flushed: z.strictObject({ unsaved: z.int().min(0) }),
} as const;

/** A letter has been sent. `unkept`: why it could not be remembered among those that were. */
export type SentOutcome = { readonly unkept?: AppError };

type RequestOutputs = {
  getSurroundings: Surroundings;
  getSession: SessionState;
  createJournal: SessionState;
  chooseJournal: SessionState | null;
  reopenJournal: SessionState;
  undo: StepDone;
  redo: StepDone;
  getBackups: readonly BackupInfo[];
  makeBackup: { readonly name: string };
  restoreBackup: RestoredBackup;
  restoreFile: RestoredFile;
  addPicture: { readonly name: string };
  getPage: Page;
  getPages: readonly Page[];
  findEntries: readonly EntryInPlace[];
  findBacklinks: readonly Backlinks[];
  findSameQuotes: readonly (readonly SameQuote[])[];
  countTagged: { readonly places: number };
  exportLetter: (SentOutcome & { readonly path: string }) | null;
  printLetter: SentOutcome | null;
  getSentLetter: LetterModel;
  exportSentLetter: (SentOutcome & { readonly path: string }) | null;
  printSentLetter: SentOutcome | null;
  getBookYears: BookYears;
  getBook: BookModel;
  exportBook: { readonly path: string } | null;
  cancelBook: null;
  showExport: null;
  copyQuote: null;
  saveQuotePicture: { readonly path: string } | null;
  copyQuotePicture: null;
  saveTimeline: { readonly path: string } | null;
  copyTimelinePicture: null;
  openLink: null;
  stopWork: null;
  flushed: null;
};

export type RequestName = keyof typeof requestInputs;
export type CallName = CommandName | RequestName;

/** Every call from the window: its name and the schema that main parses its input with. */
export const callInputs = { ...commandInputs, ...requestInputs } as const;

export type CallInput<Name extends CallName> = Name extends CommandName
  ? CommandInput<Name>
  : Name extends RequestName
    ? z.input<(typeof requestInputs)[Name]>
    : never;

export type CallOutput<Name extends CallName> = Name extends CommandName
  ? CommandOutput<Name>
  : Name extends RequestName
    ? RequestOutputs[Name]
    : never;

/** What main tells the window of its own accord. */
export type MainEvents = {
  /** Changes that are durable, in order. */
  journalChanged: { readonly changes: readonly ToldChange[] };
  /** What is hurt, who may write or what can be taken back is not as it was. */
  standingChanged: JournalStanding;
  /** How far a change of many files has come; null once it is over. */
  workProgressed: { readonly progress: WorkProgress | null };
  /** The day's backup could not be made. Told once in a run. */
  backupFailed: { readonly error: AppError };
  /** The book that is being printed has so many pages. */
  bookCounted: { readonly pages: number };
  /** The parent chose this in the menu, or pressed its key where the page had no use for it. */
  menuChosen: { readonly item: MenuAction };
  /** The window is about to close: save what is being typed and answer with `flushed`. */
  flushRequested: Record<string, never>;
};
export type MainEventName = keyof MainEvents;
/** What preload exposes to the window as `window.bookletter`: a named method a call, a subscription an event. */
export type BookletterApi = {
  readonly [Name in CallName]: (input: CallInput<Name>) => Promise<Result<CallOutput<Name>>>;
} & {
  /** Gives back a function that ends the subscription. */
  readonly on: <Name extends MainEventName>(
    name: Name,
    listener: (payload: MainEvents[Name]) => void,
  ) => () => void;
};
