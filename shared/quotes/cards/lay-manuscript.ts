/** One square of the paper: a syllable, a mark, two small letters or digits, or nothing. */
export type Cell = string;
export type Row = readonly Cell[];

const graphemes = new Intl.Segmenter('ko', { granularity: 'grapheme' });
/** Small letters and digits share a square by two. */
const PAIRED = /^[a-zà-öø-ÿ0-9]$/u;
/** What may not begin a row, and so shares the square of what it follows at the row's end. */
const CLOSING = /^[.,!?:;)\]}’”'"」』》〉…。、·]$/u;
/** A full stop or comma leaves so little in its square that no blank square follows it. */
const LIGHT = /^[.,。、]$/u;

/** The squares of one paragraph, before they are broken into rows. */
function cutIntoCells(paragraph: string): Cell[] {
  const cells: Cell[] = [];
  for (const { segment } of graphemes.segment(paragraph.replace(/\s+/g, ' ').trim())) {
    const last = cells.at(-1) ?? '';
    if (PAIRED.test(segment) && PAIRED.test(last)) cells[cells.length - 1] = last + segment;
    else if (segment !== ' ' || !LIGHT.test(last)) cells.push(segment);
  }
  return cells;
}

/** A row takes its squares; a blank one falls away at its start, and a closing mark goes into the square before it. */
function breakIntoRows(cells: readonly Cell[], columns: number): Row[] {
  const rows: Cell[][] = [];
  // A paragraph begins one square in.
  let row: Cell[] = [''];
  for (const cell of cells) {
    if (row.length < columns) {
      row.push(cell);
      continue;
    }
    if (CLOSING.test(cell)) {
      row[row.length - 1] += cell;
      continue;
    }
    rows.push(row);
    row = cell === ' ' ? [] : [cell];
  }
  if (row.some((cell) => cell.trim() !== '')) rows.push(row);
  return rows;
}

/**
 * Input: a text and how many squares a row has, at least two. Output: its rows on manuscript paper (원고지), each with all of its
 * squares; a blank square is ''. The rules are those that Korean schools teach: a square a syllable, a mark in a square of its
 * own, no mark at the start of a row, two small letters or digits a square, a paragraph one square in.
 */
export function layManuscript(text: string, columns: number): Row[] {
  return text
    .split('\n')
    .flatMap((paragraph) => breakIntoRows(cutIntoCells(paragraph), columns))
    .map((row) => Array.from({ length: columns }, (_, at) => (row[at] ?? '').trim()));
}
