/** Quotation marks of Korean, English, Japanese, German and French books: what opens, and what closes it. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['"', '"'],
  ["'", "'"],
  ['「', '」'],
  ['『', '』'],
  ['｢', '｣'],
  ['《', '》'],
  ['〈', '〉'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['„', '“'],
  ['‚', '‘'],
  ['＂', '＂'],
]);

export const QUOTE_MARKS: readonly string[] = [...new Set([...PAIRS].flat())];

const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’']);

function isApostrophe(text: string, at: number): boolean {
  const isWord = (character: string | undefined) => /[\p{L}\p{N}]/u.test(character ?? '');
  return APOSTROPHES.has(text[at] ?? '') && isWord(text[at - 1]) && isWord(text[at + 1]);
}

/** Whether the mark that opens `text` is closed by its very last character, and not before. */
function isWhole(text: string, open: string, close: string): boolean {
  let depth = 1;
  for (let at = open.length; at < text.length - close.length; at += 1) {
    if (isApostrophe(text, at)) continue;
    if (text[at] === close) depth -= 1;
    else if (text[at] === open) depth += 1;
    if (depth === 0) return false;
  }
  return depth === 1;
}

/**
 * Input: the words of a book as they were copied. Output: the same without quotation marks that stand in pairs around all of
 * them, one pair in another too. Marks and apostrophes within stay, and so do blanks within.
 */
export function dropQuoteMarks(text: string): string {
  const trimmed = text.trim();
  const [open = ''] = trimmed;
  const close = PAIRS.get(open);
  if (close === undefined || trimmed.length < 2 || !trimmed.endsWith(close)) return trimmed;
  return isWhole(trimmed, open, close) ? dropQuoteMarks(trimmed.slice(1, -1)) : trimmed;
}
