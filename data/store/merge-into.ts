import { currentValue } from '../../shared/history/revert-changes.ts';
import type { FileChange } from '../../shared/journal/journal-state.ts';
import { type FileVersion, mergeVersions } from '../../shared/merging/merge-changes.ts';
import { stampHandEdits } from '../../shared/merging/stamp-hand-edits.ts';
import type { TrashItem } from '../../shared/trash/trash-schema.ts';
import { makeRuleContext } from '../rule-context.ts';
import type { JournalCore } from './journal-core.ts';

function keep(losers: readonly TrashItem[]): FileChange[] {
  return losers.map((item) => ({ kind: 'trash', id: item.id, value: item }));
}

/** What makes one file hold both versions; [] where `found` is what it holds already. */
export function planMerge(core: JournalCore, found: FileVersion): readonly FileChange[] {
  const value = currentValue(core.state, found);
  if (value === null) return [found];
  const current = { ...found, value } as FileVersion;
  const { value: merged, losers } = mergeVersions(current, found);
  return merged === current ? keep(losers) : [...keep(losers), merged];
}

/** As `planMerge`, for what another program has put in the file's place; a person's hand edits count as new. */
export function planTakeOver(core: JournalCore, found: FileVersion): readonly FileChange[] {
  const value = currentValue(core.state, found);
  if (value === null) return [found];
  const edited = stampHandEdits(
    { ...found, value } as FileVersion,
    found,
    makeRuleContext(core.deps),
  );
  return planMerge(core, edited);
}
