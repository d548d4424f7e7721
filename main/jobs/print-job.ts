import type { BookModel } from '../../shared/book/book-model.ts';
import type { LetterModel } from '../../shared/letters/letter-model.ts';

/** What the command line hands to the process that prints: the letter, and the folder that its pictures are in. */
export type PrintJob = LetterModel & { readonly journal: string };

/** A book, whether it is for a print shop, and the folder that its pictures are in. */
export type PrintBookJob = {
  readonly model: BookModel;
  readonly hasBleed: boolean;
  readonly journal: string;
};
