import { findEntries } from '../entries/find-entries.ts';
import type { Id } from '../ids.ts';
import type { JournalState } from '../journal/journal-state.ts';
import type { TitleOf } from '../links/link-target.ts';
import { titlesIn } from '../links/titles-in-journal.ts';
import { pagesOfNotebook } from '../notebooks/pages-of-notebook.ts';
import type { LetterSources } from './build-letter-model.ts';
import { sentBefore } from './copies/sent-before.ts';
import { orderDefinitions } from './footnotes/order-definitions.ts';
import type { LetterDraft } from './letter-schema.ts';

/**
 * Input: a journal and a letter, with its id where it is kept. Output: what the letter is made from. One whose notebook is gone
 * keeps the parent's own words.
 */
export function gatherSources(
  state: JournalState,
  letter: LetterDraft & { readonly id?: Id },
  titleOf: TitleOf = titlesIn(state),
): LetterSources {
  const { notebookId } = letter.selection;
  const notebook = state.notebooks.get(notebookId);
  return {
    letter,
    ...(letter.unsent && { sent: sentBefore(state.letterCopies.values(), letter, letter.id) }),
    notebook: notebook ?? { title: '', pages: [] },
    pages: notebook === undefined ? [] : pagesOfNotebook(state, notebook),
    children: state.journal.children,
    parent: state.journal.parent,
    titleOf,
    definitions: orderDefinitions(
      letter.footnotes ? findEntries(state, { kinds: ['definition'] }) : [],
      notebookId,
    ),
  };
}
