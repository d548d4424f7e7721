import { type FileChange, valueAt } from '../../shared/journal/journal-state.ts';
import { toCanonicalJson } from '../../shared/merging/content.ts';
import {
  type FileVersion,
  type MergedVersions,
  mergeVersions,
} from '../../shared/merging/merge-changes.ts';
import { stampHandEdits } from '../../shared/merging/stamp-hand-edits.ts';
import type { JournalCore } from './journal-core.ts';

/** What gave way. One that is kept already is the same: its id is made of what it holds. */
function keep({ state }: JournalCore, { losers, copies = [] }: MergedVersions): FileChange[] {
  const lost = losers.filter(({ id }) => !state.trash.has(id));
  // One that the parent has thrown away since stays in the trash.
  const isKnown = (id: string) => state.letterCopies.has(id) || state.trash.has(id);
  return [
    ...lost.map((item): FileChange => ({ kind: 'trash', id: item.id, value: item })),
    ...copies
      .filter(({ id }) => !isKnown(id))
      .map((copy): FileChange => ({ kind: 'letterCopy', id: copy.id, value: copy })),
  ];
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
  const merged = mergeVersions(current, found);
  const kept = keep(core, merged);
  return merged.value === current ? kept : [...kept, merged.value];
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
  const merged = mergeVersions(current, edited);
  return [...keep(core, merged), merged.value];
}
