import type { LinkTarget } from '../links/link-target.ts';
import type { Language } from '../text/language.ts';
import type { Margins, Paper } from './letter-schema.ts';
import type { Numerals } from './numerals/numerals.ts';
import type { RunningHead } from './paging/running-head.ts';
import type { StationeryName } from './stationery/stationery-names.ts';

/** A run of text with its marks, a hard line break, a link around runs, or one that is called as its target is. */
export type Inline =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly strong?: true;
      readonly emphasis?: true;
      readonly code?: true;
      readonly strike?: true;
      /** Which footnote's mark stands behind these words; counts from 1. */
      readonly footnote?: number;
    }
  | { readonly kind: 'break' }
  | {
      readonly kind: 'link';
      /** Of elsewhere, or inside the journal as `writeLinkAddress` writes it. */
      readonly href: string;
      readonly content: readonly Inline[];
    }
  | {
      readonly kind: 'reference';
      readonly target: LinkTarget;
      /** The target's title when this was written; its title now is what is shown. */
      readonly text: string;
      readonly strong?: true;
      readonly emphasis?: true;
      readonly strike?: true;
    };

/** What Markdown becomes in a letter. Heading levels count from 1. */
export type Block =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3 | 4 | 5 | 6;
      readonly content: readonly Inline[];
    }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      /** The first item's number; 1 in an unordered list. */
      readonly start: number;
      /** What its items are numbered with, where that is not `1.`. */
      readonly numerals?: Numerals;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly kind: 'blockquote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string }
  | {
      readonly kind: 'picture';
      /** Its name among the journal's pictures. */
      readonly name: string;
      /** What it shows, on one line: its caption, and what is read aloud; '' for nothing said. */
      readonly alt: string;
    }
  | { readonly kind: 'rule' };

export type Paragraph = Extract<Block, { kind: 'paragraph' }>;

/** What is drawn of an event that the letter's list has in full. */
export type DrawnEvent = {
  /** EDTF level 0. */
  readonly edtf: string;
  readonly text: string;
  readonly actor?: string;
};

/** Where a link to one entry leads, as a book's index has them; a letter by itself has none. */
export type Anchored = { readonly anchor?: string };

/** One entry, or events that follow each other, as the letter shows them. */
export type LetterItem =
  | (Anchored & {
      readonly kind: 'quote';
      readonly text: string;
      readonly location?: string;
      readonly translation?: string;
      readonly why?: readonly Paragraph[];
    })
  | (Anchored & { readonly kind: 'prose'; readonly blocks: readonly Block[] })
  | {
      readonly kind: 'timeline';
      readonly events: readonly (Anchored & {
        /** As the letter's language writes it: `2023년 3월`. */
        readonly date: string;
        /** EDTF level 0, for machines. */
        readonly edtf: string;
        readonly text: readonly Paragraph[];
        readonly note?: readonly Paragraph[];
        /** Who did it. */
        readonly actor?: string;
        /** Where it is known from: a link to it, or its name. */
        readonly source?: Inline;
        /** The name of what shows it, among the journal's pictures. */
        readonly picture?: string;
      })[];
    }
  | {
      /** A picture of events that stand below it as a list: there is nothing in it to be read twice. */
      readonly kind: 'drawing';
      readonly events: readonly DrawnEvent[];
    }
  | (Anchored & {
      readonly kind: 'definition';
      readonly term: string;
      readonly otherNames: readonly string[];
      readonly meaning: readonly Block[];
    });

/** The entries of one page under its title, the events of one year, or words that lead to the years. */
export type LetterSection = {
  readonly kind: 'page' | 'year' | 'lead';
  /** '' for none, above a lead. */
  readonly heading: string;
  /** Book facts in one line each, already in the letter's language: authors and edition; a reading with its days. */
  readonly details: readonly string[];
  readonly items: readonly LetterItem[];
};

/** What stands on a letter's own first page. */
export type LetterCover = {
  /** `휀에게`; '' where nobody is named. */
  readonly to: string;
  /** When the letter is to be opened: `네가 열다섯이 되면`. */
  readonly openWhen?: string;
  /** '' where nobody is named. */
  readonly from: string;
  /** As the letter's language writes it. */
  readonly date: string;
  /** The same date as EDTF level 0. */
  readonly edtfDate: string;
};

/** A term that the letter uses and the journal defines. */
export type Footnote = {
  readonly term: string;
  readonly otherNames: readonly string[];
  readonly meaning: readonly Block[];
};

/** Everything that is read in a letter, in order; each writer turns it into one format. */
export type LetterModel = {
  readonly language: Language;
  readonly paper: Paper;
  /** Left out, the usual ones. */
  readonly margins?: Margins | undefined;
  readonly stationery: StationeryName;
  /** Whether the pages are numbered, from the second on; left out, they are. */
  readonly pageNumbers?: boolean;
  /** What stands above the words from the second page on; left out, nothing. */
  readonly runningHead?: RunningHead;
  /** For the file's metadata and name, not printed in the letter. */
  readonly title: string;
  readonly author: string;
  readonly cover?: LetterCover;
  readonly salutation: string;
  readonly opening: readonly Block[];
  readonly sections: readonly LetterSection[];
  readonly closing: readonly Block[];
  readonly signature: string;
  /** As the letter's language writes it. */
  readonly date: string;
  /** The same date as EDTF level 0, for machines and the file's name. */
  readonly edtfDate: string;
  readonly postscript: readonly Block[];
  /** In the order of their marks; none where the parent wants none. */
  readonly footnotes: readonly Footnote[];
};
