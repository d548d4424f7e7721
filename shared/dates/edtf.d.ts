declare module 'edtf' {
  /** Parses an EDTF string; throws on one that is not of the level and types asked for. */
  export function parse(
    text: string,
    constraints?: { level?: 0 | 1 | 2; types?: readonly string[] },
  ): { type: string; level: number; values: unknown[] };
  /** A date with its bounds, in milliseconds since 1970-01-01T00:00Z; both are included. */
  class BoundedDate {
    constructor(text: string);
    readonly min: number;
    readonly max: number;
  }

  export { BoundedDate as Date };
}
