import type { RestoredBackup, RestoredFile } from '../../shared/backups/backup.ts';
import type { CommandName } from '../../shared/commands/command-inputs.ts';
import type { CommandOutput } from '../../shared/commands/command-rules.ts';
import type { HistoryState, StepDone } from '../../shared/history/history-state.ts';
import type { Id } from '../../shared/ids.ts';
import type { JournalState } from '../../shared/journal/journal-state.ts';
import type { Page } from '../../shared/pages/page-schema.ts';
import type { PageSummary } from '../../shared/pages/page-summary.ts';
import type { AppError, DamagedFile, Result } from '../../shared/result.ts';
import type { Backup } from '../backups/list-backups.ts';
import type { BackUpOptions, MadeBackup } from './back-up.ts';
import type { ChangeListener } from './journal-core.ts';
import type { Sending } from './keep-sent.ts';
import type { WorkListener } from './long-work.ts';

/** An open journal: the only way to change what is in its folder. Nothing here rejects unless it says so. */
export type JournalStore = {
  /** Absolute. */
  readonly folder: string;
  /** Files that were left out because they cannot be read, and files that are named and not there. */
  readonly damaged: readonly DamagedFile[];
  /** Why nothing can be saved, or null. */
  readonly readOnly: AppError | null;
  /** What is durable; each command makes a new one. Without the pages that have not been read yet. */
  readonly state: () => JournalState;
  /** Pages that have not been read yet, as they were summed up before; empty once all have. */
  readonly unread: () => ReadonlyMap<Id, PageSummary>;
  /** Resolves once everything is read, with the error that kept it from being read. */
  readonly whenRead: () => Promise<Result<null>>;
  /** A page, read now where it has not been yet. */
  readonly page: (id: Id) => Promise<Result<Page>>;
  /**
   * Does a command once those before it are done. Answers once it is durable; an error means that nothing was changed:
   * that of the rule, `damaged-file`, `read-only`, `locked`, `disk-full` or `write-failed`.
   */
  readonly execute: <Name extends CommandName>(
    name: Name,
    input: unknown,
  ) => Promise<Result<CommandOutput<Name>>>;
  /** See `addAttachment`: what a picture is kept as, which is no step in the history. */
  readonly addPicture: (bytes: Uint8Array) => Promise<Result<{ readonly name: string }>>;
  /**
   * Remembers that a letter was sent, and all that it held; no step in the history, since what went out cannot be taken back.
   * Output: null once it is durable. Errors: those of a save.
   */
  readonly keepSent: (sending: Sending) => Promise<Result<null>>;
  /** Takes the last command of this run back, or does it again. Errors: `nothing-to-…`, `changed-since`, those of a save. */
  readonly undo: () => Promise<Result<StepDone>>;
  readonly redo: () => Promise<Result<StepDone>>;
  readonly history: () => HistoryState;
  /** Takes over what other programs have changed; `paths` inside the folder, with forward slashes, where they are known. */
  readonly refresh: (paths?: readonly string[]) => Promise<Result<null>>;
  /** Tries again to get the right to write, where another program had it or the disk refused. */
  readonly retryAccess: () => Promise<void>;
  readonly backups: () => Promise<Result<readonly Backup[]>>;
  /** Makes a backup; without `always` only where the day's is due. Null where it is not. */
  readonly backUp: (options?: BackUpOptions) => Promise<Result<MadeBackup | null>>;
  /** Makes the journal what it was, after a backup of what it is; a step that can be taken back. */
  readonly restoreBackup: (name: string) => Promise<Result<RestoredBackup>>;
  /** Puts the newest good copy in the place of a file of `damaged`. */
  readonly restoreFile: (file: string) => Promise<Result<RestoredFile>>;
  /** Tells of changes that are durable, in order, before the command is answered. Answers the function that ends it. */
  readonly subscribe: (listener: ChangeListener) => () => void;
  /** Tells that `damaged`, `readOnly`, `history` or `unread` may be other ones now. */
  readonly watchStanding: (listener: () => void) => () => void;
  /** Tells how far a change of many files has come. Answers the function that ends that. */
  readonly watchWork: (listener: WorkListener) => () => void;
  /** Ends a change of many files that is under way: it answers `cancelled`, and all is as it was. */
  readonly stopWork: () => void;
  /** Resolves once no command is running or waiting. */
  readonly settle: () => Promise<void>;
  /** Ends everything that is under way and gives the journal back to other programs. */
  readonly close: () => Promise<void>;
};
