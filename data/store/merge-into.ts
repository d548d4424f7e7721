import { type FileChange, valueAt } from '../../shared/journal/journal-state.ts';
import { toCanonicalJson } from '../../shared/merging/content.ts';
import { type FileVersion, mergeVersions } from '../../shared/merging/merge-changes.ts';
import { stampHandEdits } from '../../shared/merging/stamp-hand-edits.ts';
import type { TrashItem } from '../../shared/trash/trash-schema.ts';
import type { JournalCore } from './journal-core.ts';

/** One that is in the trash already is the same: its id is made of what it holds. */
function keep({ state }: JournalCore, losers: readonly TrashItem[]): FileChange[] {
  const lost = losers.filter(({ id }) => !state.trash.has(id));
  return lost.map((item) => ({ kind: 'trash', id: item.id, value: item }));
}

/** A copy of a page is one of the page that lives, wherever that is. */
function findLiving({ state }: JournalCore, found: FileVersion): FileVersion {
  const living = found.kind === 'page' ? state.pages.get(found.id) : undefined;
  return living === undefined
    ? found
    : ({ ...found, notebookId: living.notebookId } as FileVersion);
}

/** What makes a file hold what a copy of it says too; [] where it does already. */
export function planMerge(core: JournalCore, copy: FileVersion): readonly FileChange[] {
  const found = findLiving(core, copy);
  const value = valueAt(core.state, found);
  if (value === null) return [found];
  const current = { ...found, value } as FileVersion;
  const { value: merged, losers } = mergeVersions(current, found);
  return merged === current ? keep(core, losers) : [...keep(core, losers), merged];
}

/**
 * What makes a file hold both what the journal has and what another program has put in the file's place (`found`); a person's
 * hand edits count as new. Output: [found] where that is all, [] where it says what the journal has.
 */
export function planTakeOver(core: JournalCore, found: FileVersion): readonly FileChange[] {
  const value = valueAt(core.state, found);
  if (value === null) return [found];
  if (toCanonicalJson(value) === toCanonicalJson(found.value)) return [];
  const current = { ...found, value } as FileVersion;
  const edited = stampHandEdits(current, found, core.context());
  // Written also where it is what the journal has: the file has an older one now.
  const { value: merged, losers } = mergeVersions(current, edited);
  return [...keep(core, losers), merged];
}
