/// <reference path="./hyphen.d.ts" />
import hyphen from 'hyphen/en-us/index.js';

/** A line may end here, with a hyphen that is seen only then. */
export const SOFT_HYPHEN = '\u{AD}';

/** Letters that stay on the line, and that go to the next. Source: The Chicago Manual of Style 17, 7.37. */
const LEAST_BEFORE = 2;
const LEAST_AFTER = 3;
/** Of five letters and fewer, a part would be too short to be read. */
const SHORTEST = 6;
/** What TeX's patterns divide wrongly. Source: `\hyphenation` of hyph-en-us.tex, https://ctan.org/pkg/hyph-utf8. */
const EXCEPTIONS = [
  ...['as-so-ciate', 'as-so-ciates', 'dec-li-na-tion', 'oblig-a-tory', 'phil-an-thropic'],
  ...['present', 'presents', 'project', 'projects', 'reci-procity', 're-cog-ni-zance'],
  ...['ref-or-ma-tion', 'ret-ri-bu-tion', 'ta-ble'],
];

const known = new Map<string, readonly number[]>();
/** So that a journal of many years does not fill the memory. */
const MOST_KNOWN = 20_000;

function divide(word: string): readonly number[] {
  const parts = hyphen
    .hyphenateSync(word, { minWordLength: SHORTEST, exceptions: EXCEPTIONS })
    .split(SOFT_HYPHEN);
  const places: number[] = [];
  let place = 0;
  for (const part of parts.slice(0, -1)) {
    place += part.length;
    if (place >= LEAST_BEFORE && word.length - place >= LEAST_AFTER) places.push(place);
  }
  return places;
}

/**
 * Input: an English word of the letters a to z. Output: how many letters stand before each place where a line may end, by
 * Liang's algorithm with TeX's patterns for American English. Source: F. M. Liang, Word Hy-phen-a-tion by Com-put-er (1983).
 */
export function findHyphens(word: string): readonly number[] {
  if (word.length < SHORTEST) return [];
  const places = known.get(word) ?? divide(word);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, places);
  return places;
}
