import { packEpub } from '../../../../main/letters/pack-epub.ts';
import type { LetterModel } from '../../../../shared/letters/letter-model.ts';
import { writeLetterEpub } from '../../../../shared/letters/writers/epub/write-letter-epub.ts';
import { SAMPLE_PICTURES } from './sample-letters.ts';

export const EPUB_FACTS = {
  uuid: '019bcd00-0000-7000-8000-0000000000e1',
  modified: '2026-11-28T00:00:00.000Z',
};

/** A letter as an EPUB, with the pictures of the samples. */
export function packLetter(model: LetterModel): Promise<Uint8Array> {
  return packEpub(writeLetterEpub(model, SAMPLE_PICTURES, EPUB_FACTS));
}
