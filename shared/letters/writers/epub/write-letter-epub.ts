import type { EpubContent, EpubDocument, EpubFile } from '../../../epub/epub-parts.ts';
import { EPUB_WORDS } from '../../../epub/epub-words.ts';
import { writeEpub } from '../../../epub/write-epub.ts';
import type { LetterModel } from '../../letter-model.ts';
import { type LetterPictures, picturesOf } from '../../letter-pictures.ts';
import { LETTER_WORDS } from '../../letter-words.ts';
import type { HtmlContext } from '../html-picture.ts';
import { writeHtmlClosing, writeHtmlCover, writeHtmlOpening } from '../write-html.ts';
import { EPUB_CSS } from './epub-css.ts';
import { addressPictures, describeEpub, type EpubFacts, listPictures } from './epub-facts.ts';
import { sectionId, splitSections } from './split-sections.ts';
import { FOOTNOTES_ID, writeEpubFootnotes } from './write-epub-footnotes.ts';

/** Of a letter, whatever its paper: the reading program has its own, and timelines are drawn for a small screen. */
export function makeEpubContext(
  { language }: Pick<LetterModel, 'language'>,
  pictures: LetterPictures,
): HtmlContext {
  return {
    language,
    paper: 'A5',
    stationery: 'plain',
    pictureAddress: addressPictures(pictures),
  };
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
 * program's: whoever reads on a telephone or a reader has chosen one and its size, and all of them have one for the letter's
 * language.
 */
export function writeLetterEpub(
  model: LetterModel,
  pictures: LetterPictures,
  facts: EpubFacts,
): EpubFile[] {
  return writeEpub({
    ...describeEpub(model, facts),
    documents: writeDocuments(model, makeEpubContext(model, pictures)),
    contents: listContents(model),
    resources: listPictures(picturesOf(model), pictures),
    css: EPUB_CSS,
  });
}
