import type { PictureProblem } from './pictures/picture.ts';

/** What a command answers: its value, or one error that can be told to the parent. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: AppError };

/** Why one field of an input was refused. */
export type FieldProblem =
  | 'required'
  | 'wrong-type'
  | 'too-long'
  | 'not-a-date'
  /** A birthday more than a year ahead, or more than 130 years ago. */
  | 'too-far'
  | 'too-long-ago'
  | 'not-an-id'
  | 'not-an-isbn'
  | 'wrong-check-digit'
  | 'beyond-last-page'
  | 'not-allowed'
  | 'unknown-field';

/** The kinds of thing a command can fail to find. */
export type ThingKind =
  | 'child'
  | 'notebook'
  | 'page'
  | 'reading'
  | 'entry'
  | 'letter'
  | 'letter-copy'
  | 'tag'
  | 'trash-item';

/** Why a journal file cannot be read. */
export type DamageReason =
  | 'empty'
  | 'not-text'
  | 'not-json'
  | 'wrong-shape'
  | 'unreadable'
  /** A cloud has the file, and this computer only its name. */
  | 'not-downloaded'
  | 'missing';

/** A file of the journal that is there but cannot be read, or should be there and is not. */
export type DamagedFile = {
  /** Path inside the journal folder, with forward slashes. */
  readonly file: string;
  readonly reason: DamageReason;
};

/** Every error that reaches a person, in the window and on the command line. */
export type AppError =
  | { readonly code: 'journal-missing'; readonly folder: string }
  | { readonly code: 'journal-exists'; readonly folder: string }
  | { readonly code: 'folder-not-empty'; readonly folder: string }
  | { readonly code: 'read-only'; readonly path: string }
  | { readonly code: 'disk-full'; readonly path: string }
  | { readonly code: 'read-failed'; readonly path: string; readonly reason: string }
  | { readonly code: 'write-failed'; readonly path: string; readonly reason: string }
  | {
      readonly code: 'newer-version';
      readonly file: string;
      readonly version: number;
      readonly supported: number;
      /** The version of the program that can read it, where the journal says so. */
      readonly needs?: string;
    }
  | { readonly code: 'damaged-file'; readonly file: string; readonly reason: DamageReason }
  /** Another program has the journal open for writing. A field that is not known is null. */
  | {
      readonly code: 'locked';
      readonly host: string | null;
      readonly pid: number | null;
      readonly program: 'window' | 'cli' | null;
      readonly since: string | null;
    }
  | { readonly code: 'nothing-to-undo' }
  | { readonly code: 'nothing-to-redo' }
  /** What a command did has been changed since by another program, so it cannot be taken back. */
  | { readonly code: 'changed-since' }
  /** The parent stopped it, and all is as it was. */
  | { readonly code: 'cancelled' }
  | { readonly code: 'no-such-backup'; readonly name: string }
  | { readonly code: 'damaged-backup'; readonly name: string; readonly reason: string }
  /** No backup holds a copy of the file that can be read. */
  | { readonly code: 'no-good-copy'; readonly file: string }
  | { readonly code: 'not-found'; readonly kind: ThingKind; readonly name: string }
  | { readonly code: 'ambiguous'; readonly kind: ThingKind; readonly name: string }
  | { readonly code: 'invalid-input'; readonly field: string; readonly problem: FieldProblem }
  /** Books are neither merged nor split. */
  | { readonly code: 'only-topics' }
  | { readonly code: 'nothing-selected' }
  /** Nothing of what a book was to be made of is of its year. */
  | { readonly code: 'empty-book'; readonly year: string }
  /** The file is no picture that the journal keeps. */
  | { readonly code: 'unfit-picture'; readonly problem: PictureProblem }
  /** A letter has more letters than squares are for. */
  | { readonly code: 'too-long-for-squares'; readonly letters: number; readonly most: number }
  | { readonly code: 'unknown-file-ending'; readonly ending: string }
  | { readonly code: 'unknown-book-ending'; readonly ending: string }
  /** What was to be written is there, and nobody said that it may go. */
  | { readonly code: 'file-exists'; readonly path: string }
  | { readonly code: 'print-failed'; readonly reason: string }
  | { readonly code: 'no-printer' }
  | { readonly code: 'draw-failed'; readonly reason: string }
  /** The fonts of a web page. */
  | { readonly code: 'fonts-failed'; readonly reason: string }
  /** A quote has more words than can be read on a picture. */
  | { readonly code: 'too-long-for-picture' }
  /** What was chosen for a timeline has no event, birthday or reading in it. */
  | { readonly code: 'empty-timeline' }
  | { readonly code: 'no-journal-open' }
  | { readonly code: 'refused' }
  | { readonly code: 'unexpected'; readonly reason: string };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail<T = never>(error: AppError): Result<T> {
  return { ok: false, error };
}
