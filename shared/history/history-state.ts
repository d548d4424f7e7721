import type { CommandName } from '../commands/command-inputs.ts';
import type { EntryKind } from '../entries/entry-schema.ts';

/** What can be taken back: a command, or a backup that was restored. */
export type StepName = CommandName | 'restoreBackup';

/** What a step was: of one that was done to one entry, also the kind of that. */
export type StepDone = { readonly name: StepName; readonly kind?: EntryKind | undefined };

/** What would be taken back now, and what would be done again; null for nothing. */
export type HistoryState = { readonly undo: StepName | null; readonly redo: StepName | null };
