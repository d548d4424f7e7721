import { coverAddresses } from './addresses.ts';
import type { Edit } from './edit-inlines.ts';

/** Three full stops, or six as Korean has them; not those of `1...10` and `.../src`. */
const DOTS = /(?<![./\\])(?<!\d(?=\.+\d))(?:\.{6}|\.{3})(?![./\\])/g;
/** Two or three hyphens between words, or between spaces within a line. */
const DASHES =
  /(?<=[\p{L}\p{M}”’"'.,!?)…])-{2,3}(?=[\p{L}”’“‘"'(])|(?<=[^\s-][^\S\n])-{2,3}(?=[^\S\n][^\s-])/gu;
/** In the names of files and of things in programs, hyphens are hyphens. */
const NAME = /[_/\\=<>{}]|[^.]\.[a-z]\w{0,4}\W*$|^-/i;
/** Characters in which a word is looked for. */
const LONGEST_NAME = 80;

/** The word, up to the spaces around it, that `at` is in. */
function wordAt(text: string, at: number): string {
  const before = /\S*$/.exec(text.slice(Math.max(0, at - LONGEST_NAME), at))?.[0] ?? '';
  return before + (/^\S*/.exec(text.slice(at, at + LONGEST_NAME))?.[0] ?? '');
}

function isDash(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at - 1)) || !NAME.test(wordAt(text, at));
}

/**
 * Input: running text. Output: where it has `...` and `--` for … and —, in order; only where nothing else can be meant: exactly
 * three or six full stops, and hyphens that part words (`go--now`, `so -- no`; not `--help`, `i--`, `1990--2000` or
 * `block--dark.css`).
 */
export function findPoints(text: string): Edit[] {
  if (!/\.\.\.|--/.test(text)) return [];
  const covered = coverAddresses(text);
  const dots = [...covered.matchAll(DOTS)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    text: '…'.repeat(length / 3),
  }));
  const dashes = [...covered.matchAll(DASHES)]
    .filter(({ index }) => isDash(covered, index))
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length, text: '—' }));
  return [...dots, ...dashes].toSorted((a, b) => a.start - b.start);
}
