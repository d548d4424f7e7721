import type { FontStyle } from './font-faces.ts';

/** What the stationery adds around the text by itself: quotation marks, dashes, list numbers, and hyphens where lines end. */
const GENERATED = '0123456789 .,/·•–—“”‘’"\'()-‐';

/** Elements whose text is set bold; a drawing's text may be either. */
const BOLD = new Set(['strong', 'dfn', 'h2', 'h3', 'h4', 'h5', 'h6', 'svg']);

const REFERENCES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

function decode(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (reference) => REFERENCES[reference] ?? '');
}

function stylesOf(depth: { readonly bold: number; readonly em: number }) {
  // A stationery may set what is stressed, or a heading, as the rest.
  const styles: FontStyle[] = ['regular'];
  if (depth.bold > 0) styles.push('bold');
  if (depth.em > 0) styles.push('italic');
  return styles;
}

type Run = { readonly text: string; readonly styles: readonly FontStyle[] };

function readRuns(html: string): readonly Run[] {
  const runs: Run[] = [];
  const depth = { bold: 0, em: 0 };
  for (const [, slash, tag, text = ''] of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*>|([^<]+)/gi)) {
    const step = slash === '/' ? -1 : 1;
    if (tag === undefined) runs.push({ text: decode(text), styles: stylesOf(depth) });
    else if (BOLD.has(tag)) depth.bold += step;
    if (tag === 'em') depth.em += step;
  }
  return runs;
}

/** What is set together: letters and their marks, jamo of a syllable, emoji joined to one. */
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
const MAY_BE_JOINED =
  /[\p{M}\p{Cf}\p{RI}\p{EMod}\u{1100}-\u{11FF}\u{A960}-\u{A97F}\u{D7B0}-\u{D7FF}]/u;

function graphemesOf(texts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of texts) {
    const isPlain = !MAY_BE_JOINED.test(text);
    if (isPlain) for (const character of text) found.add(character);
    else for (const { segment } of GRAPHEMES.segment(text)) found.add(segment);
  }
  return found;
}

/**
 * Input: the HTML that `writeHtml` gives, and the stationery's stylesheet. Output: the characters that are set in each style,
 * each with the marks and others that are joined to it. The signs of numbered lists are in the stylesheet: they count where the
 * letter has such lists.
 */
export function charactersByStyle(
  html: string,
  css: string,
): Readonly<Record<FontStyle, ReadonlySet<string>>> {
  const signs = html.includes('letter-numerals-') ? css.replace(/[^\u0080-\u{10FFFF}]/gu, '') : '';
  const runs = readRuns(html);
  const textsIn = (style: FontStyle) =>
    runs.filter(({ styles }) => styles.includes(style)).map(({ text }) => text);
  // With a space and nothing else, a font is refused as damaged.
  const withGenerated = (texts: readonly string[]) =>
    graphemesOf(texts.length === 0 ? [] : [GENERATED, ...texts]);
  return {
    regular: withGenerated([signs, ...textsIn('regular')]),
    italic: withGenerated(textsIn('italic')),
    bold: withGenerated(textsIn('bold')),
  };
}
