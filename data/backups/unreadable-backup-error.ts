import type { PathProblem } from './zip-path.ts';

/**
 * Why a backup cannot be read:
 * - `missing`: there is no such file, or none of this path in the zip;
 * - `unreadable`: the disk does not give it;
 * - `not-a-zip`, and `truncated`: it begins as one, but its end is gone;
 * - `damaged`: its parts do not agree, or the bytes not with their checksum;
 * - `encrypted`, and `unsupported`: a kind of zip that Bookletter does not write;
 * - `unsafe-path`, `duplicate-path`: made so as to write where it should not;
 * - `too-large`: more than the limits allow.
 */
export type UnreadableBackupReason =
  | 'missing'
  | 'unreadable'
  | 'not-a-zip'
  | 'truncated'
  | 'damaged'
  | 'encrypted'
  | 'unsupported'
  | 'too-large'
  | PathProblem;

/** The one error that reading a backup ends with. */
export class UnreadableBackupError extends Error {
  readonly reason: UnreadableBackupReason;
  /** The path in the zip that it is about; null where it is about the whole. */
  readonly path: string | null;

  constructor(reason: UnreadableBackupReason, path: string | null = null, cause?: unknown) {
    super(path === null ? reason : `${reason}: ${path}`, { cause });
    this.name = 'UnreadableBackupError';
    this.reason = reason;
    this.path = path;
  }
}

/** The same error where it is one already, else one of this reason. */
export function toUnreadable(
  error: unknown,
  reason: UnreadableBackupReason,
  path: string | null = null,
): UnreadableBackupError {
  if (error instanceof UnreadableBackupError) return error;
  return new UnreadableBackupError(reason, path, error);
}
