import type { Footnote, LetterModel } from '../letter-model.ts';
import { LETTER_WORDS } from '../letter-words.ts';
import { escapeHtml } from './html-escapes.ts';
import { writeHtmlTerm } from './html-items.ts';
import { footnoteId, markId } from './html-mark.ts';
import { type HtmlContext, levelOf } from './html-picture.ts';

const HEADING_ID = 'letter-footnotes';

/** The number leads back to its mark. */
function writeFootnote(footnote: Footnote, number: number, context: HtmlContext): string {
  const label = LETTER_WORDS[context.language].backToMark(number);
  const back = `<a class="letter-footnote-number" href="#${markId(number)}" role="doc-backlink" aria-label="${escapeHtml(label)}">${number}</a>`;
  const words = writeHtmlTerm(footnote, context);
  return `<li id="${footnoteId(number)}">\n${words.replace(/^<p[^>]*>/, (open) => `${open}${back} `)}</li>\n`;
}

/** The list of a letter's footnotes, at its end; nothing for none. */
export function writeHtmlFootnotes({ footnotes }: LetterModel, context: HtmlContext): string {
  if (footnotes.length === 0) return '';
  const items = footnotes.map((each, index) => writeFootnote(each, index + 1, context)).join('');
  const heading = escapeHtml(LETTER_WORDS[context.language].footnotes);
  const level = levelOf(context);
  return [
    `<section class="letter-footnotes" role="doc-endnotes" aria-labelledby="${HEADING_ID}">\n`,
    `<h${level} class="letter-footnotes-heading" id="${HEADING_ID}">${heading}</h${level}>\n`,
    `<ol role="list">\n${items}</ol>\n</section>\n`,
  ].join('');
}
