import type { PaperSize } from '../paper-sizes.ts';

/** Sheets side by side, in CSS pixels. */
export type SheetPixels = {
  readonly width: number;
  readonly height: number;
  /** From a page's words to those of the next, or from a sheet's left edge to the next one's. */
  readonly period: number;
};

const PIXELS_PER_MM = 96 / 25.4;
/** CSS pixels of the desk between two sheets. */
const GAP = 24;

/** CSS pixels, which Chromium's layout knows to 1/64, in whole ones rounded up. */
function roundUp(millimetres: number): number {
  return Math.ceil(Math.round(millimetres * PIXELS_PER_MM * 64) / 64);
}

/**
 * Input: a sheet. Output: how sheets stand side by side. Chromium lays a page of print out in whole pixels, rounded up
 * (measured with version 130, from A5 to Letter); here they are the same, so that the preview breaks at the lines at which
 * print breaks.
 */
export function measureSheet({ width, height }: Pick<PaperSize, 'width' | 'height'>): SheetPixels {
  const across = roundUp(width);
  return { width: across, height: roundUp(height), period: across + GAP };
}

/**
 * Input: how far right of the first sheet's left edge something begins, in CSS pixels. Output: the page it is on, counted from
 * 0. What hangs out of its column a little, as a quotation mark does, is on the page of the column.
 */
export function pageAt(left: number, { period }: SheetPixels): number {
  return Math.max(0, Math.floor(left / period));
}

/** Whether a page, counted from 0, is a left-hand one. */
export function isLeftHand(page: number): boolean {
  return page % 2 === 1;
}
