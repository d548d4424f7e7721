import { memo, useCallback } from 'react';
import type { Entry } from '../../shared/entries/entry-schema.ts';
import type { Selection } from '../../shared/letters/letter-schema.ts';
import type { SelectedPage } from '../../shared/letters/select-entries.ts';
import { exclude } from './choose-entries.ts';
import { EntryChoices } from './entry-choices.tsx';
import { FilterFields } from './filter-fields.tsx';
import type { ChangeLetter } from './use-letter-draft.ts';

/** Which entries stand in the letter: what must hold of them, and the list of those that fit. */
export const SelectionFields = memo(function SelectionFields({
  selection,
  groups,
  problem,
  change,
  flush,
}: {
  readonly selection: Selection;
  readonly groups: readonly SelectedPage[] | undefined;
  /** Why the entries cannot be listed. */
  readonly problem: string | undefined;
  readonly change: ChangeLetter;
  readonly flush: () => void;
}) {
  const changeSelection = useCallback(
    (next: Selection) =>
      change(({ selection: now }) => ({
        selection: next,
        // What the hand put was of the other notebook.
        ...(next.notebookId !== now.notebookId && { order: [] }),
      })),
    [change],
  );
  const choose = useCallback(
    (entries: readonly Entry[], isChosen: boolean) =>
      change(({ selection: now }) => ({
        selection: { ...now, excluded: exclude(now.excluded, entries, isChosen) },
      })),
    [change],
  );
  return (
    <>
      <FilterFields selection={selection} changeSelection={changeSelection} flush={flush} />
      {problem !== undefined && (
        <p className="letter-problem" role="alert">
          {problem}
        </p>
      )}
      {groups && <EntryChoices groups={groups} excluded={selection.excluded} choose={choose} />}
    </>
  );
});
