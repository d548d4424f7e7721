import { v5 } from 'uuid';
import type { BookModel } from '../../shared/book/book-model.ts';
import { drawBookCover } from '../../shared/book/writers/epub/draw-book-cover.ts';
import { writeBookEpub } from '../../shared/book/writers/epub/write-book-epub.ts';
import type { LetterPictures } from '../../shared/letters/letter-pictures.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { DrawSvgs } from '../letters/encode-letter.ts';
import { packEpub } from '../letters/pack-epub.ts';

/** The namespace of the ids of books. */
const BOOKS = '0d9e4a53-3a1c-5c0e-8f0a-5b1f7b0c9d11';

/**
 * Input: a book, its pictures, and what draws its cover. Output: it as an EPUB. The book of a year with the same title and
 * author is the same book however often it is made: on a shelf the later takes the place of the earlier.
 */
export async function encodeBookEpub(
  model: BookModel,
  pictures: LetterPictures,
  draw: DrawSvgs,
): Promise<Result<Uint8Array>> {
  const drawn = await draw([drawBookCover(model)]);
  if (!drawn.ok) return drawn;
  const [cover = new Uint8Array()] = drawn.value;
  const { title, author, year, reader } = model;
  const uuid = v5(JSON.stringify([title, author, year, reader]), BOOKS);
  const facts = { uuid, modified: new Date().toISOString(), cover };
  return ok(await packEpub(writeBookEpub(model, pictures, facts)));
}
