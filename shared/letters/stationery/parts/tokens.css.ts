import { REST_FAMILIES } from '../../../fonts/rest-families.ts';
import type { Stationery } from '../stationery.ts';

/** What a stationery's own fonts lack is looked for in these. */
const FALLBACKS = ['Source Serif 4', 'Gowun Batang', 'Nanum Myeongjo', ...REST_FAMILIES];

/**
 * Input: a line's height in parts of the size of type. Output: it, and the room between blocks in lines: half a one between
 * paragraphs, one between entries, one and a half between the parts of a letter.
 */
export function writeRhythm(leading: number): string {
  const lines = (count: number) => `${Math.round(leading * count * 1000) / 1000}em`;
  return `
.letter {
  --letter-leading: ${leading}; --letter-half: ${lines(0.5)}; --letter-step: ${lines(1)};
  --letter-gap: ${lines(1.5)}; --letter-below-heading: 0.6em;
}`;
}

/** A CSS list of a stationery's own fonts, and of those in which its characters are looked for besides. */
export function listFonts({ latin, korean }: Stationery['fonts']): string {
  const families = [...new Set([latin, korean, ...FALLBACKS])];
  return `${families.map((family) => `"${family}"`).join(', ')}, serif`;
}

/** Colours, fonts and rhythm, by the names that the shared parts use. */
export function writeTokens({ colours, fonts }: Stationery): string {
  const { ink, quiet, line, accent } = colours;
  return `
.letter {
  --letter-ink: ${ink}; --letter-quiet: ${quiet}; --letter-line: ${line}; --letter-accent: ${accent};
  font-family: ${listFonts(fonts)};
}${writeRhythm(1.7)}`;
}
