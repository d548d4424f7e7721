import { useDeferredValue, useMemo } from 'react';
import type { LetterModel } from '../../shared/letters/letter-model.ts';
import type { LetterDraft } from '../../shared/letters/letter-schema.ts';
import type { SelectedPage } from '../../shared/letters/select-entries.ts';
import type { AppError } from '../../shared/result.ts';
import { useSnapshot } from '../app/session-store.ts';
import { useTitles } from '../links/link-targets.ts';
import { fittingEntries } from './choose-entries.ts';
import { automaticLines, makeModel } from './make-model.ts';
import { useDefinitions } from './use-definitions.ts';
import { useNotebookPages } from './use-notebook-pages.ts';

const NOTHING_KNOWN = { salutation: '', signature: '' };

export type MadeLetter = {
  /** The letter as it will be printed; null where it is empty, undefined until the notebook's pages are here. */
  readonly model: LetterModel | null | undefined;
  /** The entries that fit, by page. */
  readonly groups: readonly SelectedPage[] | undefined;
  readonly automatic: { readonly salutation: string; readonly signature: string };
  /** The notebook was removed. */
  readonly isNotebookLost: boolean;
  readonly error: AppError | undefined;
};

/** What is made of a letter while it is written. It follows the keys, but never holds them up. */
export function useLetterModel(letter: LetterDraft): MadeLetter {
  const { journal, notebooks } = useSnapshot();
  const { selection } = letter;
  const notebook = notebooks.find(({ id }) => id === selection.notebookId);
  const { pages, error } = useNotebookPages(selection.notebookId);
  const titleOf = useTitles();
  const written = useDeferredValue(letter);
  const definitions = useDefinitions(letter.footnotes === true, selection.notebookId);

  const groups = useMemo(
    () => notebook && pages && fittingEntries(notebook, pages, selection),
    [notebook, pages, selection],
  );
  const model = useMemo(
    () =>
      notebook && pages && makeModel(written, pages, { journal, notebook, titleOf, definitions }),
    [written, pages, journal, notebook, titleOf, definitions],
  );
  const automatic = useMemo(
    () => (notebook ? automaticLines(letter, journal, notebook) : NOTHING_KNOWN),
    [letter, journal, notebook],
  );
  if (notebook === undefined) {
    return { model: null, groups: undefined, automatic, isNotebookLost: true, error: undefined };
  }
  return { model, groups, automatic, isNotebookLost: false, error };
}
