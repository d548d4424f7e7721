import type { LetterModel } from '../../shared/letters/letter-model.ts';

/** What the command line hands to the process that prints: the letter, and the folder that its pictures are in. */
export type PrintJob = LetterModel & { readonly journal: string };
