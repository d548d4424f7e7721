import type { DamageReason } from '../shared/result.ts';

/** What bytes of a journal file mean, or why they mean nothing. */
export type Decoded =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly reason: Extract<DamageReason, 'empty' | 'not-text' | 'not-json'>;
    };

/** Gives at least `size` bytes of memory, of any content. */
export type Allocate = (size: number) => Uint8Array;

/**
 * The seam between a value and the bytes of its file: everything that reads or writes the journal goes through it, so
 * that another codec (encryption) needs no other change.
 */
export type JournalCodec = {
  /**
   * Output: all bytes of the file, in memory from `allocate` (new memory where it is left out): a caller that writes one
   * file at a time can give the same again. The value must not be changed afterwards: parts may be remembered as bytes.
   */
  readonly encode: (value: object, allocate?: Allocate) => Uint8Array;
  readonly decode: (bytes: Uint8Array) => Decoded;
};
