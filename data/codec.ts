import type { DamageReason } from '../shared/result.ts';

/** What bytes of a journal file mean, or why they mean nothing. */
export type Decoded =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly reason: Extract<DamageReason, 'empty' | 'not-text' | 'not-json'>;
    };

/**
 * The seam between a value and the bytes of its file: everything that reads or writes the journal goes through it, so
 * that another codec (encryption) needs no other change.
 */
export type JournalCodec = {
  /** Output: all bytes of the file. The value must not be changed afterwards: parts of it may be remembered as bytes. */
  readonly encode: (value: object) => Uint8Array;
  readonly decode: (bytes: Uint8Array) => Decoded;
};
