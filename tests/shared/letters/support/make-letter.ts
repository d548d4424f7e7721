import {
  buildLetterModel,
  type LetterSources,
} from '../../../../shared/letters/build-letter-model.ts';
import type { LetterModel } from '../../../../shared/letters/letter-model.ts';
import {
  type LetterDraft,
  letterDraftSchema,
  type SelectionInput,
} from '../../../../shared/letters/letter-schema.ts';
import { idOf } from './make-pages.ts';

type Fields = Partial<Omit<LetterDraft, 'selection' | 'to'>> & {
  readonly to?: string;
  readonly selection?: Partial<SelectionInput>;
};

/** A draft to 휀 of 24 November 2026, in Korean, with `fields` instead. */
export function makeDraft({ to = '휀', selection, ...fields }: Fields = {}): LetterDraft {
  const draft = letterDraftSchema.parse({
    to: { name: to },
    language: 'ko',
    date: '2026-11-24',
    selection: { notebookId: idOf(1), ...selection },
    ...fields,
  });
  return { ...draft, date: draft.date ?? '2026-11-24' };
}

/** The letter that is made from these; fails the test where it is refused. */
export function makeModel(sources: LetterSources): LetterModel {
  const model = buildLetterModel(sources);
  if (!model.ok) throw new Error(model.error.code);
  return model.value;
}
