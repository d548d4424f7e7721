import { memo, useCallback } from 'react';
import type { Entry } from '../../shared/entries/entry-schema.ts';
import type { Selection } from '../../shared/letters/letter-schema.ts';
import type { SelectedPage } from '../../shared/letters/select-entries.ts';
import { useMessages } from '../messages/use-messages.ts';
import { exclude, type SentEntries } from './choose-entries.ts';
import { EntryChoices } from './entry-choices.tsx';
import { FilterFields } from './filter-fields.tsx';
import { LetterCheck } from './letter-check.tsx';
import { sentMessages } from './sent/sent-messages.ts';
import type { ChangeLetter } from './use-letter-draft.ts';

/** Which entries stand in the letter: what must hold of them, and the list of those that fit. */
export const SelectionFields = memo(function SelectionFields({
  selection,
  groups,
  sent,
  unsent,
  problem,
  change,
  flush,
}: {
  readonly selection: Selection;
  readonly groups: readonly SelectedPage[] | undefined;
  readonly sent: SentEntries;
  /** What was sent before is left out. */
  readonly unsent: boolean;
  /** Why the entries cannot be listed. */
  readonly problem: string | undefined;
  readonly change: ChangeLetter;
  readonly flush: () => void;
}) {
  const messages = useMessages(sentMessages);
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
      {(unsent || sent.size > 0) && (
        <LetterCheck isSelected={unsent} onChange={(isOn) => change({ unsent: isOn })}>
          {messages.onlyUnsent}
        </LetterCheck>
      )}
      {problem !== undefined && (
        <p className="letter-problem" role="alert">
          {problem}
        </p>
      )}
      {groups && (
        <EntryChoices groups={groups} sent={sent} excluded={selection.excluded} choose={choose} />
      )}
    </>
  );
});
