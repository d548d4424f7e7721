import type { Definition } from '../../shared/entries/entry-schema.ts';
import type { Journal } from '../../shared/journal/journal-schema.ts';
import { buildLetterModel } from '../../shared/letters/build-letter-model.ts';
import type { LetterModel } from '../../shared/letters/letter-model.ts';
import type { LetterDraft } from '../../shared/letters/letter-schema.ts';
import type { TitleOf } from '../../shared/links/link-target.ts';
import type { Notebook } from '../../shared/notebooks/notebook-schema.ts';
import type { Page } from '../../shared/pages/page-schema.ts';
import type { SentEntries } from './choose-entries.ts';
import { withoutBlanks } from './letter-fields.ts';

type Surrounding = {
  /** Entries that were sent before. */
  readonly sent?: SentEntries;
  readonly journal: Journal;
  readonly notebook: Notebook;
  readonly titleOf?: TitleOf;
  /** What explains the words of the letter; none where it has no footnotes. */
  readonly definitions?: readonly Definition[];
};

/** The letter as it will be printed; null where there is nothing in it yet. */
export function makeModel(
  letter: LetterDraft,
  pages: readonly Page[],
  { journal, notebook, titleOf, definitions = [], sent }: Surrounding,
): LetterModel | null {
  const model = buildLetterModel({
    letter: withoutBlanks(letter),
    notebook,
    pages,
    children: journal.children,
    parent: journal.parent,
    titleOf,
    definitions,
    ...(sent && { sent }),
  });
  return model.ok ? model.value : null;
}

/** What stands in the letter where the parent leaves salutation and signature empty. */
export function automaticLines(
  letter: LetterDraft,
  journal: Journal,
  notebook: Notebook,
): { readonly salutation: string; readonly signature: string } {
  // A letter of one word, so that it is not refused as empty.
  const bare = { ...letter, salutation: '', signature: '', opening: '.' };
  const model = makeModel(bare, [], { journal, notebook });
  return { salutation: model?.salutation ?? '', signature: model?.signature ?? '' };
}
