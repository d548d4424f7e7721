import type {
  Letter,
  LetterChanges,
  LetterDraft,
  Selection,
} from '../../shared/letters/letter-schema.ts';
import type { Recipient } from '../../shared/letters/recipients.ts';
import { equalLines, equalTexts } from '../saving/draft.ts';

type IsSame<T> = (a: T, b: T) => boolean;

function isSameSelection(a: Selection, b: Selection): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)] as (keyof Selection)[]);
  return [...keys].every((key) => JSON.stringify(a[key]) === JSON.stringify(b[key]));
}

function isSameRecipient(a: Recipient, b: Recipient | undefined): boolean {
  return a.childId === b?.childId && equalLines(a.name, b?.name ?? '');
}

/** For each field of a letter, whether two values of it are the same on disk. */
const IS_SAME: { readonly [Key in keyof Required<LetterDraft>]: IsSame<LetterDraft[Key]> } = {
  to: isSameRecipient,
  alsoTo: (a = [], b = []) =>
    a.length === b.length && a.every((each, at) => isSameRecipient(each, b[at])),
  language: Object.is,
  selection: isSameSelection,
  salutation: (a = '', b = '') => equalLines(a, b),
  opening: equalTexts,
  closing: equalTexts,
  signature: (a = '', b = '') => equalLines(a, b),
  date: Object.is,
  postscript: equalTexts,
  paper: Object.is,
  margins: (a = 'usual', b = 'usual') => a === b,
  pageNumbers: (a = true, b = true) => a === b,
  runningHead: (a = 'none', b = 'none') => a === b,
  stationery: Object.is,
  arrangement: (a = 'pages', b = 'pages') => a === b,
  order: (a = [], b = []) => JSON.stringify(a) === JSON.stringify(b),
  footnotes: (a = false, b = false) => a === b,
  drawTimelines: (a = false, b = false) => a === b,
  openWhen: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  cover: (a = false, b = false) => a === b,
  unsent: (a = false, b = false) => a === b,
};
const FIELDS = Object.keys(IS_SAME) as (keyof LetterDraft)[];

function isSameField<Key extends keyof LetterDraft>(key: Key, a: LetterDraft, b: LetterDraft) {
  return (IS_SAME[key] as IsSame<LetterDraft[Key]>)(a[key], b[key]);
}

/** The part of a kept letter that the parent edits. */
export function fieldsOf(letter: Letter): LetterDraft {
  return Object.fromEntries(FIELDS.map((key) => [key, letter[key]])) as LetterDraft;
}

export function isSameLetter(a: LetterDraft, b: LetterDraft): boolean {
  return FIELDS.every((key) => isSameField(key, a, b));
}

/** All fields, as a change of the kept letter; a line that is empty is '' so that it is taken away. */
export function toChanges(letter: LetterDraft): LetterChanges {
  return {
    ...letter,
    alsoTo: letter.alsoTo ?? [],
    order: letter.order ?? [],
    openWhen: letter.openWhen ?? null,
    salutation: letter.salutation ?? '',
    signature: letter.signature ?? '',
  };
}

/** The letter as it will be kept: what an empty salutation or signature leaves to the letter's own rules is left out. */
export function withoutBlanks(letter: LetterDraft): LetterDraft {
  const { salutation, signature, ...rest } = letter;
  return {
    ...rest,
    ...(salutation?.trim() && { salutation }),
    ...(signature?.trim() && { signature }),
  };
}

/** Another notebook: what was chosen by hand in the old one says nothing about this one. */
export function inNotebook(selection: Selection, notebookId: string): Selection {
  return { ...selection, notebookId, pageIds: [], tags: [], excluded: [] };
}
