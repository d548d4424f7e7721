import { findEntries } from '../../shared/entries/find-entries.ts';
import type { Id } from '../../shared/ids.ts';
import { findNotebook } from '../../shared/journal/find-things.ts';
import type { JournalState } from '../../shared/journal/journal-state.ts';
import { buildLetterModel } from '../../shared/letters/build-letter-model.ts';
import { sentBefore } from '../../shared/letters/copies/sent-before.ts';
import { orderDefinitions } from '../../shared/letters/footnotes/order-definitions.ts';
import type { LetterModel } from '../../shared/letters/letter-model.ts';
import type { LetterDraft } from '../../shared/letters/letter-schema.ts';
import { titlesIn } from '../../shared/links/titles-in-journal.ts';
import { pagesOfNotebook } from '../../shared/notebooks/pages-of-notebook.ts';
import { type DamagedFile, fail, type Result } from '../../shared/result.ts';

/** The first of these pages that cannot be read. */
export function findHurtPage(
  { pages }: JournalState,
  damaged: readonly DamagedFile[],
  pageIds: readonly Id[],
): DamagedFile | undefined {
  const lost = pageIds.find((id) => !pages.has(id));
  return lost === undefined ? lost : damaged.find(({ file }) => file.endsWith(`/${lost}.json`));
}

/**
 * Input: a journal, its unreadable files and what a letter says. Output: the letter. A letter over a page that cannot be read
 * is refused: it would go out incomplete and nobody would know.
 */
export function composeLetter(
  state: JournalState,
  damaged: readonly DamagedFile[],
  letter: LetterDraft & { readonly id?: Id },
): Result<LetterModel> {
  const { selection } = letter;
  const notebook = findNotebook(state, selection.notebookId);
  if (!notebook.ok) return notebook;
  const isWanted = (id: string) => selection.pageIds.length === 0 || selection.pageIds.includes(id);
  const hurt = findHurtPage(state, damaged, notebook.value.pages.filter(isWanted));
  if (hurt) return fail({ code: 'damaged-file', ...hurt });
  return buildLetterModel({
    letter,
    sent: sentBefore(state.letterCopies.values(), letter, letter.id),
    notebook: notebook.value,
    pages: pagesOfNotebook(state, notebook.value),
    children: state.journal.children,
    parent: state.journal.parent,
    titleOf: titlesIn(state),
    definitions: orderDefinitions(
      letter.footnotes ? findEntries(state, { kinds: ['definition'] }) : [],
      selection.notebookId,
    ),
  });
}
