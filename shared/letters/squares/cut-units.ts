import { isBlank, isDash, isIgnorable, isPair, kindOf, type UnitKind } from './square-rules.ts';

/** What is written together: a letter, two small ones, a mark, a blank, or words that are read from right to left. */
export type Unit = {
  readonly text: string;
  readonly kind: UnitKind;
  /** Of which run it is. */
  readonly run: number;
  /** Squares. */
  readonly take: number;
};

const graphemes = new Intl.Segmenter('ko', { granularity: 'grapheme' });
const RIGHT_TO_LEFT =
  '\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{M}';
/** Their letters join or run the other way: torn into squares they could not be read. At most as long as a row can hold. */
const UNTORN = new RegExp(
  `(?=[^\\p{M}])[${RIGHT_TO_LEFT}]{1,24}(?: [${RIGHT_TO_LEFT}]{1,24}(?=\\s|$))?`,
  'gu',
);
/** How many such letters a square holds. */
const UNTORN_IN_SQUARE = 2;
const MOST_DOTS = 3;

function countOf(text: string): number {
  return [...graphemes.segment(text)].length;
}

/** How a letter joins the unit before it; undefined where it begins one of its own. */
function join(last: Unit, text: string): Unit | undefined {
  const joined = { ...last, text: last.text + text };
  if (isIgnorable(text) && last.kind !== 'blank') return joined;
  if (isPair(last.text, text)) return joined;
  if (text === '.' && /^\.+$/.test(last.text) && last.text.length < MOST_DOTS) return joined;
  if (isDash(text) && isDash(last.text)) return joined;
  // The sign in don't takes no square of its own.
  if (/^['’]$/u.test(text) && last.kind === 'word') return joined;
  return undefined;
}

function addLetter(units: Unit[], text: string, run: number): void {
  const last = units.at(-1);
  const joined = last?.run === run ? join(last, text) : undefined;
  if (joined !== undefined) {
    units[units.length - 1] = joined;
    return;
  }
  const kind = kindOf(text, last?.text.at(-1) ?? '');
  const take = isIgnorable(text) ? 0 : kind === 'dash' ? 2 : 1;
  units.push({ text, kind, run, take });
}

function addLetters(units: Unit[], text: string, run: number, keepsBlanks: boolean): void {
  for (const { segment } of graphemes.segment(text)) {
    if (!isBlank(segment)) addLetter(units, segment, run);
    else if (keepsBlanks) units.push({ text: segment, kind: 'blank', run, take: 1 });
    else if (units.length > 0 && units.at(-1)?.kind !== 'blank')
      units.push({ text: ' ', kind: 'blank', run, take: 1 });
  }
}

/**
 * Input: the runs of one line of text. Output: its units in order; blanks are one between words and none at the ends, unless
 * they are kept.
 */
export function cutUnits(runs: readonly string[], keepsBlanks = false): Unit[] {
  const units: Unit[] = [];
  runs.forEach((text, run) => {
    let at = 0;
    for (const match of text.matchAll(UNTORN)) {
      addLetters(units, text.slice(at, match.index), run, keepsBlanks);
      const [untorn] = match;
      const take = Math.max(1, Math.ceil(countOf(untorn) / UNTORN_IN_SQUARE));
      units.push({ text: untorn, kind: 'letter', run, take });
      at = match.index + untorn.length;
    }
    addLetters(units, text.slice(at), run, keepsBlanks);
  });
  return !keepsBlanks && units.at(-1)?.kind === 'blank' ? units.slice(0, -1) : units;
}
