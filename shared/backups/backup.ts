import type { Instant } from '../ids.ts';

/** Why a backup was made: once a day, before something that changes everything, or because the parent wanted it. */
export const BACKUP_REASONS = ['daily', 'before-migration', 'before-restore', 'by-hand'] as const;
export type BackupReason = (typeof BACKUP_REASONS)[number];

/** A backup of the journal as it is listed. */
export type BackupInfo = {
  /** Its file in `backups/`. */
  readonly name: string;
  readonly time: Instant;
  readonly reason: BackupReason;
  /** How large the zip is. */
  readonly bytes: number;
};

/** A backup that was restored. */
export type RestoredBackup = {
  readonly name: string;
  /** The backup of what the journal was before. */
  readonly before: string;
  /** Paths in the backup that cannot be read; they are as they were. */
  readonly unreadable: readonly string[];
};

/** A damaged or lost file in whose place a good copy was put. */
export type RestoredFile = {
  /** Path inside the journal folder. */
  readonly file: string;
  /** The name of the backup; null: the program still had it in memory, or `isNew`. */
  readonly backup: string | null;
  /** No copy was found anywhere: it is journal.json, made anew around the notebooks that are there. */
  readonly isNew?: true;
  /** Where the hurt file lies now, inside the journal folder; null where there was none. */
  readonly keptAs: string | null;
};
