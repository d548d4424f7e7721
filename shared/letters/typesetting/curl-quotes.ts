import { coverAddresses } from './addresses.ts';

/*
 * How a straight mark is decided, after SmartyPants 1.5.1 (https://daringfireball.net/projects/smartypants/) and markdown-it's
 * `smartquotes`: by what stands on either side of it, other marks passed over, and by whether a quotation is open. Both
 * give up where words stand on both sides; Korean sets particles behind a closing mark (`"응"이라고`), so here the open quotation
 * decides. Printed Korean has the same four marks: 한글 맞춤법 부록 문장 부호 (2014), 14 and 15.
 */

type Place = {
  readonly text: string;
  readonly at: number;
  /** What stands beside the mark, other marks passed over: what ends a word, or the word itself. */
  readonly before: 'edge' | 'word';
  readonly after: 'edge' | 'point' | 'word';
  /** The characters right beside it; '' for none. */
  readonly last: string;
  readonly next: string;
};

/** How many quotations are open. */
type State = { doubles: number; singles: number };

const MARK = /["'“”‘’]/;
const STRAIGHT = /["']/;
const BEFORE_WORDS = /[\s([{<（［｛〔〈《「『【‹«/=]/;
const BEHIND_WORDS = /[\s)\]}>）］｝〕〉》」』】›»/]/;
const POINT = /[.,;:!?…、。，．！？—–]/;
const WORD = /[\p{L}\p{N}\p{M}]/u;
const LATIN = /[\p{Script=Latin}\p{M}]/u;
const CJK = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** What begins with an apostrophe, as it goes on behind that. Source: The Chicago Manual of Style 17, 6.117. */
const CLIPPED =
  /^(?:tis|tisn['’]t|twas|twere|twill|twould|n|em|til|bout|neath|\d0s)(?![\p{L}\p{N}])/iu;
/** `6'2"` and `37°33'59"`: feet and inches, minutes and seconds. */
const PRIMES = /\d'\s?\d+(?:[.,½¼¾]\d*)?$/;
/** Characters of `text` behind or before a mark that `CLIPPED` and `PRIMES` look at. */
const NEAR = 12;
/** Further marks in a row are not looked behind. */
const MOST_MARKS = 6;
/** Characters in which a single mark finds the one that closes it. */
const LONGEST_QUOTATION = 2000;

function passMarks(text: string, at: number, step: 1 | -1): string {
  let place = at + step;
  const end = at + step * MOST_MARKS;
  while (place !== end && MARK.test(text.charAt(place))) place += step;
  return text.charAt(place);
}

function placeOf(text: string, at: number): Place {
  const [before, after] = [passMarks(text, at, -1), passMarks(text, at, 1)];
  const behind = POINT.test(after) ? 'point' : 'word';
  return {
    text,
    at,
    before: before === '' || BEFORE_WORDS.test(before) ? 'edge' : 'word',
    after: after === '' || BEHIND_WORDS.test(after) ? 'edge' : behind,
    last: text.charAt(at - 1),
    next: text.charAt(at + 1),
  };
}

function curlDouble({ text, at, before, after, last }: Place, { doubles }: State): string {
  if (before === 'edge') return after === 'edge' ? '"' : '“';
  const isOpen = doubles > 0;
  const isInches = !isOpen || PRIMES.test(text.slice(Math.max(0, at - NEAR), at));
  if (/\d/.test(last) && isInches) return '"';
  return after !== 'word' || isOpen ? '”' : '“';
}

function isInsideWord({ last, next }: Place): boolean {
  return WORD.test(last) && !CJK.test(last) && LATIN.test(next);
}

function followingOf({ text, at }: Place): string {
  return text.slice(at + 1, at + NEAR);
}

/** Whether the next single mark that could belong to a quotation ends one. */
function isClosedLater({ text, at }: Place): boolean {
  const end = Math.min(text.length, at + LONGEST_QUOTATION);
  for (let place = at + 1; place < end; place += 1) {
    const mark = text.charAt(place);
    if (mark === '‘') return false;
    if (mark !== "'" && mark !== '’') continue;
    const found = placeOf(text, place);
    if (isInsideWord(found)) continue;
    if (found.before === 'word') return true;
    if (mark === "'" && !CLIPPED.test(followingOf(found))) return false;
  }
  return false;
}

/** An opening mark, or an apostrophe for what is left out at the start of a word: ’twas, ’90s. */
function openSingle(place: Place): string {
  const following = followingOf(place);
  if (CLIPPED.test(following)) return '’';
  if (isClosedLater(place)) return '‘';
  return /^[\p{Ll}\d]/u.test(following) ? '’' : '‘';
}

function curlSingle(place: Place, { singles }: State): string {
  const { before, after, last, next } = place;
  if (isInsideWord(place)) return '’';
  if (before === 'edge') return after === 'edge' ? "'" : openSingle(place);
  if (/\d/.test(last) && (/\d/.test(next) || singles === 0)) return "'";
  const isBehindWord = WORD.test(last) && !CJK.test(last);
  return after !== 'word' || singles > 0 || isBehindWord ? '’' : openSingle(place);
}

/** What a mark that stands does to the quotations. */
function follow(mark: string, place: Place, state: State): void {
  if (mark === '“') state.doubles += 1;
  if (mark === '”') state.doubles = Math.max(0, state.doubles - 1);
  if (mark === '‘') state.singles += 1;
  const isEnd = mark === '’' && place.before === 'word' && !isInsideWord(place);
  if (isEnd) state.singles = Math.max(0, state.singles - 1);
}

function curlMark(place: Place, state: State): string {
  const mark = place.text.charAt(place.at);
  if (mark === '"') return curlDouble(place, state);
  return mark === "'" ? curlSingle(place, state) : mark;
}

function curlParagraph(text: string): string {
  const covered = coverAddresses(text);
  const state: State = { doubles: 0, singles: 0 };
  let set = '';
  let done = 0;
  for (const { index } of covered.matchAll(/["'“”‘’]/g)) {
    const place = placeOf(covered, index);
    const mark = curlMark(place, state);
    follow(mark, place, state);
    set += text.slice(done, index) + mark;
    done = index + 1;
  }
  return set + text.slice(done);
}

/**
 * Input: running text. Output: the same text with “ ” ‘ ’ for `"` and `'`, apostrophes among them; as many UTF-16 code units,
 * and each other character as it was. What is no quotation mark stays straight: feet and inches (6'2"), a mark between spaces,
 * and those in addresses. A quotation ends with its paragraph. What is set already stays as it is.
 */
export function curlQuotes(text: string): string {
  if (!STRAIGHT.test(text)) return text;
  return text
    .split(/(\n\s*\n)/)
    .map((part) => (STRAIGHT.test(part) ? curlParagraph(part) : part))
    .join('');
}
