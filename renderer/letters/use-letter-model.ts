import { useDeferredValue, useMemo } from 'react';
import { sentBefore } from '../../shared/letters/copies/sent-before.ts';
import type { LetterModel } from '../../shared/letters/letter-model.ts';
import type { LetterDraft } from '../../shared/letters/letter-schema.ts';
import type { SelectedPage } from '../../shared/letters/select-entries.ts';
import type { AppError } from '../../shared/result.ts';
import { useSnapshot } from '../app/session-store.ts';
import { useTitles } from '../links/link-targets.ts';
import { fittingEntries, type SentEntries } from './choose-entries.ts';
import { automaticLines, makeModel } from './make-model.ts';
import { useDefinitions } from './use-definitions.ts';
import { useNotebookPages } from './use-notebook-pages.ts';

const NOTHING_KNOWN = { salutation: '', signature: '' };

export type MadeLetter = {
  /** The letter as it will be printed; null where it is empty, undefined until the notebook's pages are here. */
  readonly model: LetterModel | null | undefined;
  /** The entries that fit, by page. */
  readonly groups: readonly SelectedPage[] | undefined;
  /** When each entry was sent before, to everyone whom the letter is to. */
  readonly sent: SentEntries;
  readonly automatic: { readonly salutation: string; readonly signature: string };
  /** The notebook was removed. */
  readonly isNotebookLost: boolean;
  readonly error: AppError | undefined;
};

/** What is made of a letter while it is written. It follows the keys, but never holds them up. */
export function useLetterModel(letter: LetterDraft, letterId: string): MadeLetter {
  const { journal, notebooks, letterCopies } = useSnapshot();
  const { to, alsoTo, unsent = false } = letter;
  const sent = useMemo(
    () => sentBefore(letterCopies.values(), { to, alsoTo }, letterId),
    [letterCopies, to, alsoTo, letterId],
  );
  const { selection } = letter;
  const notebook = notebooks.find(({ id }) => id === selection.notebookId);
  const { pages, error } = useNotebookPages(selection.notebookId);
  const titleOf = useTitles();
  const written = useDeferredValue(letter);
  const definitions = useDefinitions(letter.footnotes === true, selection.notebookId);

  const groups = useMemo(
    () =>
      notebook && pages && fittingEntries(notebook, pages, selection, unsent ? sent : undefined),
    [notebook, pages, selection, unsent, sent],
  );
  const model = useMemo(
    () =>
      notebook &&
      pages &&
      makeModel(written, pages, { journal, notebook, titleOf, definitions, sent }),
    [written, pages, journal, notebook, titleOf, definitions, sent],
  );
  const automatic = useMemo(
    () => (notebook ? automaticLines(letter, journal, notebook) : NOTHING_KNOWN),
    [letter, journal, notebook],
  );
  if (notebook === undefined) {
    return {
      model: null,
      groups: undefined,
      sent,
      automatic,
      isNotebookLost: true,
      error: undefined,
    };
  }
  return { model, groups, sent, automatic, isNotebookLost: false, error };
}
