import type { BackupFacts } from './backup-name.ts';

/** A backup as far as thinning looks at it. */
export type NamedBackup = BackupFacts & { readonly name: string };

/** How many of the latest days, weeks and months that have an automatic backup keep the newest of theirs. */
export const KEPT_BACKUPS = { days: 7, weeks: 5, months: 24 } as const;
/** Days for which a backup made before a migration or a restore is kept whatever else there is. */
export const UNDO_DAYS = 30;

const DAY_MS = 24 * 60 * 60 * 1000;

/** A number for the ISO 8601 week (Monday to Sunday) of a `YYYY-MM-DD`. */
function weekOf(day: string): number {
  // 1 January 1970 was a Thursday.
  return Math.floor((Date.parse(day) / DAY_MS + 3) / 7);
}

function compareNewestFirst(a: NamedBackup, b: NamedBackup): number {
  return b.time.getTime() - a.time.getTime() || (a.name < b.name ? 1 : -1);
}

/** The first backup of each of the first `count` periods. */
function firstOfEach(
  newestFirst: readonly NamedBackup[],
  periodOf: (backup: NamedBackup) => string | number,
  count: number,
): NamedBackup[] {
  const kept = new Map<string | number, NamedBackup>();
  for (const backup of newestFirst) {
    const period = periodOf(backup);
    if (!kept.has(period) && kept.size < count) kept.set(period, backup);
  }
  return [...kept.values()];
}

/**
 * Which backups are one too many. Output: their names.
 *
 * Of the automatic ones the newest of each of the last 7 days, 5 ISO weeks and 24 months is kept. A period without a backup
 * is not counted, so a journal that rests for years loses nothing by it, and neither does one whose clock jumps ahead. These
 * are kept besides, and take no other's place:
 * - those made by hand;
 * - for 30 days, those made before a migration or a restore: they undo it;
 * - those of a day after today: the clock was wrong then or is now, so nothing can be told from their age.
 * Hence the newest of all is always kept, and a second thinning at the same time removes nothing.
 *
 * `dayOf` gives the day `YYYY-MM-DD` of a time in the parent's calendar: a parent who writes at eight in the morning in Seoul
 * does so on that day, although it is the day before in UTC. A function rather than today's date, since every backup needs
 * its day; give the same one every time.
 */
export function findSurplusBackups(
  backups: readonly NamedBackup[],
  now: Date,
  dayOf: (time: Date) => string,
): string[] {
  const today = dayOf(now);
  const undoStart = now.getTime() - UNDO_DAYS * DAY_MS;
  const counted = backups
    .filter(({ time, reason }) => {
      if (reason === 'by-hand' || dayOf(time) > today) return false;
      return reason === 'daily' || time.getTime() <= undoStart;
    })
    .toSorted(compareNewestFirst);
  const kept = new Set([
    ...firstOfEach(counted, ({ time }) => dayOf(time), KEPT_BACKUPS.days),
    ...firstOfEach(counted, ({ time }) => weekOf(dayOf(time)), KEPT_BACKUPS.weeks),
    ...firstOfEach(counted, ({ time }) => dayOf(time).slice(0, 7), KEPT_BACKUPS.months),
  ]);
  return counted.filter((backup) => !kept.has(backup)).map(({ name }) => name);
}
