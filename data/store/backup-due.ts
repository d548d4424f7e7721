import type { JournalState } from '../../shared/journal/journal-state.ts';
import { recordsIn } from '../../shared/journal/records-in.ts';
import type { Backup } from '../backups/list-backups.ts';
import { localDay } from '../backups/local-day.ts';

/** A day's backup is made anew when so much time has gone by with changes, in ms: then it holds the whole day. */
const AGAIN_AFTER_MS = 4 * 60 * 60 * 1000;

/** When anything of the journal was changed last, in ms since 1970; 0 where nothing says. */
export function timeOfLastChange({
  journal,
  notebooks,
  pages,
  letters,
  letterCopies,
  trash,
}: JournalState): number {
  const times = [
    ...recordsIn(journal).map(({ updatedAt }) => updatedAt),
    ...journal.removed.map(({ at }) => at),
    journal.parent.updatedAt,
    journal.settings.updatedAt,
    ...[...notebooks.values()].flatMap(({ head, removed }) => [
      head?.at,
      ...removed.map(({ at }) => at),
    ]),
    ...[...pages.values()].map(({ page }) => page.updatedAt),
    ...[...letters.values()].map(({ updatedAt }) => updatedAt),
    ...[...letterCopies.values()].map(({ at }) => at),
    ...[...trash.values()].map(({ removedAt }) => removedAt),
  ];
  return times.reduce((latest, time) => Math.max(latest, Date.parse(time ?? '') || 0), 0);
}

/**
 * Whether the day's backup is to be made: something was changed since the last one, and that is of another day or hours old.
 * `lastChange` in ms since 1970.
 */
export function isBackupDue(backups: readonly Backup[], lastChange: number, now: Date): boolean {
  const [newest] = backups.filter(({ reason }) => reason === 'daily' || reason === 'by-hand');
  if (newest === undefined) return lastChange > 0;
  if (lastChange <= newest.time.getTime()) return false;
  const isToday = localDay(newest.time) === localDay(now);
  return !isToday || now.getTime() - newest.time.getTime() >= AGAIN_AFTER_MS;
}
