import { reconcile } from '../../shared/merging/reconcile.ts';
import { placeOfPath } from '../journal-layout.ts';
import type { JournalCore } from '../store/journal-core.ts';
import type { OpenedCore } from '../store/open-journal.ts';
import { type CureSources, findCure } from './find-cure.ts';
import type { Facts } from './finding.ts';
import { findGoodBytes } from './repair-attachments.ts';
import { listUntouchable } from './repair-files.ts';

/** Kinds that opening the journal to write, or `planTidying`, puts right without any copy. */
const SETTLED: ReadonlySet<Facts['kind']> = new Set<Facts['kind']>([
  'unlisted-notebook',
  'unlisted-page',
  'listed-twice',
  'double-page',
  'removed-but-there',
  'old-version',
]);

async function isCurable(core: JournalCore, facts: Facts, sources: CureSources): Promise<boolean> {
  const { file } = facts;
  if (SETTLED.has(facts.kind)) return true;
  switch (facts.kind) {
    case 'double-entry':
      return facts.other === file;
    case 'conflict-copy':
      return facts.isReadable;
    case 'damaged-file':
    case 'missing-file': {
      const place = placeOfPath(file);
      const isOurs = place !== null && !listUntouchable([facts]).has(file);
      return isOurs && (await findCure(core, place, sources)) !== null;
    }
    case 'wrong-attachment':
    case 'missing-attachment':
      return (await findGoodBytes(core.deps.fileSystem, core.folder, file)) !== null;
    default:
      return false;
  }
}

/**
 * Whether a repair would change anything that somebody wrote. Input: a journal that was read and not yet settled, and what
 * is wrong with it. Rejects with the file system's error.
 */
export async function isAnythingCurable(
  { core, read }: OpenedCore,
  facts: readonly Facts[],
  sources: CureSources,
): Promise<boolean> {
  if (reconcile(core.state, read.doubles).length > 0) return true;
  for (const each of facts) if (await isCurable(core, each, sources)) return true;
  return false;
}
