import { describe, expect, it } from 'vitest';
import { designCover } from '../../../shared/books/cover-design.ts';

/** Relative luminance of `#rrggbb`, by WCAG 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const designs = Array.from({ length: 500 }, (_, index) => designCover(`책 ${index}`));

describe('a cloth cover', () => {
  it('is the same for the same title, however it is typed', () => {
    expect(designCover('데미안')).toEqual(designCover(' 데미안 '.normalize('NFD')));
    expect(designCover('Walden')).toEqual(designCover('WALDEN'));
  });

  it('has letters that can be read on every cloth', () => {
    for (const { cloth, ink } of designs) expect(contrast(cloth, ink)).toBeGreaterThanOrEqual(4.5);
  });

  it('is not the same for all: many cloths and every way of setting the title', () => {
    expect(new Set(designs.map(({ cloth }) => cloth)).size).toBeGreaterThanOrEqual(10);
    expect(new Set(designs.map(({ layout }) => layout)).size).toBe(3);
  });
});
