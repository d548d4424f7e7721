import type { BookChapter, BookModel } from './book-model.ts';
import { BOOK_WORDS } from './book-words.ts';

/** What the number of pages is divisible by: the two sides of a leaf, and for binding the four of a folded sheet. */
const LEAF_PAGES = 2;
const SHEET_PAGES = 4;

/** The places of a book that begin on a page of their own, by the ids that their elements have. */
export const PLACES = {
  cover: 'book-cover',
  title: 'book-title',
  imprint: 'book-imprint',
  dedication: 'book-dedication',
  contents: 'book-contents',
  index: 'book-index',
  back: 'book-back',
} as const;

/** On which page each place begins; pages count from 1, the cover. */
export type PageOf = ReadonlyMap<string, number>;

/** What stands above and below the words of one page. */
export type PageMark = {
  readonly page: number;
  /** '' for none. */
  readonly head: string;
};

/** How a book lies on its pages. */
export type BookPaging = {
  readonly pageOf: PageOf;
  /** How many empty pages stand before a place. */
  readonly blanksBefore: ReadonlyMap<string, number>;
  readonly marks: readonly PageMark[];
  /** Of all pages, both covers included. */
  readonly count: number;
};

/** Those places that begin on a right-hand page, whose number is odd, in order. */
export function listRectos({ dedication, chapters, index }: BookModel): string[] {
  return [
    PLACES.title,
    ...(dedication.length === 0 ? [] : [PLACES.dedication]),
    PLACES.contents,
    ...chapters.map(({ id }) => id),
    ...(index.length === 0 ? [] : [PLACES.index]),
  ];
}

/** Everything in a book that has an id and a page: its places, their parts and the entries of the index. */
export function listIds(model: BookModel): string[] {
  const parts = model.chapters.flatMap((chapter) => chapter.parts.map(({ id }) => id));
  const anchors = model.index.flatMap(({ tags }) => tags.flatMap((each) => each.anchors));
  return [
    PLACES.cover,
    ...listRectos(model),
    PLACES.imprint,
    PLACES.back,
    ...parts,
    ...new Set(anchors),
  ];
}

/** The empty pages that a place needs before it so that its page, `page` without them, is odd. */
function toOdd(page: number): number {
  return (page + 1) % 2;
}

/** As `toOdd`, so that the back cover on `page` is the last of a number of pages that can be bound. */
function toWhole(page: number, multiple: number): number {
  return (multiple - (page % multiple)) % multiple;
}

function placeBlanks(raw: PageOf, model: BookModel, multiple: number): ReadonlyMap<string, number> {
  const blanks = new Map<string, number>();
  let shift = 0;
  const place = (id: string, need: (page: number) => number) => {
    const count = need((raw.get(id) ?? 1) + shift);
    if (count > 0) blanks.set(id, count);
    shift += count;
  };
  for (const id of listRectos(model)) place(id, toOdd);
  place(PLACES.back, (page) => toWhole(page, multiple));
  return blanks;
}

/** Where everything stands once the empty pages are there: what follows a place moves with it. */
function moveAlong(raw: PageOf, blanks: ReadonlyMap<string, number>): PageOf {
  const steps = [...blanks].map(([id, count]) => ({ from: raw.get(id) ?? 1, count }));
  const shiftAt = (page: number) =>
    steps.reduce((sum, { from, count }) => (page >= from ? sum + count : sum), 0);
  return new Map([...raw].map(([id, page]) => [id, page + shiftAt(page)]));
}

function markChapter(
  { title, parts }: Pick<BookChapter, 'title' | 'parts'>,
  span: { readonly from: number; readonly to: number },
  bookTitle: string,
  pageOf: PageOf,
): PageMark[] {
  const pictures = new Set(
    parts.filter(({ kind }) => kind === 'picture').map(({ id }) => pageOf.get(id)),
  );
  return Array.from({ length: span.to - span.from + 1 }, (_, index) => span.from + index)
    .filter((page) => page === span.from || !pictures.has(page))
    .map((page) => {
      // Where a chapter begins, its title stands already.
      const head = page === span.from ? '' : page % 2 === 0 ? bookTitle : title;
      return { page, head };
    });
}

/** Every page of the chapters and of the index but those that are empty or a picture. */
function markPages(
  model: BookModel,
  pageOf: PageOf,
  blanks: ReadonlyMap<string, number>,
): PageMark[] {
  const index = { id: PLACES.index, title: BOOK_WORDS[model.language].index, parts: [] };
  const marked = [...model.chapters, ...(model.index.length === 0 ? [] : [index])];
  const starts = [...marked.map(({ id }) => id), PLACES.back];
  return marked.flatMap((chapter, at) => {
    const next = starts[at + 1] ?? PLACES.back;
    const to = (pageOf.get(next) ?? 1) - 1 - (blanks.get(next) ?? 0);
    const span = { from: pageOf.get(chapter.id) ?? 1, to };
    return markChapter(chapter, span, model.title, pageOf);
  });
}

/**
 * Input: a book, on which pages its ids stand where no page is left empty, and whether a print shop binds it. Output: how it
 * lies where every chapter begins on a right-hand page.
 */
export function layOutPages(model: BookModel, raw: PageOf, hasBleed: boolean): BookPaging {
  const blanksBefore = placeBlanks(raw, model, hasBleed ? SHEET_PAGES : LEAF_PAGES);
  const pageOf = moveAlong(raw, blanksBefore);
  return {
    pageOf,
    blanksBefore,
    marks: markPages(model, pageOf, blanksBefore),
    count: pageOf.get(PLACES.back) ?? 1,
  };
}
