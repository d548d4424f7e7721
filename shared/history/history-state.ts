import type { CommandName } from '../commands/command-inputs.ts';

/** What can be taken back: a command, or a backup that was restored. */
export type StepName = CommandName | 'restoreBackup';

/** What would be taken back now, and what would be done again; null for nothing. */
export type HistoryState = { readonly undo: StepName | null; readonly redo: StepName | null };
