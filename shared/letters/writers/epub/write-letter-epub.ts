import type {
  Epub,
  EpubContent,
  EpubDocument,
  EpubFile,
  EpubResource,
} from '../../../epub/epub-parts.ts';
import { EPUB_WORDS } from '../../../epub/epub-words.ts';
import { writeEpub } from '../../../epub/write-epub.ts';
import type { LetterModel } from '../../letter-model.ts';
import { type LetterPictures, picturesOf } from '../../letter-pictures.ts';
import { LETTER_WORDS } from '../../letter-words.ts';
import { type HtmlContext, PICTURE_TYPES } from '../html-picture.ts';
import { writeHtmlClosing, writeHtmlCover, writeHtmlOpening } from '../write-html.ts';
import { EPUB_CSS } from './epub-css.ts';
import { sectionId, splitSections } from './split-sections.ts';
import { FOOTNOTES_ID, writeEpubFootnotes } from './write-epub-footnotes.ts';

/** What a letter does not say of itself. */
export type EpubFacts = {
  /** A UUID that is the letter's own, so that a later file of it takes the place of the earlier one on a shelf. */
  readonly uuid: string;
  /** When the file is made: ISO 8601, UTC. */
  readonly modified: string;
};

/** Of a letter, whatever its paper: the reading program has its own, and timelines are drawn for a small screen. */
export function makeEpubContext(
  { language }: Pick<LetterModel, 'language'>,
  pictures: LetterPictures,
): HtmlContext {
  return {
    language,
    paper: 'A5',
    stationery: 'plain',
    pictureAddress: (name) => (pictures.has(name) ? `pictures/${name}` : undefined),
  };
}

/** Input: names of pictures. Output: those that there are, as files of a book. */
export function listPictures(names: readonly string[], pictures: LetterPictures): EpubResource[] {
  return names.flatMap((name) => {
    const picture = pictures.get(name);
    if (picture === undefined) return [];
    const mediaType = PICTURE_TYPES[picture.kind];
    return [{ path: `pictures/${name}`, mediaType, content: picture.bytes }];
  });
}

function wrapLetter(html: string): string {
  return `<article class="letter">\n${html}</article>\n`;
}

function writeDocuments(model: LetterModel, context: HtmlContext): EpubDocument[] {
  const { title } = model;
  const cover = writeHtmlCover(model);
  const pages = splitSections(model.sections, context);
  const whole = [writeHtmlOpening(model, context) + (pages[0] ?? ''), ...pages.slice(1)];
  const last = whole.length - 1;
  const notes = writeEpubFootnotes(model, context);
  return [
    ...(cover === ''
      ? []
      : [{ name: 'cover', kind: 'cover' as const, title, html: wrapLetter(cover) }]),
    ...whole.map((html, index) => ({
      name: `letter-${index + 1}`,
      title,
      html: wrapLetter(index === last ? html + writeHtmlClosing(model, context) : html),
    })),
    ...(notes === '' ? [] : [{ name: 'notes', title, html: wrapLetter(notes) }]),
  ];
}

function listContents(model: LetterModel): EpubContent[] {
  const { language, cover, salutation, title, sections, footnotes } = model;
  return [
    ...(cover === undefined ? [] : [{ label: EPUB_WORDS[language].cover, to: 'cover' }]),
    { label: salutation === '' ? title : salutation, to: 'letter-1' },
    ...sections.flatMap(({ heading }, index) =>
      heading === '' ? [] : [{ label: heading, to: sectionId(index) }],
    ),
    ...(footnotes.length === 0
      ? []
      : [{ label: LETTER_WORDS[language].footnotes, to: FOOTNOTES_ID }]),
  ];
}

/**
 * Input: a letter, its pictures, and what is known of the file. Output: the files of an EPUB 3.3. Its fonts are the reading
 * program's: whoever reads on a telephone or a reader has chosen one and its size, and all of them have one for the letter's language.
 */
export function writeLetterEpub(
  model: LetterModel,
  pictures: LetterPictures,
  { uuid, modified }: EpubFacts,
): EpubFile[] {
  const { title, author, language, edtfDate } = model;
  const epub: Epub = {
    identifier: `urn:uuid:${uuid}`,
    title,
    author,
    language,
    edtfDate,
    modified,
    documents: writeDocuments(model, makeEpubContext(model, pictures)),
    contents: listContents(model),
    resources: listPictures(picturesOf(model), pictures),
    css: EPUB_CSS,
  };
  return writeEpub(epub);
}
