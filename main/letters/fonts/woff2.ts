type Convert = (bytes: Uint8Array) => Promise<Uint8Array>;

let last: Promise<unknown> = Promise.resolve();

/** One at a time: what the library gives lies in its own memory until the next call, and is copied out before that. */
function inTurn(name: 'compress' | 'decompress'): Convert {
  return (bytes) => {
    const turn = last.then(async () => {
      const library = await import('wawoff2');
      return Uint8Array.from(await library[name](bytes));
    });
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** A woff2 of a TrueType font. */
export const compressFont = inTurn('compress');
/** The TrueType font of a woff2. Rejects where it is none. */
export const decompressFont = inTurn('decompress');
