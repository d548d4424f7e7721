/** CSS pixels are 1/96 inch. */
const PX_PER_MM = 96 / 25.4;

/** A5, in millimetres. Source: ISO 216. */
const TRIM = { width: 148, height: 210 } as const;
/** Millimetres beyond each edge that a print shop cuts off, so that colour reaches the edge. */
const BLEED = 3;

/** Millimetres. The inner margin is in the fold. The column is that of the book page of A5. */
const INNER = 22;
const OUTER = 16;
const COLUMN = TRIM.width - INNER - OUTER;
const TOP = 24;
/** Points: a line of text, and how many stand on a page. */
const LINE = 17;
const LINES = 27;
const HEAD = 13;
const FOOT = 193;

/**
 * How a page is laid out by Chromium, before its edges are cut off. Every page has the inner margin on both sides, and is cut to
 * its size on the outer side: a right-hand page keeps its left edge, a left-hand one its right edge. CSS pixels.
 */
export type BookGeometry = {
  readonly width: number;
  readonly height: number;
  /** From the page's upper left corner to the words. */
  readonly left: number;
  readonly top: number;
  readonly column: number;
  readonly bottom: number;
  readonly head: number;
  readonly foot: number;
  /** Of the page as it is seen, with its bleed. */
  readonly seenWidth: number;
  readonly seenHeight: number;
  /** From the left edge to what is seen of a left-hand page. */
  readonly leftHand: number;
  /** Beyond each edge. */
  readonly bleed: number;
};

/** Chromium rounds the size of a page: a multiple of four pixels is three whole points, and stays as it is. */
function roundUp(pixels: number): number {
  return Math.ceil(pixels / 4) * 4;
}

/** Input: whether a print shop will cut the pages. Output: how they are laid out. */
export function layOutBook(hasBleed: boolean): BookGeometry {
  const bleed = (hasBleed ? BLEED : 0) * PX_PER_MM;
  const seenWidth = TRIM.width * PX_PER_MM + 2 * bleed;
  const seenHeight = TRIM.height * PX_PER_MM + 2 * bleed;
  const leftHand = (INNER - OUTER) * PX_PER_MM;
  const height = roundUp(seenHeight);
  const top = bleed + TOP * PX_PER_MM;
  return {
    width: roundUp(seenWidth + leftHand),
    height,
    left: bleed + INNER * PX_PER_MM,
    top,
    column: COLUMN * PX_PER_MM,
    // A pixel more than the lines need, so that none is lost to rounding.
    bottom: height - top - (LINE * LINES * 96) / 72 - 1,
    head: bleed + HEAD * PX_PER_MM,
    foot: bleed + FOOT * PX_PER_MM,
    seenWidth,
    seenHeight,
    leftHand,
    bleed,
  };
}
