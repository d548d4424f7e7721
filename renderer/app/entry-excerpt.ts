import { assertNever } from '../../shared/assert-never.ts';
import type { Entry } from '../../shared/entries/entry-schema.ts';
import { replaceReferences } from '../../shared/links/link-target.ts';
import { titleNow } from '../links/link-targets.ts';

/** The longest excerpt, in UTF-16 code units: more than any list shows. */
const MAX_EXCERPT = 300;

/** A picture's address is long: it goes before the excerpt is cut. */
const PICTURE = /!\[([^\]]*)\]\(attachments\/[0-9a-f]{64}\.\w+\)/g;

function stripWords(markdown: string): string {
  // Addresses of links are long too.
  return replaceReferences(markdown, titleNow)
    .replace(PICTURE, '$1')
    .slice(0, MAX_EXCERPT * 2)
    .replace(/^ {0,3}(#{1,6}|>|[-*+]|\d+[.)])\s+/gm, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|~~|`+)/g, '')
    .replace(/(^|[^\\\w])([*_])(?=\S)([^*_\n]*\S)\2(?!\w)/g, '$1$3')
    .replace(/\\([\\`*_{}[\]()#+\-.!>~|])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_EXCERPT);
}

/** Input: Markdown. Output: its words on one line, for a list; not for reading. Pictures that say nothing are `…`. */
export function stripMarkdown(markdown: string): string {
  const words = stripWords(markdown);
  return words === '' && markdown.trim() !== '' ? '…' : words;
}

/** What a list shows of an entry: its first words on one line. */
export function excerptOf(entry: Entry): string {
  switch (entry.kind) {
    case 'quote':
      return entry.text.slice(0, MAX_EXCERPT).replace(/\s+/g, ' ').trim();
    case 'reflection':
    case 'note':
      return stripMarkdown(entry.text);
    case 'event': {
      const words = stripMarkdown(entry.text);
      return entry.actor === undefined ? words : `${entry.actor} · ${words}`;
    }
    case 'definition':
      return `${entry.term} — ${stripMarkdown(entry.meaning)}`;
    default:
      return assertNever(entry);
  }
}
