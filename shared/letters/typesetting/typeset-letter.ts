import type { Block, Inline, LetterModel, LetterSection } from '../letter-model.ts';
import { curlQuotes } from './curl-quotes.ts';
import { type Edit, editInlines, editText, readRunningText } from './edit-inlines.ts';
import { findPoints } from './join-points.ts';
import { mapBlocks, mapLetter, mapSection, type WordMap } from './map-letter.ts';
import { rememberText } from './remember-text.ts';

/** Code stands in a sentence as a word does. */
const COVER = 'x';

const curl = rememberText(curlQuotes);
const pointsOf = rememberText(findPoints);

function typesetText(text: string): string {
  return curl(editText(text, pointsOf(text)));
}

/** Where two texts of one length differ. */
function findCurled(text: string, curled: string): Edit[] {
  if (text === curled) return [];
  return [...text.matchAll(/["']/g)]
    .filter(({ index }) => curled.charAt(index) !== text.charAt(index))
    .map(({ index }) => ({ start: index, end: index + 1, text: curled.charAt(index) }));
}

function typesetInlines(content: readonly Inline[]): readonly Inline[] {
  const joined = editInlines(content, pointsOf(readRunningText(content, COVER)));
  const text = readRunningText(joined, COVER);
  return editInlines(joined, findCurled(text, curl(text)));
}

const TYPESET: WordMap = {
  paragraph: typesetInlines,
  text: typesetText,
  heading: typesetInlines,
  line: typesetText,
};

/**
 * Input: a letter with the characters of a keyboard. Output: the same letter with those of a printer: “ ” ‘ ’, … and —. See
 * `curlQuotes` and `findPoints`. A quotation is one, also where bold or a link begins within it; code, addresses and the
 * letter's title, which names its file, stay as they are.
 */
export function typesetLetter(model: LetterModel): LetterModel {
  return mapLetter(model, TYPESET);
}

/** As `typesetLetter`, a section by itself. */
export function typesetSection(section: LetterSection): LetterSection {
  return mapSection(section, TYPESET);
}

/** As `typesetLetter`, blocks by themselves. */
export function typesetBlocks(blocks: readonly Block[]): readonly Block[] {
  return mapBlocks(blocks, TYPESET);
}

/** As `typesetLetter`, what stands alone: a title, a name, a caption. */
export function typesetLine(text: string): string {
  return TYPESET.line(text);
}
