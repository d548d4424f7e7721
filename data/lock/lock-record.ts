import { z } from 'zod';
import { instantSchema } from '../../shared/ids.ts';

export const LOCK_FORMAT = 'bookletter/lock';

/** What a journal is opened by: the app's window, or a command of the command line. */
export type Program = 'window' | 'cli';

/** What a process writes into the lock file; the file always holds all of it. */
export type LockRecord = {
  readonly format: typeof LOCK_FORMAT;
  readonly version: 1;
  /** Of this one holding: never used again. */
  readonly id: string;
  /** The computer's name, to be told to a person. */
  readonly host: string;
  /** Where process numbers mean the same (`readMachine`). */
  readonly machine: string;
  readonly pid: number;
  /** Tells the process from a later one of the same number; null where the system says nothing of the kind. */
  readonly mark: string | null;
  readonly program: Program;
  /** Both ISO 8601 UTC, by the holder's clock. */
  readonly startedAt: string;
  readonly renewedAt: string;
};

/** As it is read: a field that is missing or makes no sense is null. */
export type ReadRecord = {
  readonly [Field in Exclude<keyof LockRecord, 'format' | 'version'>]: LockRecord[Field] | null;
};

/** Who has the journal, as far as it is known. */
export type LockHolder = {
  readonly host: string | null;
  readonly pid: number | null;
  readonly program: Program | null;
  /** When the journal was opened there: ISO 8601 UTC, by that computer's clock. */
  readonly since: string | null;
};

const textSchema = z.string().min(1).nullable().catch(null);
const timeSchema = instantSchema.nullable().catch(null);
/** The version is not looked at: a lock of a later version is a lock, and must not be taken for rubbish. */
const recordSchema = z.object({
  format: z.literal(LOCK_FORMAT),
  id: textSchema,
  host: textSchema,
  machine: textSchema,
  // Numbers up to 0 name no process but a group of them: kill(2).
  pid: z.int().positive().nullable().catch(null),
  mark: textSchema,
  program: z.enum(['window', 'cli']).nullable().catch(null),
  startedAt: timeSchema,
  renewedAt: timeSchema,
});

/** Input: what a lock file holds. Output: its record, or null where that is no lock at all. */
export function parseRecord(value: unknown): ReadRecord | null {
  const parsed = recordSchema.safeParse(value);
  if (!parsed.success) return null;
  const { format: _, ...record } = parsed.data;
  return record;
}

/** Null gives a holder of whom nothing is known. */
export function toHolder(record: ReadRecord | null): LockHolder {
  return {
    host: record?.host ?? null,
    pid: record?.pid ?? null,
    program: record?.program ?? null,
    since: record?.startedAt ?? null,
  };
}
