import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The file that remembers the summaries of a journal's pages; `indexes` is the folder of all of them, outside the journal. */
export function nameIndexFile(indexes: string, journal: string): string {
  const hash = createHash('sha256').update(resolve(journal)).digest('hex');
  return join(indexes, `${hash.slice(0, 16)}.json`);
}

/** As `nameIndexFile`, with its folder made; undefined where that cannot be: the journal then opens without, more slowly. */
export function prepareIndexFile(indexes: string, journal: string): string | undefined {
  try {
    mkdirSync(indexes, { recursive: true });
    return nameIndexFile(indexes, journal);
  } catch {
    return undefined;
  }
}
