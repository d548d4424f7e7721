import { BACKUP_REASONS, type BackupReason } from '../../shared/backups/backup.ts';

/** What a backup's file name tells. */
export type BackupFacts = {
  /** The second in which it was begun; the milliseconds are none. */
  readonly time: Date;
  readonly reason: BackupReason;
};

const NAME = /^(\d{4}-\d{2}-\d{2}T)(\d{2})(\d{2})(\d{2}Z)-([a-z-]+)\.zip$/;

function isReason(text: string): text is BackupReason {
  return BACKUP_REASONS.some((reason) => reason === text);
}

/**
 * A time for a file's name, as `2026-11-24T101500Z`: in the basic-with-dashes form of ISO 8601 (no colon, which Windows
 * refuses), in UTC, so that names sort as the times do. A part of a second is dropped. Throws RangeError on a time that is
 * none or lies outside the years 0 to 9999.
 */
export function formatFileTime(time: Date): string {
  const text = time.toISOString();
  if (!/^\d{4}-/.test(text)) throw new RangeError(`Not a time for a file name: ${text}`);
  return `${text.slice(0, 19).replaceAll(':', '')}Z`;
}

/** The file name of a backup, as `2026-11-24T101500Z-daily.zip`. Throws as `formatFileTime` does. */
export function formatBackupName({ time, reason }: BackupFacts): string {
  return `${formatFileTime(time)}-${reason}.zip`;
}

/** The facts of a name that `formatBackupName` gave, or null for any other name. */
export function parseBackupName(name: string): BackupFacts | null {
  const [, date, hours, minutes, seconds, reason = ''] = NAME.exec(name) ?? [];
  if (!isReason(reason)) return null;
  const time = new Date(`${date}${hours}:${minutes}:${seconds}`);
  // Digits that are no time (month 13), and those that JavaScript takes for another one (24:00, 30 February).
  if (Number.isNaN(time.getTime()) || formatBackupName({ time, reason }) !== name) return null;
  return { time, reason };
}
