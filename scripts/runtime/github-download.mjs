import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * @typedef {object} Patience
 * @property {number} answerMs until the first answer, redirects included
 * @property {number} stallMs between two pieces of the file
 */

/**
 * A downloader for @electron/get, whose own waits for ever: this one gives up without an answer,
 * or when the download stalls.
 * @param {Patience} patience
 * @param {(done: number, total: number) => void} onProgress takes bytes
 * @returns {{ download(url: string, target: string): Promise<void> }}
 */
export function makeDownloader({ answerMs, stallMs }, onProgress) {
  return {
    async download(url, target) {
      const { host } = new URL(url);
      const abort = new AbortController();
      /** @param {string} message */
      const giveUp = (message) => () => abort.abort(new Error(message));
      let timer = setTimeout(giveUp(`${host} did not answer in ${answerMs / 1000} s`), answerMs);
      try {
        const response = await fetch(url, { signal: abort.signal });
        if (!response.ok || !response.body) {
          throw new Error(`${host} answered ${response.status} for ${url}`);
        }
        const total = Number(response.headers.get('content-length')) || Number.POSITIVE_INFINITY;
        let done = 0;
        await pipeline(
          Readable.fromWeb(/** @type {any} */ (response.body)),
          async function* (pieces) {
            for await (const piece of pieces) {
              clearTimeout(timer);
              timer = setTimeout(giveUp(`the download from ${host} stalled`), stallMs);
              done += piece.length;
              onProgress(done, total);
              yield piece;
            }
          },
          createWriteStream(target),
          { signal: abort.signal },
        );
      } catch (error) {
        // An aborted stream only says that it was; the reason is what helps.
        throw abort.signal.aborted ? abort.signal.reason : error;
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
