import type { Language } from '../../shared/text/language.ts';

/** A sentence, or a function that makes one from values; never glued together from pieces by the caller. */
type Message = string | ((...values: never[]) => string);
type Catalogue = { readonly [key: string]: Message };

/** English has the same keys, and functions of the same values, as Korean. */
type SameKeys<Korean extends Catalogue> = {
  readonly [Key in keyof Korean]: Korean[Key] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : string;
};

/** One feature's messages. Korean is written first and English is held to its keys by the compiler. */
export function defineMessages<const Korean extends Catalogue>(catalogues: {
  readonly ko: Korean;
  readonly en: NoInfer<SameKeys<Korean>>;
}): Readonly<Record<Language, SameKeys<Korean>>> {
  return catalogues as unknown as Readonly<Record<Language, SameKeys<Korean>>>;
}
