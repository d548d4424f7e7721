import { findEntries } from '../../shared/entries/find-entries.ts';
import type { JournalState } from '../../shared/journal/journal-state.ts';
import { pagesOfNotebook } from '../../shared/notebooks/pages-of-notebook.ts';
import { type GatherSettings, gatherLanes } from '../../shared/timeline/gather-lanes.ts';
import type { TimelineChoice } from '../../shared/timeline/timeline-choice.ts';
import type { TimelineLane } from '../../shared/timeline/timeline-model.ts';

/** Input: an open journal and which lanes are wanted. Output: them; what its notebooks do not name is in none. */
export function gatherFromJournal(
  state: JournalState,
  choice: TimelineChoice,
  settings: GatherSettings,
): TimelineLane[] {
  const notebooks = state.journal.notebooks.flatMap((id) => state.notebooks.get(id) ?? []);
  const sources = {
    notebooks,
    pages: notebooks.flatMap((notebook) => pagesOfNotebook(state, notebook)),
    entries: findEntries(state, { kinds: ['event'] }),
    children: state.journal.children,
  };
  return gatherLanes(choice, sources, settings);
}
