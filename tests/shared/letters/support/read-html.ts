import { isSafeHref } from '../../../../shared/letters/safe-href.ts';
import { unescapeXml } from './read-docx.ts';

const TAGS = new Set(
  'article header section div p h2 h3 h4 h5 h6 ol ul li blockquote figure figcaption footer time strong em s code pre a br hr dfn span sup'.split(
    ' ',
  ),
);
const VOID = new Set(['br', 'hr']);
const TOKEN = /<\/([a-z0-9]+)>|<([a-z0-9]+)((?: [a-z-]+="[^"<>]*")*)>|([^<>]+)/y;

const ATTRIBUTES: Readonly<Record<string, (value: string) => boolean>> = {
  class: (value) => /^letter[a-z0-9 -]*$/.test(value),
  lang: (value) => /^(ko|en)$/.test(value),
  start: (value) => /^\d+$/.test(value),
  datetime: (value) => /^\d{4}(-\d\d){0,2}$/.test(value),
  role: (value) => /^(note|list|doc-(noteref|endnotes|backlink))$/.test(value),
  id: (value) => /^letter-[a-z-]+\d*$/.test(value),
  'aria-labelledby': (value) => value === 'letter-footnotes',
  'aria-label': (value) => /^(\d+번 낱말이 나온 곳으로|Back to word \d+)$/.test(value),
  href: (value) => /^#letter-[a-z-]+\d+$/.test(value) || isSafeHref(unescapeXml(value)),
};

function expectOwnAttributes(attributes: string): void {
  for (const [, name = '', value = ''] of attributes.matchAll(/([a-z-]+)="([^"]*)"/g)) {
    if (ATTRIBUTES[name]?.(value) !== true) throw new Error(`not ours: ${name}="${value}"`);
  }
}

/** Throws unless the HTML is nothing but our own elements, opened and closed in order. Output: its text. */
export function readHtmlText(html: string): string {
  const open: string[] = [];
  let text = '';
  for (let at = 0; at < html.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const [, closed, opened, attributes = '', words] = TOKEN.exec(html) ?? [];
    if (words !== undefined) text += unescapeXml(words);
    else if (closed !== undefined && closed === open.at(-1)) open.pop();
    else if (opened !== undefined && TAGS.has(opened)) {
      expectOwnAttributes(attributes);
      if (!VOID.has(opened)) open.push(opened);
    } else throw new Error(`not ours: ${html.slice(at, at + 80)}`);
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join(' ')}`);
  return text;
}
