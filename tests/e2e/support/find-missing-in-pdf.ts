import { findMissing } from '../../shared/letters/support/words-of.ts';

const FROM_RIGHT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;
/** Signs that say in which direction words run; pdftotext adds them. */
const DIRECTIONS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const PICTURED = /\p{Emoji_Presentation}|\u20e3/u;
/** Joiners and breaks without width: what is not drawn is in a PDF or not, as its fonts are cut. */
const UNSEEN = /[\u200b-\u200d\u2060\ufeff]/gu;

function countLetters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text.normalize('NFC').match(/[\p{L}\p{N}]/gu) ?? []) {
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return counts;
}

/** Whether a line has all letters of some words, in whatever order. */
function hasLetters(line: string, words: string): boolean {
  const there = countLetters(line);
  return [...countLetters(words)].every(([letter, count]) => (there.get(letter) ?? 0) >= count);
}

function findMissingFromRight(words: readonly string[], text: string): string | undefined {
  const lines = text.split('\n');
  let from = 0;
  return words.find((word) => {
    const at = lines.findIndex((line, index) => index >= from && hasLetters(line, word));
    if (at !== -1) from = at;
    return at === -1;
  });
}

/**
 * As `findMissing`, in what pdftotext reads. A PDF has only glyphs where they are seen: of a line that runs from the right
 * pdftotext gives the words and the parts of a ligature (لا) partly in the order of drawing. Such lines are found by their
 * letters, one after the other; all other words exactly.
 */
export function findMissingInPdf(words: readonly string[], text: string): string | undefined {
  const plain = text.replace(DIRECTIONS, '').replace(UNSEEN, '');
  const exact = words
    .filter((word) => !FROM_RIGHT.test(word) && !PICTURED.test(word))
    .map((word) => word.normalize('NFC').replace(UNSEEN, ''));
  const fromRight = words.filter((word) => FROM_RIGHT.test(word));
  // Emoji are higher than their line, which pdftotext then cuts in two: of such words each character is looked for.
  const pictured = words.filter((word) => PICTURED.test(word) && !FROM_RIGHT.test(word));
  const lost = pictured.find((word) =>
    [...word.replace(UNSEEN, '')].some((character) => !plain.includes(character)),
  );
  return findMissing(exact, plain) ?? lost ?? findMissingFromRight(fromRight, plain);
}
