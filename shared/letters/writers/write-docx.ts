import { convertMillimetersToTwip, Document, Packer, type Paragraph } from 'docx';
import { labelPostscript } from '../label-postscript.ts';
import type { LetterModel, LetterSection } from '../letter-model.ts';
import { type LetterPictures, NO_PICTURES } from '../letter-pictures.ts';
import { withoutSquares } from '../squares/fit-squares.ts';
import { layOutSheet } from '../stationery/find-stationery.ts';
import { textToBlocks } from '../text-to-blocks.ts';
import { dividesWords } from '../typesetting/prepare-lines.ts';
import {
  type DocxContext,
  writeDocxBlocks,
  writeDocxHeading,
  writeDocxParagraph,
} from './docx-blocks.ts';
import { writeDocxCover } from './docx-cover.ts';
import { makeDocxLinks } from './docx-inlines.ts';
import { writeDocxFootnote, writeDocxItem } from './docx-items.ts';
import { makeDocxLists } from './docx-lists.ts';
import { writeDocxMargins } from './docx-margins.ts';
import { writeDocxParts } from './docx-parts.ts';
import { makeDocxPictures } from './docx-picture.ts';
import { type StyleId, writeDocxStyles } from './docx-styles.ts';

/*
 * word/document.xml, one paragraph a line, style before the colon:
 *
 * LetterCoverTo: 휀에게   LetterCoverOpen: 네가 열다섯이 되면   LetterCoverFoot: from whom, when; a section by itself
 * Salutation: 휀아,
 * Normal, Heading2…, lists: opening
 * Heading1: a page's title
 * LetterDetail: one fact about the book
 * Quote: text   LetterSource: — location   LetterTranslation: …   Normal: why
 * LetterCaption: a drawn timeline, a picture a strip, above its events
 * LetterEventDate: 2023년 3월   LetterEvent: text   LetterEventNote: ※ …
 * Normal: **term** (other names) — meaning
 * LetterCaption: a picture, and below it what it shows, in any blocks
 * Normal: closing
 * Signature: …   Date: …
 * Normal: **추신:** …
 *
 * word/header1.xml, word/footer1.xml: see docx-margins.ts
 * word/footnotes.xml: FootnoteText: **term** (other names) — meaning
 */

function writeLine(text: string, style: StyleId, context: DocxContext): Paragraph[] {
  return textToBlocks(text).map(({ content }) => writeDocxParagraph(content, style, context));
}

/** Words without a title are parted from the page before them by a rule. */
function writeTitle(heading: string, isFirst: boolean, context: DocxContext): Paragraph[] {
  const title = [{ kind: 'text', text: heading }] as const;
  const spacing = { before: isFirst ? 360 : 720, after: 120 };
  if (heading !== '') return [writeDocxHeading(1, title, context, { spacing })];
  return isFirst ? [] : [writeDocxParagraph([], 'LetterRule', context)];
}

/** Some room parts them from what is said about the book. */
function writeDetails(details: readonly string[], context: DocxContext): Paragraph[] {
  const lines = details.flatMap((line) => textToBlocks(line));
  return lines.map(({ content }, index) => {
    const isLast = index === lines.length - 1;
    return writeDocxParagraph(content, 'LetterDetail', context, {
      ...(isLast && { spacing: { after: 160 } }),
    });
  });
}

function writeSection(section: LetterSection, isFirst: boolean, context: DocxContext): Paragraph[] {
  const { heading, details, items } = section;
  return [
    ...writeTitle(heading, isFirst, context),
    ...writeDetails(details, context),
    ...items.flatMap((item) => writeDocxItem(item, context)),
  ];
}

function writeParagraphs(model: LetterModel, context: DocxContext): Paragraph[] {
  return [
    ...writeLine(model.salutation, 'Salutation', context),
    ...writeDocxBlocks(model.opening, context),
    ...model.sections.flatMap((section, index) => writeSection(section, index === 0, context)),
    ...writeDocxBlocks(model.closing, context, { lists: 0, quotes: 0, keepsNext: true }),
    ...writeLine(model.signature, 'Signature', context),
    ...writeLine(model.date, 'Date', context),
    ...writeDocxBlocks(labelPostscript(model), context),
  ];
}

/** By their numbers, as the library takes them. */
function writeFootnotes({ footnotes }: LetterModel, context: DocxContext) {
  return Object.fromEntries(
    footnotes.map((each, index) => [index + 1, { children: writeDocxFootnote(each, context) }]),
  );
}

/** Lines in a row that end in one. Source: The Chicago Manual of Style 17, 7.47. */
const MOST_HYPHENS = 3;

function writePage(model: LetterModel) {
  const { width, height, marginBlock, marginInline } = layOutSheet(model);
  const block = convertMillimetersToTwip(marginBlock);
  const inline = convertMillimetersToTwip(marginInline);
  return {
    size: { width: convertMillimetersToTwip(width), height: convertMillimetersToTwip(height) },
    margin: {
      ...{ top: block, bottom: block, left: inline, right: inline },
      ...{ header: Math.round(block / 2), footer: Math.round(block / 2) },
    },
  };
}

/**
 * Input: a letter and its pictures. Output: the bytes of a .docx file for Word, Pages and LibreOffice. The same letter gives
 * the same parts, byte for byte (of one on squares, those of ruled paper); only the times inside the zip differ.
 */
export async function writeDocx(
  letter: LetterModel,
  pictures: LetterPictures = NO_PICTURES,
): Promise<Uint8Array> {
  const model = withoutSquares(letter);
  const context = {
    language: model.language,
    paper: model.paper,
    margins: model.margins,
    stationery: model.stationery,
    links: makeDocxLinks(),
    lists: makeDocxLists(),
    pictures: makeDocxPictures(model, pictures),
  };
  // Links are kept by part: those of the footnotes are not the letter's.
  const below = { ...context, links: makeDocxLinks() };
  const children = writeParagraphs(model, context);
  const page = writePage(model);
  const cover =
    model.cover === undefined
      ? []
      : [{ properties: { page }, children: writeDocxCover(model.cover, context) }];
  const document = new Document({
    styles: writeDocxStyles(model),
    hyphenation: {
      autoHyphenation: dividesWords(model.stationery),
      consecutiveHyphenLimit: MOST_HYPHENS,
      doNotHyphenateCaps: true,
    },
    footnotes: writeFootnotes(model, below),
    sections: [
      ...cover,
      {
        properties: { page: { ...page, pageNumbers: { start: 1 } }, titlePage: true },
        ...writeDocxMargins(model),
        children,
      },
    ],
  });
  context.links.addTo(document.Document);
  below.links.addTo(document.FootNotes);
  return new Uint8Array(await Packer.toArrayBuffer(document, false, writeDocxParts(model)));
}
