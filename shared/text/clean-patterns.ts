/**
 * Characters, blanks apart, that NFC leaves alone wherever they stand (Unicode Standard Annex 15, section 9: quick check
 * `Yes`, combining class 0): a selection of what parents write in. Latin; punctuation, the joiner and variation selector
 * of emoji; currency; arrows and signs; kana; jamo on their own; Han; Hangul. The tests try every one of them.
 */
const PLAIN =
  '!-~\\u00a1-\\u02ff\\u2010-\\u2027\\u200d\\ufe0f\\u2030-\\u205e\\u20a0-\\u20bf\\u2190-\\u22ff' +
  '\\u3001-\\u3029\\u3041-\\u3096\\u30a1-\\u30fe\\u3131-\\u318e\\u4e00-\\u9fff\\uac00-\\ud7a3';
/** U+1F000 to U+1FBFF, emoji and signs, as surrogates: without the `u` flag matching takes half the time. */
const PICTURE = '[\\ud83c-\\ud83e][\\udc00-\\udfff]';

const TEXT_PART = `[${PLAIN}\\t\\n \\u00a0\\u3000]*`;
const WORD = `(?:[${PLAIN}]|${PICTURE})+`;

// At every character there is one way on, so the time is linear in the length of any text.
const CLEAN_TEXT = new RegExp(`^${TEXT_PART}(?:${PICTURE}${TEXT_PART})*$`);
const CLEAN_LINE = new RegExp(`^(?:${WORD}(?: ${WORD})*)?$`);

/** Whether it is seen at once that `cleanText` gives the same text; false says nothing. */
export function isPlainText(text: string): boolean {
  return CLEAN_TEXT.test(text);
}

/** Whether it is seen at once that `cleanLine` gives the same text; false says nothing. */
export function isPlainLine(text: string): boolean {
  return CLEAN_LINE.test(text);
}
