import type { Block, LetterModel, LetterSection } from '../letter-model.ts';
import type { StationeryName } from '../stationery/stationery-names.ts';
import { coverAddresses } from './addresses.ts';
import { type Edit, editInlines, editText, readRunningText } from './edit-inlines.ts';
import { findHyphens, SOFT_HYPHEN } from './hyphenate-word.ts';
import { isEnglish } from './is-english.ts';
import { findJoins } from './join-words.ts';
import { mapBlocks, mapLetter, mapSection, type WordMap } from './map-letter.ts';
import { rememberText } from './remember-text.ts';

/** No hand divides words, and a child that learns to read takes each whole. */
const WITH_WHOLE_WORDS: readonly StationeryName[] = ['handwriting', 'large'];

/** What is no letter, in the place of code. */
const COVER = '\u{FFFC}';
/**
 * Words in small letters that stand free: names are not divided, nor what has a hyphen or an apostrophe or is part of the name
 * of a file. Source: The Chicago Manual of Style 17, 7.36 to 7.47.
 */
const WORD = /[a-z]{6,}/g;
const NOT_BEFORE = /[\p{L}\p{M}\p{N}\u{FFFC}\u{AD}’'@#_.:/\\~-]/u;
const NOT_BEHIND = /^(?:[\p{L}\p{M}\p{N}\u{FFFC}\u{AD}’'@_/\\~-]|[.:]\w)/u;

function standsFree(text: string, start: number, end: number): boolean {
  return !NOT_BEFORE.test(text.charAt(start - 1)) && !NOT_BEHIND.test(text.slice(end, end + 2));
}

/** Whether a word goes on to the end of its line: the rest of one that is divided there would be a line by itself. */
function endsLine(text: string, end: number): boolean {
  const lineEnd = text.indexOf('\n', end);
  return !/\s\S*?\p{L}/u.test(text.slice(end, lineEnd === -1 ? undefined : lineEnd));
}

function findBreaks(text: string): readonly Edit[] {
  if (!/[a-z]{6}/.test(text) || !isEnglish(text)) return [];
  return [...coverAddresses(text).matchAll(WORD)].flatMap(({ index, 0: word }) => {
    const places = findHyphens(word);
    const end = index + word.length;
    if (places.length === 0 || !standsFree(text, index, end) || endsLine(text, end)) return [];
    return places.map((place) => ({ start: index + place, end: index + place, text: SOFT_HYPHEN }));
  });
}

const keep = <T>(words: T): T => words;

function prepareWith(makeEdits: (text: string) => readonly Edit[]): WordMap {
  const find = rememberText(makeEdits);
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
 * Input: a letter. Output: the same with what nobody sees but tells where lines end: soft hyphens in the words of English
 * paragraphs, and joiners where none may. Only for what Electron's Chromium lays out, which has no dictionary: browsers,
 * readers of EPUB and Word divide words by their own, and what is copied from a file has no characters in it that nobody wrote.
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
