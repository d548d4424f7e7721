import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { BACKUPS_FOLDER } from '../../../data/backups/list-backups.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';

async function isSameFolder(a: string, b: string): Promise<boolean> {
  if (a === b) return true;
  const [realA, realB] = await Promise.all([a, b].map((each) => realpath(each).catch(() => null)));
  return realA !== null && realA === realB;
}

/**
 * Input: a backup as it was typed: its name, or a path to it. Output: its name. A path must lead into the journal's own
 * folder of backups, from the current folder or from the journal's: a zip of that name elsewhere may hold something else.
 */
export async function nameBackup(
  typed: string,
  { journal, cwd }: { readonly journal: string; readonly cwd: string },
): Promise<Result<string>> {
  const name = basename(typed);
  if (typed === name) return ok(name);
  const folder = join(journal, BACKUPS_FOLDER);
  for (const from of [cwd, journal]) {
    if (await isSameFolder(dirname(resolve(from, typed)), folder)) return ok(name);
  }
  return fail({ code: 'no-such-backup', name: typed });
}
