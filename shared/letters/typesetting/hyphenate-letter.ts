import type { Block, Inline, LetterModel, LetterSection } from '../letter-model.ts';
import type { StationeryName } from '../stationery/stationery-names.ts';
import { coverAddresses } from './addresses.ts';
import { type Edit, editInlines, editText, readRunningText } from './edit-inlines.ts';
import { findHyphens, SOFT_HYPHEN } from './hyphenate-word.ts';
import { isEnglish } from './is-english.ts';
import { mapBlocks, mapLetter, mapSection, type WordMap } from './map-letter.ts';

/** No hand divides words, and a child that learns to read takes each whole. */
const WITH_WHOLE_WORDS: readonly StationeryName[] = ['handwriting', 'large'];

function hyphenates(stationery: StationeryName): boolean {
  return !WITH_WHOLE_WORDS.includes(stationery);
}

/** What is no letter, in the place of code. */
const COVER = '\u{FFFC}';
/**
 * Words in small letters that stand free: names are not divided, nor what has a hyphen or an apostrophe, is part of a name of a file, or ends its
 * paragraph, where the rest would be a line by itself. Source: The Chicago Manual of Style 17, 7.36 to 7.47.
 */
const WORD =
  /(?<![\p{L}\p{M}\p{N}\u{FFFC}\u{AD}’'@#_.:/\\~-])[a-z]{6,}(?![\p{L}\p{M}\p{N}\u{FFFC}\u{AD}’'@_/\\~-]|[.:]\w)(?=[^\n]*\s[^\n]*\p{L})/gu;

function findBreaks(text: string): Edit[] {
  if (!/[a-z]{6}/.test(text) || !isEnglish(text)) return [];
  return [...coverAddresses(text).matchAll(WORD)].flatMap(({ index, 0: word }) =>
    findHyphens(word).map((place) => ({
      start: index + place,
      end: index + place,
      text: SOFT_HYPHEN,
    })),
  );
}

function hyphenateText(text: string): string {
  return text
    .split(/(\n\s*\n)/)
    .map((paragraph) => editText(paragraph, findBreaks(paragraph)))
    .join('');
}

function hyphenateInlines(content: readonly Inline[]): readonly Inline[] {
  return editInlines(content, findBreaks(readRunningText(content, COVER)));
}

const keep = <T>(words: T): T => words;

const HYPHENS: WordMap = {
  paragraph: hyphenateInlines,
  text: hyphenateText,
  heading: keep,
  line: keep,
};

/**
 * Input: a letter. Output: the same with soft hyphens in its English paragraphs, which are seen only where a line ends in one. Only for what Electron's
 * Chromium lays out, which has no dictionary: browsers, readers of EPUB and Word hyphenate by their own, and what is copied from a file has
 * no characters in it that nobody wrote.
 */
export function hyphenateLetter(model: LetterModel): LetterModel {
  return hyphenates(model.stationery) ? mapLetter(model, HYPHENS) : model;
}

/** As `hyphenateLetter`, a section on a stationery. */
export function hyphenateSection(section: LetterSection, on: StationeryName): LetterSection {
  return hyphenates(on) ? mapSection(section, HYPHENS) : section;
}

/** As `hyphenateLetter`, blocks on a stationery. */
export function hyphenateBlocks(blocks: readonly Block[], on: StationeryName): readonly Block[] {
  return hyphenates(on) ? mapBlocks(blocks, HYPHENS) : blocks;
}
