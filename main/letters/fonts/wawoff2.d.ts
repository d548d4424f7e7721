declare module 'wawoff2' {
  /** A woff2 of a TrueType font. */
  export function compress(font: Uint8Array): Promise<Uint8Array>;
  /** The TrueType font of a woff2. */
  export function decompress(woff2: Uint8Array): Promise<Uint8Array>;
}
