import type { Block, LetterModel, LetterSection } from '../letters/letter-model.ts';
import type { Language } from '../text/language.ts';
import type { BookColour } from './book-choice.ts';

/** What stands in a chapter, one below the other. `id` is where a link to it leads, and the same nowhere else in the book. */
export type BookPart =
  /** Entries of one page. Each of its items has an `anchor`. */
  | { readonly kind: 'section'; readonly id: string; readonly section: LetterSection }
  /** A whole letter, from its salutation to its postscript, without its cover. */
  | {
      readonly kind: 'letter';
      readonly id: string;
      /** `휀에게 보내는 편지 · 원서 읽기` */
      readonly title: string;
      /** What its cover says of when it is to be opened. */
      readonly details: readonly string[];
      readonly letter: LetterModel;
    }
  /** A page of its own for one picture. */
  | {
      readonly kind: 'picture';
      readonly id: string;
      /** Among the journal's pictures. */
      readonly name: string;
      /** On one line; '' for nothing said. */
      readonly caption: string;
    };

export type BookChapter = {
  readonly id: string;
  /** `3월`, or what a page or a notebook is called. */
  readonly title: string;
  /** Facts of the book that it is about, a line each. */
  readonly lead: readonly string[];
  readonly parts: readonly BookPart[];
};

/** A tag, and where the entries that have it stand: their anchors, in the order of the book. */
export type IndexedTag = { readonly tag: string; readonly anchors: readonly string[] };

/** The tags that begin with one letter: ㄱ, A; `#` for digits and signs. */
export type IndexGroup = { readonly letter: string; readonly tags: readonly IndexedTag[] };

/** A year of a journal as a book; each writer turns it into one format. Words are as they are printed. */
export type BookModel = {
  readonly language: Language;
  readonly title: string;
  /** '' for none. */
  readonly subtitle: string;
  /** Whom it is for: `휀과 지우`; '' where nobody is named. */
  readonly reader: string;
  /** Who wrote it; '' where nobody is named. */
  readonly author: string;
  /** Four digits. */
  readonly year: string;
  /** The day it was made, as the book's language writes it. */
  readonly date: string;
  /** The same day as EDTF level 0. */
  readonly edtfDate: string;
  readonly colour: BookColour;
  /** A page of its own; empty for none. */
  readonly dedication: readonly Block[];
  /** At least one. */
  readonly chapters: readonly BookChapter[];
  /** Empty where nothing has a tag. */
  readonly index: readonly IndexGroup[];
};
