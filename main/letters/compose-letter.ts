import type { Id } from '../../shared/ids.ts';
import { findNotebook } from '../../shared/journal/find-things.ts';
import type { JournalState } from '../../shared/journal/journal-state.ts';
import { buildLetterModel, type LetterSources } from '../../shared/letters/build-letter-model.ts';
import { gatherSources } from '../../shared/letters/gather-sources.ts';
import type { LetterModel } from '../../shared/letters/letter-model.ts';
import type { LetterDraft } from '../../shared/letters/letter-schema.ts';
import { type DamagedFile, fail, ok, type Result } from '../../shared/result.ts';

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
 * Input: a journal, its unreadable files and what a letter says. Output: what the letter is made from. A letter over a page that
 * cannot be read is refused: it would go out incomplete and nobody would know.
 */
export function findLetterSources(
  state: JournalState,
  damaged: readonly DamagedFile[],
  letter: LetterDraft & { readonly id?: Id },
): Result<LetterSources> {
  const { selection } = letter;
  const notebook = findNotebook(state, selection.notebookId);
  if (!notebook.ok) return notebook;
  const isWanted = (id: string) => selection.pageIds.length === 0 || selection.pageIds.includes(id);
  const hurt = findHurtPage(state, damaged, notebook.value.pages.filter(isWanted));
  if (hurt) return fail({ code: 'damaged-file', ...hurt });
  return ok(gatherSources(state, letter));
}

/** Input: as for `findLetterSources`. Output: the letter made from them. */
export function composeLetter(...about: Parameters<typeof findLetterSources>): Result<LetterModel> {
  const sources = findLetterSources(...about);
  return sources.ok ? buildLetterModel(sources.value) : sources;
}
