/*
 * How Korean schools teach to write on 원고지. Sources:
 * https://ko.wikisource.org/wiki/글로벌_세계_대백과사전/언어I·한국문학·논술/작문과_문법/여러_법칙과_규정/원고지_사용법 (200 and 400 squares,
 * titles in the middle, names to the right, a paragraph one square in, quotations apart);
 * https://ysnaju.tistory.com/8671322 (capitals one a square, small letters and digits two; a mark in a square of its own and
 * never the first of a row: then it stands in the last square or in the margin beside it; no blank behind a full stop or comma,
 * one behind `?`, `!` and quotation marks; a dash takes two squares, an ellipsis three dots a square). Where they leave it
 * open, a Latin word and a number that fit into a row are not torn, and an opening mark does not end one.
 */

/** Where in its square something stands. */
export type Place = 'middle' | 'low' | 'opening' | 'closing';

export type UnitKind = 'blank' | 'word' | 'opening' | 'closing' | 'dash' | 'letter';

const PAIRED = /^(?:\p{Ll}\p{M}*|\p{Nd})$/u;
const LATIN_WORD = /^[\p{Lu}\p{Ll}\p{Nd}]/u;
const OPENING = /^[([{‘“「『《〈【〔«‹]$/u;
const CLOSING = /^[.,!?:;)\]}’”」』》〉】〕»›…。、·~%]$/u;
const STRAIGHT = /^["']$/;
const DASH = /^[—―]$/u;
/** Full stops and commas: in the lower corner of their square, with no blank behind them. */
const LIGHT = /^[.,。、]+$/u;
/** Takes no room: joiners, soft hyphens, marks without a letter. */
const IGNORABLE = /^[\p{Cf}\p{M}\p{Cc}]+$/u;

export const isBlank = (text: string) => /^\s+$/u.test(text);
export const isLight = (text: string) => LIGHT.test(text);
export const isIgnorable = (text: string) => IGNORABLE.test(text) && !isBlank(text);
export const isDash = (text: string) => DASH.test(text);

/** Whether two of such share a square: small letters with small letters, digits with digits. */
export function isPair(a: string, b: string): boolean {
  return PAIRED.test(a) && PAIRED.test(b) && /\p{Nd}/u.test(a) === /\p{Nd}/u.test(b);
}

/** Input: one character as it is read, and the one before it; '' for none. Output: what it is to the rules. */
export function kindOf(text: string, before: string): UnitKind {
  if (isBlank(text)) return 'blank';
  if (DASH.test(text)) return 'dash';
  if (OPENING.test(text)) return 'opening';
  if (CLOSING.test(text)) return 'closing';
  if (STRAIGHT.test(text)) {
    const opens = before === '' || isBlank(before) || OPENING.test(before);
    return opens ? 'opening' : 'closing';
  }
  return LATIN_WORD.test(text) ? 'word' : 'letter';
}

/** Input: what stands in a square, and what it is. Output: where in it. */
export function placeOf(text: string, kind: UnitKind): Place {
  if (isLight(text) && text.length === 1) return 'low';
  if (/^[‘“"']$/u.test(text) && kind === 'opening') return 'opening';
  if (/^[’”"']$/u.test(text) && kind === 'closing') return 'closing';
  return 'middle';
}
