import { showText } from '../../fonts/show-text.ts';
import { labelPostscript } from '../label-postscript.ts';
import type { Block, LetterModel, LetterSection } from '../letter-model.ts';
import { type LetterPictures, NO_PICTURES } from '../letter-pictures.ts';
import { writeSquareHtml } from '../squares/square-html.ts';
import { writeArt } from '../stationery/write-art.ts';
import { writeStationeryCss } from '../stationery/write-stationery-css.ts';
import { writeHtmlBlocks } from './html-blocks.ts';
import { escapeHtml } from './html-escapes.ts';
import { writeHtmlFootnotes } from './html-footnotes.ts';
import { writeHtmlItem } from './html-items.ts';
import { embedPictures, type HtmlContext, levelOf } from './html-picture.ts';

/*
 * <article class="letter" lang="ko">
 *   <header class="letter-cover">          the cover, where the letter has one
 *     <div class="letter-cover-face"><p class="letter-cover-to"> 휀에게 </p><p class="letter-cover-open"> 네가 열다섯이 되면 </p></div>
 *     <div class="letter-cover-foot"><p class="letter-cover-from"> … </p><p class="letter-cover-date"> … </p></div></header>
 *   <p class="letter-salutation">휀아,</p>
 *   <div class="letter-opening">            blocks </div>
 *   <section class="letter-page">          or letter-page letter-year, letter-page letter-lead
 *     <h2 class="letter-heading">           a page's title, a year, nothing </h2>
 *     <p class="letter-detail">             one fact about the book </p>
 *     <div class="letter-item letter-quote">
 *       <figure><blockquote> text </blockquote> <figcaption> location </figcaption></figure>
 *       <div class="letter-translation"> … </div> <div class="letter-why"> … </div>
 *     </div>
 *     <div class="letter-item">             a reflection or a note </div>
 *     <figure class="letter-picture">       in any blocks: <img src alt> <figcaption> what it shows </figcaption></figure>
 *     <div class="letter-item letter-drawing" role="img" aria-label> the events below as <svg aria-hidden> </div>
 *     <ol class="letter-item letter-timeline">
 *       <li><p class="letter-event-date"><time datetime="2023-03">2023년 3월</time></p> text
 *           <div class="letter-event-note" role="note"> … </div></li>
 *     </ol>
 *     <div class="letter-item letter-definition"><p><dfn> term </dfn> (other names) — meaning </p></div>
 *   </section>
 *   <div class="letter-closing">            blocks </div>
 *   <footer class="letter-ending"><p class="letter-signature"> … </p><p class="letter-date"> … </p></footer>
 *   <div class="letter-postscript">         blocks </div>
 *   <section class="letter-footnotes" role="doc-endnotes"><h2> 낱말 풀이 </h2>
 *     <ol><li><p><a role="doc-backlink"> 1 </a> <dfn> term </dfn> (other names) — meaning </p></li></ol></section>
 * </article>
 *
 * What is empty is left out. What is read stands in the order it is read in; there are no scripts and no style attributes. A
 * footnote's mark is a link in a `<sup>`, where the term stands.
 */

export type HtmlDocumentStyle = {
  /** A stylesheet of ours; left out, that of the letter's stationery and paper. */
  readonly css?: string;
  /** `@font-face` rules with the fonts inside, so that the file needs nothing else; left out, the reader's own fonts. */
  readonly fontCss?: string;
  /** The pictures, which are put into the file. */
  readonly pictures?: LetterPictures;
};

function writePart(tag: string, name: string, content: string): string {
  return content === '' ? '' : `<${tag} class="letter-${name}">${content}</${tag}>\n`;
}

function writeBlocksPart(name: string, blocks: readonly Block[], context: HtmlContext): string {
  const content = writeHtmlBlocks(blocks, context);
  return writePart('div', name, content === '' ? '' : `\n${content}`);
}

const SECTION_CLASSES = {
  page: 'letter-page',
  year: 'letter-page letter-year',
  lead: 'letter-page letter-lead',
} as const;

/** A section's heading and facts, and each of its items. */
export function writeHtmlSectionParts(
  { heading, details, items }: Omit<LetterSection, 'kind'>,
  context: HtmlContext,
): readonly string[] {
  const facts = details.map((line) => writePart('p', 'detail', escapeHtml(line)));
  return [
    writePart(`h${levelOf(context)}`, 'heading', escapeHtml(heading)) + facts.join(''),
    ...items.map((item) => writeHtmlItem(item, context)),
  ];
}

/** Parts of a section in its element; `id`, for where it begins. */
export function wrapHtmlSection(
  kind: LetterSection['kind'],
  parts: readonly string[],
  id?: string,
): string {
  const mark = id === undefined ? '' : ` id="${id}"`;
  return `<section class="${SECTION_CLASSES[kind]}"${mark}>\n${parts.join('')}</section>\n`;
}

/** Entries under their heading as HTML, ending in a line end. */
export function writeHtmlSection(section: LetterSection, context: HtmlContext): string {
  return wrapHtmlSection(section.kind, writeHtmlSectionParts(section, context));
}

function writeTime({ date, edtfDate }: Pick<LetterModel, 'date' | 'edtfDate'>): string {
  return `<time datetime="${escapeHtml(edtfDate)}">${escapeHtml(date)}</time>`;
}

export function writeHtmlCover({ cover }: LetterModel): string {
  if (cover === undefined) return '';
  const { to, openWhen = '', from } = cover;
  const face =
    writePart('p', 'cover-to', escapeHtml(to)) + writePart('p', 'cover-open', escapeHtml(openWhen));
  const foot =
    writePart('p', 'cover-from', escapeHtml(from)) + writePart('p', 'cover-date', writeTime(cover));
  const parts = [writePart('div', 'cover-face', face), writePart('div', 'cover-foot', foot)];
  return `<header class="letter-cover">\n${parts.join('')}</header>\n`;
}

/** What stands before a letter's sections. */
export function writeHtmlOpening(model: LetterModel, context: HtmlContext): string {
  const salutation = writePart('p', 'salutation', escapeHtml(model.salutation));
  return salutation + writeBlocksPart('opening', model.opening, context);
}

function writeEnding({ signature, date, edtfDate }: LetterModel): string {
  const time = writeTime({ date, edtfDate });
  const lines = writePart('p', 'signature', escapeHtml(signature)) + writePart('p', 'date', time);
  return `<footer class="letter-ending">\n${lines}</footer>\n`;
}

/** What stands behind a letter's sections, without its footnotes. */
export function writeHtmlClosing(model: LetterModel, context: HtmlContext): string {
  return [
    writeBlocksPart('closing', model.closing, context),
    writeEnding(model),
    writeBlocksPart('postscript', labelPostscript(model), context),
  ].join('');
}

/**
 * Input: a letter, where its pictures are loaded from; left out, their words stand for them; and the level of its headings. Output:
 * its `<article>`, to be put into a page that has the stationery's stylesheet. It is for our own fonts: see `showText`.
 */
export function writeHtml(
  model: LetterModel,
  pictureAddress: HtmlContext['pictureAddress'] = () => undefined,
  level: HtmlContext['level'] = 2,
): string {
  const { language, paper, margins, stationery } = model;
  const context = { language, paper, margins, stationery, pictureAddress, level };
  const html = [
    `<article class="letter" lang="${model.language}">\n`,
    writeHtmlCover(model),
    writeHtmlOpening(model, context),
    ...model.sections.map((section) => writeHtmlSection(section, context)),
    writeHtmlClosing(model, context),
    writeHtmlFootnotes(model, context),
    '</article>\n',
  ].join('');
  return showText(stationery === 'squares' ? writeSquareHtml(html) : html);
}

/** Keeps CSS from ending its element: `<\/` means `</` in a CSS string. */
function escapeStyle(css: string): string {
  return css.replaceAll('</', '<\\/');
}

/**
 * Input: a letter, and CSS that is ours. Output: a whole HTML document in the letter's language. Its policy lets it load
 * nothing, from the network or from the disk.
 */
export function writeHtmlDocument(
  model: LetterModel,
  { css = writeStationeryCss(model), fontCss = '', pictures = NO_PICTURES }: HtmlDocumentStyle = {},
): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";
  return `<!doctype html>
<html lang="${model.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="${escapeHtml(model.author)}">
<title>${escapeHtml(model.title)}</title>
<style>
${escapeStyle(fontCss + css)}</style>
</head>
<body class="letter-desk">
<main class="letter-sheet">
${writeArt(model)}${writeHtml(model, embedPictures(pictures))}</main>
</body>
</html>
`;
}
