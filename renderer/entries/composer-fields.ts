import { assertNever } from '../../shared/assert-never.ts';
import { readTypedDate } from '../../shared/dates/read-typed-date.ts';
import type { EntryDraftInput } from '../../shared/entries/entry-inputs.ts';
import type { EntryKind } from '../../shared/entries/entry-schema.ts';
import { splitNames } from '../definitions/other-names.ts';

/** What is typed for each kind of entry that is not added yet. */
export type ComposerFields = {
  readonly quote: {
    readonly text: string;
    readonly location: string;
    readonly translation: string;
    readonly why: string;
    readonly tags: readonly string[];
    readonly favourite: boolean;
  };
  readonly reflection: { readonly text: string; readonly tags: readonly string[] };
  readonly note: { readonly text: string; readonly tags: readonly string[] };
  readonly event: {
    readonly date: string;
    readonly text: string;
    readonly note: string;
    readonly actor: string;
    readonly source: string;
    /** The name of its picture; '' for none. */
    readonly picture: string;
    readonly tags: readonly string[];
  };
  readonly definition: {
    readonly term: string;
    readonly otherNames: string;
    readonly meaning: string;
    readonly tags: readonly string[];
  };
};

export const BLANK_FIELDS: ComposerFields = {
  quote: { text: '', location: '', translation: '', why: '', tags: [], favourite: false },
  reflection: { text: '', tags: [] },
  note: { text: '', tags: [] },
  event: { date: '', text: '', note: '', actor: '', source: '', picture: '', tags: [] },
  definition: { term: '', otherNames: '', meaning: '', tags: [] },
};

const isBlank = (text: string) => text.trim() === '';

/** Whether nothing is typed: a tag or a star alone says nothing. */
export function isBlankKind(kind: EntryKind, fields: ComposerFields): boolean {
  return Object.values(fields[kind]).every((value) => typeof value !== 'string' || isBlank(value));
}

/** Input: what is typed. Output: the entry that it makes, or undefined where it lacks something. */
export function readEntry(kind: EntryKind, fields: ComposerFields): EntryDraftInput | undefined {
  const tags = [...fields[kind].tags];
  switch (kind) {
    case 'quote':
      return isBlank(fields.quote.text) ? undefined : { kind, ...fields.quote, tags };
    case 'reflection':
    case 'note':
      return isBlank(fields[kind].text) ? undefined : { kind, text: fields[kind].text, tags };
    case 'event': {
      const date = readTypedDate(fields.event.date);
      if (!date || isBlank(fields.event.text)) return undefined;
      const picture = fields.event.picture === '' ? null : fields.event.picture;
      return { kind, ...fields.event, date, picture, tags };
    }
    case 'definition': {
      const { term, meaning, otherNames } = fields.definition;
      if (isBlank(term) || isBlank(meaning)) return undefined;
      return { kind, term, meaning, otherNames: splitNames(otherNames), tags };
    }
    default:
      return assertNever(kind);
  }
}
