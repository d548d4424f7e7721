import type { Block, LetterModel, LetterSection } from '../letter-model.ts';
import type { StationeryName } from '../stationery/stationery-names.ts';
import { coverAddresses } from './addresses.ts';
import { type Edit, editInlines, editText, readRunningText } from './edit-inlines.ts';
import { findHyphens, SOFT_HYPHEN } from './hyphenate-word.ts';
import { isEnglish } from './is-english.ts';
import { findJoins } from './join-words.ts';
import { mapBlocks, mapLetter, mapSection, type WordMap } from './map-letter.ts';

/** No hand divides words, and a child that learns to read takes each whole. */
const WITH_WHOLE_WORDS: readonly StationeryName[] = ['handwriting', 'large'];

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

const keep = <T>(words: T): T => words;

function prepareWith(find: (text: string) => Edit[]): WordMap {
  return {
    paragraph: (content) => editInlines(content, find(readRunningText(content, COVER))),
    text: (text) =>
      text
        .split(/(\n\s*\n)/)
        .map((paragraph) => editText(paragraph, find(paragraph)))
        .join(''),
    heading: keep,
    line: keep,
  };
}

function divideWith(dividesKorean: boolean): WordMap {
  return prepareWith((text) =>
    [...findBreaks(text), ...findJoins(text, dividesKorean)].toSorted((a, b) => a.start - b.start),
  );
}

const WHOLE_WORDS = prepareWith((text) => findJoins(text, false));
const DIVIDED_WORDS = divideWith(false);
/** A book's lines are full, so that Korean words are divided too. */
const DIVIDED_KOREAN = divideWith(true);

/** Whether English words are divided on a stationery. */
export function dividesWords(stationery: StationeryName): boolean {
  return !WITH_WHOLE_WORDS.includes(stationery);
}

/** How words are prepared on a stationery; undefined where each letter has its own square. */
function mapOn(stationery: StationeryName): WordMap | undefined {
  if (stationery === 'squares') return undefined;
  if (stationery === 'book') return DIVIDED_KOREAN;
  return dividesWords(stationery) ? DIVIDED_WORDS : WHOLE_WORDS;
}

/**
 * Input: a letter. Output: the same with what nobody sees but tells where lines end: soft hyphens in the words of English paragraphs, and joiners where
 * none may. Only for what Electron's Chromium lays out, which has no dictionary: browsers, readers of EPUB and Word divide words by their own,
 * and what is copied from a file has no characters in it that nobody wrote.
 */
export function prepareLines(model: LetterModel): LetterModel {
  const map = mapOn(model.stationery);
  return map === undefined ? model : mapLetter(model, map);
}

/** As `prepareLines`, a section on a stationery. */
export function prepareSection(section: LetterSection, on: StationeryName): LetterSection {
  const map = mapOn(on);
  return map === undefined ? section : mapSection(section, map);
}

/** As `prepareLines`, blocks on a stationery. */
export function prepareBlocks(blocks: readonly Block[], on: StationeryName): readonly Block[] {
  const map = mapOn(on);
  return map === undefined ? blocks : mapBlocks(blocks, map);
}
