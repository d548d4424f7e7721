import { useMemo } from 'react';
import {
  compareDrafts,
  type DraftComparison,
} from '../../../shared/letters/copies/compare-drafts.ts';
import type { LetterVersion } from '../../../shared/letters/copies/list-versions.ts';
import type { LetterDraft } from '../../../shared/letters/letter-schema.ts';
import { selectEntries } from '../../../shared/letters/select-entries.ts';
import { useSnapshot } from '../../app/session-store.ts';
import { fieldsOf } from '../letter-fields.ts';
import { useNotebookPages } from '../use-notebook-pages.ts';

/** What of each version is not in the letter as it is now, and the other way round. */
export function useComparisons(
  versions: readonly LetterVersion[],
  now: LetterDraft,
): readonly DraftComparison[] {
  const { notebooks } = useSnapshot();
  const { notebookId } = now.selection;
  const notebook = notebooks.find(({ id }) => id === notebookId);
  const { pages } = useNotebookPages(notebookId);
  return useMemo(() => {
    const entriesOf = ({ selection }: LetterDraft) => {
      if (notebook === undefined || pages === undefined) return null;
      if (selection.notebookId !== notebook.id) return null;
      const chosen = selectEntries(notebook, pages, selection);
      return chosen.flatMap(({ entries }) => entries.map(({ id }) => id));
    };
    return versions.map(({ copy }) => compareDrafts(fieldsOf(copy.letter), now, entriesOf));
  }, [versions, now, notebook, pages]);
}
