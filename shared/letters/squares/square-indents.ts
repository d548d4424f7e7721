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

function isIn(path: readonly OpenElement[], name: string): boolean {
  return path.some(({ classes }) => classes.includes(name));
}

/** Which of `INDENTS` an element has, where it stands. */
function indentName({ tag, classes }: OpenElement, above: readonly OpenElement[]): string {
  const parent = above.at(-1);
  const has = (name: string, element?: OpenElement) => element?.classes.includes(name) === true;
  if (has('letter-timeline', { tag, classes })) return 'none';
  if (tag === 'li' && has('letter-timeline', parent)) return 'letter-event';
  if (tag === 'ol' && has('letter-footnotes', parent)) return 'none';
  if (tag === 'li' && parent?.tag === 'ol' && has('letter-footnotes', above.at(-2)))
    return 'letter-footnote';
  if (has('letter-translation', { tag, classes })) return 'letter-translation';
  if (tag === 'figure' && has('letter-quote', parent)) return 'letter-quote-words';
  if (tag === 'blockquote' && isIn(above, 'letter-quote') && parent?.tag === 'figure')
    return 'none';
  if (tag === 'figcaption' && isIn(above, 'letter-quote')) return 'letter-source';
  if (tag === 'figcaption' && isIn(above, 'letter-picture')) return 'letter-caption';
  return tag;
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
  const indent = path.reduce(
    (sum, element, at) => sum + (INDENTS[indentName(element, path.slice(0, at))] ?? 0),
    0,
  );
  const columns = Math.max(COLUMNS - indent, 4);
  const leaf = path.at(-1);
  const has = (names: ReadonlySet<string>) => leaf?.classes.some((name) => names.has(name));
  const inside = path.slice(0, -1);
  const isFlush =
    leaf?.tag !== 'p' || has(FLUSH) || inside.some(({ tag }) => tag === 'li' || tag === 'figure');
  const align =
    has(MIDDLE) || /^h[1-6]$/.test(leaf?.tag ?? '') ? 'middle' : has(END) ? 'end' : 'start';
  return { columns, align, first: isFlush ? 0 : 1 };
}
