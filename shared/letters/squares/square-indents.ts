/** Squares in a row, and rows on a sheet: 400 squares. */
export const COLUMNS = 20;
export const ROWS = 20;

/**
 * Squares that stay empty left of what is in such an element, by its class or else its name. The stylesheet and the rows are both
 * made from these.
 */
export const INDENTS: Readonly<Record<string, number>> = {
  ul: 2,
  ol: 2,
  blockquote: 1,
  pre: 1,
  'letter-quote-words': 2,
  'letter-translation': 2,
  /** Beside the line of time, which the stylesheet draws in it. */
  'letter-event': 2,
  'letter-footnote': 2,
  /** The dash before where a quote is from. */
  'letter-source': 2,
  'letter-caption': 1,
  none: 0,
};

/** Elements that are open, outermost first. */
export type OpenElement = { readonly tag: string; readonly classes: readonly string[] };

export type Setting = {
  readonly columns: number;
  readonly align: 'start' | 'middle' | 'end';
  /** Squares that stay empty at the start of the first row. */
  readonly first: number;
};

/**
 * Elements whose indent is not that of their name, by the end of their path: an element with its classes behind the one it is
 * in.
 */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\.letter-timeline$/, 'none'],
  [/\.letter-timeline li\S*$/, 'letter-event'],
  [/\.letter-footnotes ol$/, 'none'],
  [/\.letter-footnotes ol li\S*$/, 'letter-footnote'],
  [/\.letter-translation$/, 'letter-translation'],
  [/\.letter-quote figure\S*$/, 'letter-quote-words'],
  [/\.letter-quote figure\S* blockquote\S*$/, 'none'],
  [/\.letter-quote figure\S* figcaption\S*$/, 'letter-source'],
  [/\.letter-picture figcaption\S*$/, 'letter-caption'],
];

function sumIndents(path: readonly OpenElement[]): number {
  let place = '';
  let sum = 0;
  for (const { tag, classes } of path) {
    place += ` ${[tag, ...classes].join('.')}`;
    const name = NAMES.find(([end]) => end.test(place))?.[1] ?? tag;
    sum += INDENTS[name] ?? 0;
  }
  return sum;
}

/** Names and titles in the middle of their row, from whom and when at its end. */
const MIDDLE = new Set([
  'letter-heading',
  'letter-detail',
  'letter-cover-to',
  'letter-cover-open',
  'letter-cover-from',
  'letter-cover-date',
  'letter-footnotes-heading',
]);
const END = new Set(['letter-signature', 'letter-date']);
/** Begin in their first square, as paragraphs do not. */
const FLUSH = new Set([
  'letter-salutation',
  'letter-event-date',
  'letter-event-note',
  'letter-event-source',
]);

/** Input: the elements round some words, outermost first. Output: how these are set in squares. */
export function settingOf(path: readonly OpenElement[]): Setting {
  const columns = Math.max(COLUMNS - sumIndents(path), 4);
  const leaf = path.at(-1);
  const has = (names: ReadonlySet<string>) => leaf?.classes.some((name) => names.has(name));
  const inside = path.slice(0, -1);
  const isFlush =
    leaf?.tag !== 'p' || has(FLUSH) || inside.some(({ tag }) => tag === 'li' || tag === 'figure');
  const align =
    has(MIDDLE) || /^h[1-6]$/.test(leaf?.tag ?? '') ? 'middle' : has(END) ? 'end' : 'start';
  return { columns, align, first: isFlush ? 0 : 1 };
}
