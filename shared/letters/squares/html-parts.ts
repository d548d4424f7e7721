/** A piece of HTML that our writers made: a drawing whole, a tag, or words. */
export type HtmlPart =
  | { readonly kind: 'whole' | 'words'; readonly html: string }
  | {
      readonly kind: 'tag';
      readonly html: string;
      readonly tag: string;
      readonly isEnd: boolean;
      readonly classes: readonly string[];
    };

const PART = /<svg\b.*?<\/svg>|<[^>]*>|[^<]+/gs;
const TAG = /^<(\/?)([a-z0-9]+)/;
const CHARACTERS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/**
 * Input: HTML of our own writers, in which `<` and `>` stand for nothing but tags. Output: its parts, which put together are it
 * again.
 */
export function readHtmlParts(html: string): HtmlPart[] {
  return (html.match(PART) ?? []).map((part) => {
    if (part.startsWith('<svg')) return { kind: 'whole', html: part };
    const [, slash, tag] = TAG.exec(part) ?? [];
    if (tag === undefined) return { kind: 'words', html: part };
    const classes = /\bclass="([^"]*)"/.exec(part)?.[1]?.split(' ') ?? [];
    return { kind: 'tag', html: part, tag, isEnd: slash === '/', classes };
  });
}

/** What `escapeHtml` wrote, as it was. */
export function unescapeHtml(html: string): string {
  return html.replace(/&(?:amp|lt|gt|quot|#39);/g, (each) => CHARACTERS[each] ?? each);
}
