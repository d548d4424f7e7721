import { findMark } from '../numerals/numerals.ts';
import { makePrintable } from '../printable-text.ts';

/** A character as a numeric reference. */
export function encodeCharacter(character: string): string {
  return `&#x${(character.codePointAt(0) ?? 0x20).toString(16).toUpperCase()};`;
}

function onOneLine(text: string): string {
  return makePrintable(text).replace(/\n+/g, ' ');
}

/**
 * Words as CommonMark reads back unchanged, wherever in a line they stand (for the line's start see `escapeLineStart`).
 * `~` and `|` are no markup of CommonMark but of GitHub's: `1~2장, 3~4장` would be struck out there.
 */
export function escapeText(text: string): string {
  return onOneLine(text)
    .replace(/[\\`*_[\]<~|]/g, '\\$&')
    .replace(/&(?=[#\w]*(;|$))/g, '\\&')
    .replace(/!$/, '\\!');
}

/** Keeps a finished line from being read as the item of a list with other numerals than Markdown's. */
function escapeMark(line: string): string {
  const found = findMark(line, 0);
  if (found === undefined) return line;
  const first = line.charAt(0);
  const rest = line.slice(found.length);
  if (found.length === 1) return encodeCharacter(first) + rest;
  if (first === '(') return `\\${line}`;
  return `${line.slice(0, found.length - 1)}\\${line.charAt(found.length - 1)}${rest}`;
}

/** Keeps a finished line from being read as a heading, quote, list item, underline of a heading or rule. */
export function escapeLineStart(line: string): string {
  return escapeMark(line)
    .replace(/^(?:[-+](?=\s|$)|-(?=[-\s]*$)|=(?=[=\s]*$)|>|#(?=#{0,5}(?:\s|$)))/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** Keeps `#` at the end of a heading from being taken for its closing marks. */
export function escapeHeadingEnd(line: string): string {
  return line.replace(/(^|\s)(#*)#$/, '$1$2\\#');
}

/** Longest run of `mark` in `text`. */
function longestRun(text: string, mark: RegExp): number {
  return Math.max(0, ...(text.match(mark) ?? []).map((run) => run.length));
}

/** Code within a line, between as many backticks as it needs. */
export function writeCodeSpan(text: string): string {
  const code = onOneLine(text);
  if (code === '') return '';
  const fence = '`'.repeat(longestRun(code, /`+/g) + 1);
  const isPadded = /^`|`$|^ .*\S.* $/.test(code);
  return isPadded ? `${fence} ${code} ${fence}` : fence + code + fence;
}

/** Lines of code between fences of more backticks than the code has. */
export function writeCodeBlock(text: string): string[] {
  const code = makePrintable(text);
  const fence = '`'.repeat(Math.max(3, longestRun(code, /`+/g) + 1));
  return [fence, ...code.split('\n'), fence];
}

/** A link's address between parentheses. What would end it, or begin other markup, is escaped or percent-encoded. */
export function escapeHref(href: string): string {
  return makePrintable(href)
    .replace(/[\s<>\\`"]/g, (each) => encodeURIComponent(each))
    .replace(/[()]/g, '\\$&')
    .replace(/&(?=[#\w]*;)/g, '\\&');
}
