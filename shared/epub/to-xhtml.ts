import { makePrintable } from '../letters/printable-text.ts';
import type { Language } from '../text/language.ts';
import { languageOfText } from '../text/language-of-text.ts';

/*
 * What the writers of HTML give, as XML. Every tag in it is ours, its attributes are quoted and hold no bracket, and all but a few
 * elements are closed; so it is changed tag by tag:
 *
 *   <br> <hr> <img …>                      → <br/> <hr/> <img …/>
 *   <svg …>                                → <svg xmlns="http://www.w3.org/2000/svg" …>
 *   <p> of another language                → <p lang="en" xml:lang="en">
 *   <p> that runs from right to left       → <p dir="auto">: a stylesheet may not say it here
 *   href="#id"                             → href="notes.xhtml#id" where that stands in another document
 *   role="doc-noteref"                     → epub:type="noteref" role="doc-noteref", which opens the note over the page
 *   <li id="letter-footnote-1">            → <li … epub:type="footnote">
 *   role="list"                            left out: every reading program reads a list as one
 *
 * Source: https://www.w3.org/TR/epub-33/#sec-xhtml.
 */

const TAG = /<([a-z][a-z0-9]*)((?: [\w:-]+="[^"<>]*")*)>/g;
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img']);
/** Elements that hold words and no other such element. */
const LINES = /<(p|h[1-6]|figcaption)((?: [\w:-]+="[^"<>]*")*)>(.*?)<\/\1>/gs;

const FROM_RIGHT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

const EPUB_TYPES: Readonly<Record<string, string>> = {
  'doc-noteref': 'noteref',
  'doc-backlink': 'backlink',
  'doc-endnotes': 'footnotes',
  'doc-footnote': 'footnote',
};

const NOTE = / id="[\w-]*letter-footnote-\d+"/;

export type XhtmlSetting = {
  readonly language: Language;
  /** Where an `id` is reached from here: `#id`, or in another document of the book. */
  readonly addressOf: (id: string) => string;
};

function markLines(html: string, language: Language): string {
  return html.replace(LINES, (_, tag: string, attributes: string, inside: string) => {
    const text = inside.replace(/<[^>]*>|&[#\w]+;/g, '');
    const own = languageOfText(text);
    const isOther = own !== undefined && own !== language && !attributes.includes(' lang=');
    const lang = isOther ? ` lang="${own}"` : '';
    const dir = FROM_RIGHT.test(text) ? ' dir="auto"' : '';
    return `<${tag}${attributes}${lang}${dir}>${inside}</${tag}>`;
  });
}

function changeAttributes(
  tag: string,
  attributes: string,
  addressOf: XhtmlSetting['addressOf'],
): string {
  const isNote = tag === 'li' && NOTE.test(attributes);
  return (isNote ? `${attributes} epub:type="footnote"` : attributes)
    .replace(/ lang="([\w-]+)"/, ' lang="$1" xml:lang="$1"')
    .replace(/ href="#([^"]+)"/, (_, id: string) => ` href="${addressOf(id)}"`)
    .replace(/ role="list"/, '')
    .replace(/ role="([\w-]+)"/, (whole, role: string) => {
      const type = EPUB_TYPES[role];
      return type === undefined ? whole : ` epub:type="${type}"${whole}`;
    });
}

/** Input: HTML of ours. Output: the same as the content of an XHTML element. */
export function toXhtml(html: string, { language, addressOf }: XhtmlSetting): string {
  return markLines(makePrintable(html), language).replace(
    TAG,
    (_, tag: string, attributes: string) => {
      const space = tag === 'svg' ? ' xmlns="http://www.w3.org/2000/svg"' : '';
      const end = VOID.has(tag) ? '/' : '';
      return `<${tag}${space}${changeAttributes(tag, attributes, addressOf)}${end}>`;
    },
  );
}

/** The ids of its elements. */
export function idsIn(html: string): string[] {
  return [...html.matchAll(TAG)].flatMap(([, , attributes = '']) => {
    const id = / id="([^"]+)"/.exec(attributes)?.[1];
    return id === undefined ? [] : [id];
  });
}
