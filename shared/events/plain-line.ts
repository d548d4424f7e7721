import { readLinkAddress, replaceReferences } from '../links/link-target.ts';
import { attachmentAt } from '../pictures/attachment-name.ts';

/** The words of one line of Markdown, and what its marks pointed at. */
export type PlainLine = {
  readonly text: string;
  /** Addresses of links, in order. */
  readonly links: readonly string[];
  /** Pictures of the journal, in order. */
  readonly pictures: readonly string[];
};

const PICTURE = /!\[([^[\]\n]*)\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"\n]*")?\s*\)/g;
const LINK = /\[([^[\]\n]*)\]\(\s*<?([^)\s>]+)>?(?:\s+"([^"\n]*)")?\s*\)/g;
const AUTOLINK = /<(https?:\/\/[^\s<>]+)>/g;
const MARKS = /(\*\*|__|~~|`+)(?=\S)([^\n]*?\S)\1/g;
const EMPHASIS = /(?<![\\\w*_])([*_])(?=\S)([^*_\n]*[^\s*_])\1(?![\w*_])/g;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

const tidy = (text: string) => text.replace(/[^\S\n]+/g, ' ').trim();

/** A sign that no cleaned text holds stands for an escaped one until the marks are read. */
const HELD = 0xe000;
const hold = (text: string) =>
  text.replace(ESCAPED, (_, sign: string) => String.fromCharCode(HELD + sign.charCodeAt(0)));
const release = (text: string) =>
  text.replace(/[\ue021-\ue07e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - HELD));

/** Input: one line of Markdown without the signs that begin it. Output: its words as they are read, and what it links to. */
export function readPlainLine(line: string): PlainLine {
  // Most lines have no marks.
  if (!/[\\`*_~<[]/.test(line)) return { text: tidy(line), links: [], pictures: [] };
  const links: string[] = [];
  const pictures: string[] = [];
  const text = hold(replaceReferences(line, () => undefined))
    .replace(/\\$/, '')
    .replace(PICTURE, (whole, alt: string, address: string) => {
      const picture = attachmentAt(release(address));
      if (picture === undefined) return whole;
      pictures.push(picture);
      return ` ${alt} `;
    })
    .replace(LINK, (_, words: string, address: string, title: string | undefined) => {
      const href = release(address);
      if (readLinkAddress(href) === undefined) links.push(href);
      return title === undefined ? words : `${words} (${title})`;
    })
    .replace(AUTOLINK, '$1')
    .replace(MARKS, '$2')
    .replace(EMPHASIS, '$2');
  return { text: tidy(release(text)), links, pictures };
}
