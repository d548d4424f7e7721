import type { StoreDeps } from '../store-deps.ts';
import { findReferences } from './find-references.ts';
import { findStructure } from './find-structure.ts';
import type { Facts } from './finding.ts';
import { scanAttachments } from './scan-attachments.ts';
import { scanBackups } from './scan-backups.ts';
import { type FileScan, scanFiles } from './scan-files.ts';

/** How much has been read. */
export type CheckedCounts = {
  readonly files: number;
  readonly attachments: number;
  readonly backups: number;
};

export type CheckProgress = CheckedCounts & {
  /** The file that was read last, inside the journal folder. */
  readonly file: string;
};

export type InspectOptions = {
  /** Ends the check; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: CheckProgress) => void) | undefined;
};

export type Inspection = {
  readonly scan: FileScan;
  readonly facts: readonly Facts[];
  readonly counts: CheckedCounts;
};

function countUp(onProgress: InspectOptions['onProgress']) {
  const counts = { files: 0, attachments: 0, backups: 0 };
  return (kind: keyof CheckedCounts) => (file: string) => {
    counts[kind] += 1;
    onProgress?.({ ...counts, file });
  };
}

/** Whether everything of the journal is there and can be read. */
function isWhole(facts: readonly Facts[]): boolean {
  const holes: readonly Facts['kind'][] = ['damaged-file', 'missing-file', 'newer-version'];
  return !facts.some(({ kind }) => holes.includes(kind));
}

/**
 * Reads everything in the journal folder `root`; nothing is written. `backups: false` leaves those out. Rejects with
 * `UnreadableFileError` or the file system's error where a folder cannot be listed, and with the signal's reason.
 */
export async function inspectJournal(
  root: string,
  deps: StoreDeps,
  { signal, onProgress, backups = true }: InspectOptions & { readonly backups?: boolean } = {},
): Promise<Inspection> {
  const count = countUp(onProgress);
  const scan = await scanFiles(root, deps, { signal, onFile: count('files') });
  const structure = findStructure(scan);
  const isComplete = isWhole(structure);
  const about = { state: scan.state, isComplete };
  const attachments = await scanAttachments(root, deps, about, {
    signal,
    // A letter as it was sent is no picture.
    onFile: (file) => count(file.endsWith('.json') ? 'files' : 'attachments')(file),
  });
  const { pictures, models } = attachments.counts;
  const zips = backups
    ? await scanBackups(root, deps, { signal, onFile: count('backups') })
    : { facts: [], count: 0 };
  return {
    scan,
    facts: [...structure, ...findReferences(scan, isComplete), ...attachments.facts, ...zips.facts],
    counts: { files: scan.count + models, attachments: pictures, backups: zips.count },
  };
}
