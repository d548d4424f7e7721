import type { Quote } from '../entries/entry-schema.ts';
import { makePrintable, makePrintableLine } from '../letters/printable-text.ts';
import { escapeHtml } from '../letters/writers/html-escapes.ts';
import type { Language } from '../text/language.ts';
import { languageOfText } from '../text/language-of-text.ts';
import { hasOpeningMark } from './has-opening-mark.ts';
import { markTitle, type QuoteSource } from './quote-source.ts';

/** A quote as it is sent: the author's words, what they mean where that is wanted, and where they are from. */
export type QuoteToSend = Pick<Quote, 'text' | 'translation'> & { readonly source: QuoteSource };

/** A quote in quotation marks, unless it brings its own. */
function putInMarks(text: string): string {
  const words = makePrintable(text).trim();
  return hasOpeningMark(words) ? words : `“${words}”`;
}

function joinSource(source: QuoteSource, title: string): string {
  const parts = [source.authors, title, source.location];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

/** `Robert Kiyosaki, 『Rich Dad Poor Dad』, 42쪽`, in one line. */
export function writeSource(source: QuoteSource, language: Language): string {
  return makePrintableLine(joinSource(source, markTitle(source, language)));
}

/** Output: a quote as plain text, its source in the last line after a dash. */
export function writeQuoteText(
  { text, translation, source }: QuoteToSend,
  language: Language,
): string {
  const lines = [putInMarks(text), translation && makePrintable(translation).trim()];
  return [...lines, `— ${writeSource(source, language)}`].filter(Boolean).join('\n');
}

function writeParagraph(text: string): string {
  const language = languageOfText(text);
  const lang = language === undefined ? '' : ` lang="${language}"`;
  return `<p${lang}>${escapeHtml(text).replaceAll('\n', '<br>')}</p>`;
}

function writeTitleHtml(source: QuoteSource, language: Language): string {
  const title = escapeHtml(makePrintableLine(markTitle(source, language)));
  return language === 'en' && source.isBook ? `<cite>${title}</cite>` : title;
}

/** Output: the same as HTML, for a mail or a document; nothing that was typed becomes markup. An English title is in italics. */
export function writeQuoteHtml(
  { text, translation, source }: QuoteToSend,
  language: Language,
): string {
  const escapeLine = (part: string | undefined) => part && escapeHtml(makePrintableLine(part));
  const { authors, location } = source;
  const cited = joinSource(
    { ...source, authors: escapeLine(authors), location: escapeLine(location) },
    writeTitleHtml(source, language),
  );
  return [
    `<blockquote>${writeParagraph(putInMarks(text))}`,
    translation ? writeParagraph(makePrintable(translation).trim()) : '',
    `</blockquote><p>— ${cited}</p>`,
  ].join('');
}
