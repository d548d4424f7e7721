import type { AppError } from '../../shared/result.ts';
import { pathOfPlace, placeOfPath } from '../journal-layout.ts';
import { type Facts, type Finding, keyOf, type Repair, severityOf } from './finding.ts';
import type { CheckedCounts } from './inspect-journal.ts';
import type { Mended } from './repair-files.ts';
import type { FileScan } from './scan-files.ts';

/** What a check found, and what its repair did. */
export type CheckReport = {
  /** Absolute. */
  readonly folder: string;
  readonly counts: CheckedCounts;
  readonly findings: readonly Finding[];
  /** Null where none was asked for. */
  readonly repair: {
    /** The backup of everything as it was before; null where there was nothing to repair. */
    readonly backup: string | null;
    /** What ended the repair before its end, or null. */
    readonly error: AppError | null;
  } | null;
};

export function toFinding(facts: Facts, repair: Repair | null = null): Finding {
  return { ...facts, severity: severityOf(facts), repair };
}

/** Whether the file of a thing that was removed is still there. */
function isThere({ state }: FileScan, file: string): boolean {
  const place = placeOfPath(file);
  if (place?.kind === 'notebook') return state.notebooks.has(place.id);
  if (place?.kind !== 'page') return true;
  const page = state.pages.get(place.id);
  return page !== undefined && pathOfPlace({ ...place, notebookId: page.notebookId }) === file;
}

/** What has happened to something that is not found any more, and that no copy was put in the place of. */
function explain(facts: Facts, scan: FileScan): Repair {
  switch (facts.kind) {
    case 'unlisted-notebook':
    case 'unlisted-page':
      return { did: 'listed' };
    case 'removed-but-there':
      return { did: isThere(scan, facts.file) ? 'kept' : 'put-in-trash' };
    case 'leftover':
    case 'stale-lock':
      return { did: 'removed' };
    case 'old-version':
      return { did: 'migrated' };
    default:
      return { did: 'merged' };
  }
}

type Looks = {
  readonly before: readonly Facts[];
  readonly after: readonly Facts[];
  /** The files as they are afterwards. */
  readonly scan: FileScan;
  readonly mended: readonly Mended[];
};

/** Input: what was found before and after a repair, and what it did. Output: every finding with what became of it. */
export function compareLooks({ before, after, scan, mended }: Looks): readonly Finding[] {
  const repairs = new Map(mended.map(({ file, repair }) => [file, repair]));
  const left = new Set(after.map(keyOf));
  const known = new Set(before.map(keyOf));
  const mentioned = new Set(before.map(({ file }) => file));
  // Named by a file that came back, and come back with it.
  const late = mended.filter(({ file }) => !mentioned.has(file));
  return [
    ...before.map((facts) => {
      if (left.has(keyOf(facts))) return toFinding(facts);
      return toFinding(facts, repairs.get(facts.file) ?? explain(facts, scan));
    }),
    ...late.map(({ file, repair }) => {
      return toFinding({ kind: 'missing-file', file, namedBy: null }, repair);
    }),
    ...after.filter((facts) => !known.has(keyOf(facts))).map((facts) => toFinding(facts)),
  ];
}
