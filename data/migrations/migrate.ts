import type { FileKind } from '../journal-layout.ts';
import { migrateTo2 } from './migrate-to-2.ts';
import { isJson, type Migration } from './migration.ts';

/** Every step there is, in order. */
export const MIGRATIONS: readonly Migration[] = [migrateTo2];

/**
 * Input: what a file of this kind holds, of any version. Output: the same in today's version; the very same value where it
 * is that already, or no file of a version at all.
 */
export function migrate(kind: FileKind, value: unknown): unknown {
  if (!isJson(value)) return value;
  return MIGRATIONS.reduce(
    (json, step) => (json.version === step.to - 1 ? step.migrate(kind, json) : json),
    value,
  );
}
