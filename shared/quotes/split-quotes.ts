import { type LocationKind, parseLocation, readBareNumbers } from './quote-location.ts';
import { dropQuoteMarks, QUOTE_MARKS } from './quote-marks.ts';

/** What parts one quote from the next. */
export type QuoteParting = 'blank-lines' | 'lines';

/** A quote as it was cut out; the location is the line that stood behind it. */
export type CutQuote = { readonly text: string; readonly location?: string };

/** The longest trailing location that is looked for, in UTF-16 code units. */
const MOST_LOCATION = 40;

const BULLET = /^[-*+•·‣▪▫◦●○■□◆◇▶▷※➤✓]\s+/u;
const NUMBER = /^[([]?(\d{1,3})[.)\]]\s+/;
/** What can stand between the words and where they stand: a dash, the end of a line, or the mark that closed them. */
const BEFORE_LOCATION = new RegExp(`[-‐-―\\n${QUOTE_MARKS.join('')}]`, 'gu');
const IN_BRACKETS = /[([（［〔]\s*([^()[\]（）［］〔〕]+?)\s*[)\]）］〕]\s*\.?$/u;

const isWritten = (text: string) => /[^\s\p{P}\p{S}]|\p{Extended_Pictographic}/u.test(text);

/** Whether the words name a place themselves: a number alone may be a year, or the end of a sentence. */
function isLocation(words: string): boolean {
  const kind: LocationKind = parseLocation(words).kind;
  return words.length <= MOST_LOCATION && kind !== 'other' && readBareNumbers(words) === null;
}

/** Which parting a text seems to have: blank lines where it has any between its lines. */
export function guessParting(text: string): QuoteParting {
  return /\S[^\S\n]*\n[^\S\n]*\n\s*\S/.test(text.replace(/\r\n?/g, '\n')) ? 'blank-lines' : 'lines';
}

function cutLocation(block: string): CutQuote {
  const inBrackets = IN_BRACKETS.exec(block);
  if (inBrackets?.[1] !== undefined && isLocation(inBrackets[1])) {
    return { text: block.slice(0, inBrackets.index).trim(), location: inBrackets[1] };
  }
  const start = Math.max(0, block.length - MOST_LOCATION - 1);
  for (const mark of block.slice(start).matchAll(BEFORE_LOCATION)) {
    const at = start + mark.index;
    const words = block.slice(at + 1).trim();
    if (!isLocation(words)) continue;
    const isClosing = QUOTE_MARKS.includes(mark[0]);
    return { text: block.slice(0, isClosing ? at + 1 : at).trim(), location: words };
  }
  return isLocation(block) ? { text: '', location: block } : { text: block };
}

/** A dash before the location that is left at the end of the words, as in “… ” — p. 42. */
function dropDash(text: string): string {
  return text.replace(/\s*[-‐-―]\s*$/u, '');
}

function cutQuote(block: string): CutQuote {
  const outer = cutLocation(block);
  const text = dropQuoteMarks(outer.location === undefined ? outer.text : dropDash(outer.text));
  if (outer.location !== undefined || text === block) return { ...outer, text };
  const inner = cutLocation(text);
  return { ...inner, text: dropQuoteMarks(inner.text) };
}

/** Whether the blocks are numbered one after the other, so that the numbers are not the book's. */
function isNumbered(blocks: readonly string[]): boolean {
  const numbers = blocks.flatMap((block) => NUMBER.exec(block)?.[1] ?? []).map(Number);
  const isCounting = numbers.every(
    (number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1,
  );
  return numbers.length > 1 && numbers.length * 2 >= blocks.length && isCounting;
}

function tidyBlock(block: string): string {
  const lines = block.split('\n').map((line) => line.replace(/^\s*(?:>\s?)+/, '').trim());
  return lines.join('\n').trim().replace(BULLET, '');
}

/** Puts a location that stands alone to the quote before it. */
function joinLocations(quotes: readonly CutQuote[]): CutQuote[] {
  const joined: CutQuote[] = [];
  for (const quote of quotes) {
    const last = joined.at(-1);
    if (isWritten(quote.text)) joined.push(quote);
    else if (quote.location === undefined) continue;
    else if (last === undefined || last.location !== undefined) {
      joined.push({ text: quote.location });
    } else joined[joined.length - 1] = { ...last, location: quote.location };
  }
  return joined;
}

/**
 * Input: a text in which several quotes stand, and what parts them. Output: the quotes in order, without the marks around
 * each (pairs of quotation marks, bullets, numbers that count them), and with a location that ends them (`(p. 42)`, `- 42쪽`)
 * apart. No word is lost: what stands between marks is in a text or a location.
 */
export function splitQuotes(pasted: string, parting: QuoteParting): readonly CutQuote[] {
  const text = pasted.replace(/\r\n?|[\u2028\u2029]/g, '\n');
  const blocks = text
    .split(parting === 'lines' ? '\n' : /\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .map(tidyBlock)
    .filter((block) => block !== '');
  const counted = isNumbered(blocks);
  return joinLocations(
    blocks.map((block) => cutQuote(counted ? block.replace(NUMBER, '') : block)),
  );
}
