import { describe, expect, it } from 'vitest';
import { measureSheet, pageAt } from '../../../../shared/letters/paging/sheet-geometry.ts';
import { PAPER_SIZES } from '../../../../shared/letters/paper-sizes.ts';

describe('measureSheet', () => {
  it('is as large as Chromium prints a page: whole pixels, rounded up', () => {
    const sizes = Object.values(PAPER_SIZES).map(measureSheet);
    expect(sizes.map(({ width, height }) => [width, height])).toEqual([
      [794, 1123],
      [560, 794],
      [688, 972],
      [816, 1056],
    ]);
  });
});

describe('pageAt', () => {
  it('tells the page of what begins in its margins or its words', () => {
    const sheet = measureSheet(PAPER_SIZES.A5);
    expect(
      [0, 72, 559, sheet.period, sheet.period + 40].map((left) => pageAt(left, sheet)),
    ).toEqual([0, 0, 0, 1, 1]);
    expect(pageAt(-3, sheet)).toBe(0);
  });
});
