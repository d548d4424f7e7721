/** Where one book stands, in px from the top left of the picture. */
export type Spine<Book> = {
  readonly book: Book;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A part of the bookcase with its books; its name stands on the line `labelY`. */
export type Bay<Book> = {
  readonly index: number;
  readonly x: number;
  readonly width: number;
  readonly labelY: number;
  readonly spines: readonly Spine<Book>[];
};

export type Shelves<Book> = {
  readonly width: number;
  readonly height: number;
  readonly bays: readonly Bay<Book>[];
  /** The height of each board, from left to right over the whole width. */
  readonly boards: readonly number[];
};

export const SPINE_WIDTH = 24;
const GAP = 2;
/** Room at both sides of a bay. */
const SIDE = 8;
export const TALLEST = 124;
const SHORTEST = 64;
/** Of a book whose pages are not known. */
const MIDDLE = 92;
/** Pages from which on a book is as tall as it gets. */
const MOST_PAGES = 800;
/** Above the tallest book. */
const HEADROOM = 12;
const LABEL = 32;
/** The thickness of a board. */
const BOARD = 2;

/** The height of a spine in px, by the pages. */
export function heightOfSpine(pageCount: number | undefined): number {
  if (pageCount === undefined) return MIDDLE;
  const part = Math.min(pageCount, MOST_PAGES) / MOST_PAGES;
  return Math.round(SHORTEST + part * (TALLEST - SHORTEST));
}

/** How many bays of a bookcase stand side by side in a width. */
export function columnsFor(width: number): number {
  if (width >= 840) return 6;
  if (width >= 560) return 4;
  return width >= 380 ? 3 : 2;
}

type Frame = {
  readonly width: number;
  readonly columns: number;
  /** Whether there is a line for the bays' names. */
  readonly isNamed: boolean;
};

type Sized = { readonly pageCount?: number };

/** A bay's books by boards: the fewest boards that hold them. */
function stack<Book>(books: readonly Book[], room: number): Book[][] {
  const boards = Math.ceil(books.length / room);
  return Array.from({ length: boards }, (_, at) => books.slice(at * room, (at + 1) * room));
}

function tallestOf(books: readonly Sized[]): number {
  return Math.max(SHORTEST, ...books.map(({ pageCount }) => heightOfSpine(pageCount)));
}

function standOn<Book extends Sized>(
  board: readonly Book[],
  bottom: number,
  left: number,
): Spine<Book>[] {
  return board.map((book, at) => {
    const height = heightOfSpine(book.pageCount);
    const x = left + at * (SPINE_WIDTH + GAP);
    return { book, x, y: bottom - height, width: SPINE_WIDTH, height };
  });
}

/**
 * Input: the books of each bay. Output: a bookcase of bays side by side and row under row, each row as high as its books. A bay
 * that holds more than fit side by side has more boards, and so have its neighbours; few books stand on the lowest one, in the
 * middle above their bay's name. No book lies beyond its bay or over another.
 */
export function layOutShelves<Book extends Sized>(
  bays: readonly (readonly Book[])[],
  { width, columns, isNamed }: Frame,
): Shelves<Book> {
  const bayWidth = width / columns;
  const room = Math.max(1, Math.floor((bayWidth - 2 * SIDE + GAP) / (SPINE_WIDTH + GAP)));
  const laid: Bay<Book>[] = [];
  const boards: number[] = [];
  let bottom = 0;
  for (let start = 0; start < bays.length; start += columns) {
    const row = bays.slice(start, start + columns).map((books) => stack(books, room));
    const levels = Math.max(1, ...row.map(({ length }) => length));
    const rowBoards: number[] = [];
    for (let level = 0; level < levels; level += 1) {
      const onLevel = row.flatMap((stacked) => stacked[level - levels + stacked.length] ?? []);
      bottom += HEADROOM + tallestOf(onLevel);
      rowBoards.push(bottom);
    }
    boards.push(...rowBoards);
    for (const [column, stacked] of row.entries()) {
      const x = column * bayWidth;
      const used = (stacked[0]?.length ?? 0) * (SPINE_WIDTH + GAP) - GAP;
      const left = columns === 1 ? SIDE : x + (bayWidth - used) / 2;
      const spines = stacked.flatMap((board, at) =>
        standOn(board, rowBoards[levels - stacked.length + at] ?? bottom, left),
      );
      laid.push({ index: start + column, x, width: bayWidth, labelY: bottom + 20, spines });
    }
    bottom += isNamed ? LABEL : BOARD;
  }
  return { width, height: bottom, bays: laid, boards };
}

/** How wide a letter is, in em: those of East Asia are square. */
function widthOf(letter: string): number {
  return /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/.test(letter)
    ? 1
    : 0.6;
}

/** As much of a title as stands on a spine of so many em; with an ellipsis where something is left out. */
export function fitTitle(title: string, ems: number): string {
  const letters = [...new Intl.Segmenter().segment(title)].map(({ segment }) => segment);
  let used = 0;
  const end = letters.findIndex((letter, index) => {
    used += widthOf(letter);
    const reserve = index < letters.length - 1 ? 1 : 0;
    return used + reserve > ems;
  });
  return end < 0 ? title : `${letters.slice(0, end).join('').trimEnd()}…`;
}
