import type { Epub, EpubResource } from '../../../epub/epub-parts.ts';
import type { LetterModel } from '../../letter-model.ts';
import type { LetterPictures } from '../../letter-pictures.ts';
import { type HtmlContext, PICTURE_TYPES } from '../html-picture.ts';

/** What a letter, or a book of them, does not say of itself. */
export type EpubFacts = {
  /** A UUID that is its own, so that a later file of it takes the place of the earlier one on a shelf. */
  readonly uuid: string;
  /** When the file is made: ISO 8601, UTC. */
  readonly modified: string;
};

/** Input: a letter or a book, and what is known of the file. Output: what a shelf of e-books knows of it. */
export function describeEpub(
  {
    title,
    author,
    language,
    edtfDate,
  }: Pick<LetterModel, 'title' | 'author' | 'language' | 'edtfDate'>,
  { uuid, modified }: EpubFacts,
): Pick<Epub, 'identifier' | 'title' | 'author' | 'language' | 'edtfDate' | 'modified'> {
  return { identifier: `urn:uuid:${uuid}`, title, author, language, edtfDate, modified };
}

/** Input: the pictures that there are. Output: where each lies in the e-book; see `listPictures`. */
export function addressPictures(pictures: LetterPictures): HtmlContext['pictureAddress'] {
  return (name) => (pictures.has(name) ? `pictures/${name}` : undefined);
}

/** Input: names of pictures. Output: those that there are, as files of an e-book. */
export function listPictures(names: readonly string[], pictures: LetterPictures): EpubResource[] {
  return names.flatMap((name) => {
    const picture = pictures.get(name);
    if (picture === undefined) return [];
    const mediaType = PICTURE_TYPES[picture.kind];
    return [{ path: `pictures/${name}`, mediaType, content: picture.bytes }];
  });
}
