import type { Footnote, LetterModel } from '../../letter-model.ts';
import { LETTER_WORDS } from '../../letter-words.ts';
import { escapeHtml } from '../html-escapes.ts';
import { writeHtmlTerm } from '../html-items.ts';
import { footnoteId, markId } from '../html-mark.ts';
import { type HtmlContext, levelOf } from '../html-picture.ts';

export const FOOTNOTES_ID = 'letter-footnotes';

function writeFootnote(footnote: Footnote, number: number, context: HtmlContext): string {
  const label = LETTER_WORDS[context.language].backToMark(number);
  const back = `<a class="letter-footnote-number" href="#${markId(number)}" role="doc-backlink" aria-label="${escapeHtml(label)}">${number}</a>`;
  const words = writeHtmlTerm(footnote, context).replace('<p>', `<p>${back} `);
  return `<div class="letter-footnote" id="${footnoteId(number)}" role="doc-footnote">\n${words}</div>\n`;
}

/**
 * A letter's footnotes, each of which opens over the page where its mark is touched. They are no `<aside>`, which reading programs
 * then leave out of the page: at the end they can be read one after the other.
 */
export function writeEpubFootnotes({ footnotes }: LetterModel, context: HtmlContext): string {
  if (footnotes.length === 0) return '';
  const items = footnotes.map((each, index) => writeFootnote(each, index + 1, context)).join('');
  const level = levelOf(context);
  const heading = escapeHtml(LETTER_WORDS[context.language].footnotes);
  return [
    `<section class="letter-footnotes" role="doc-endnotes" aria-labelledby="${FOOTNOTES_ID}">\n`,
    `<h${level} class="letter-footnotes-heading" id="${FOOTNOTES_ID}">${heading}</h${level}>\n`,
    `${items}</section>\n`,
  ].join('');
}
