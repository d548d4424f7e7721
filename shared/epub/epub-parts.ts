import type { Language } from '../text/language.ts';

/** A page of an e-book: one that begins on a screen of its own. */
export type EpubDocument = {
  /** Without its ending, one of its kind in the book: `letter-1`. */
  readonly name: string;
  /** What it is to a reading program: the cover, what stands before the text, the contents; left out, the text. */
  readonly kind?: 'cover' | 'before' | 'contents';
  /** For the program; not shown. */
  readonly title: string;
  /** What stands in its body, as the writers of HTML give it. */
  readonly html: string;
};

/** A file that the pages show or use. */
export type EpubResource = {
  /** Within the book: `pictures/sea.jpg`. */
  readonly path: string;
  readonly mediaType: string;
  readonly content: Uint8Array | string;
  /** Shelves show it for the book. */
  readonly isCover?: true;
};

/** A line of the contents. */
export type EpubContent = {
  readonly label: string;
  /** The `id` that it leads to, wherever that stands, or the name of a document. */
  readonly to: string;
  readonly below?: readonly EpubContent[];
};

/** An e-book before it is written. Every text of it may hold any characters. */
export type Epub = {
  /** `urn:uuid:…`: of the work, the same each time it is written. */
  readonly identifier: string;
  readonly title: string;
  /** '' for nobody. */
  readonly author: string;
  readonly language: Language;
  /** EDTF level 0: when it was written. */
  readonly edtfDate: string;
  /** ISO 8601, UTC: when the file was made. */
  readonly modified: string;
  /** In the order of reading. */
  readonly documents: readonly EpubDocument[];
  readonly contents: readonly EpubContent[];
  readonly resources: readonly EpubResource[];
  /** A stylesheet of ours. */
  readonly css: string;
};

/** A file in the zip, the first of them first. */
export type EpubFile = {
  readonly path: string;
  readonly content: Uint8Array | string;
};
