import { describe, expect, it } from 'vitest';
import { paperSchema } from '../../../shared/letters/letter-schema.ts';
import { PAPER_SIZES } from '../../../shared/letters/paper-sizes.ts';
import { findStationery, layOutSheet } from '../../../shared/letters/stationery/find-stationery.ts';
import { stationerySchema } from '../../../shared/letters/stationery/stationery-names.ts';
import { writeArt } from '../../../shared/letters/stationery/write-art.ts';
import { writeStationeryCss } from '../../../shared/letters/stationery/write-stationery-css.ts';
import { openParagraph } from '../../../shared/letters/writers/html-blocks.ts';
import { embedPictures } from '../../../shared/letters/writers/html-picture.ts';
import { writeHtml, writeHtmlDocument } from '../../../shared/letters/writers/write-html.ts';
import { writeMarkdown } from '../../../shared/letters/writers/write-markdown.ts';
import { SAMPLE_LETTERS, SAMPLE_PICTURES } from './support/sample-letters.ts';

const classesIn = (text: string, pattern: RegExp) =>
  new Set([...text.matchAll(pattern)].flatMap(([, names = '']) => names.split(' ')));

const SHEETS = stationerySchema.options.flatMap((stationery) =>
  paperSchema.options.map((paper) => ({ stationery, paper })),
);

/** Source: WCAG 2.2, relative luminance and contrast ratio. */
function contrastOf(a: string, b: string): number {
  const luminanceOf = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [luminanceOf(a), luminanceOf(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe('stationery', () => {
  it.each(SHEETS)('$stationery prints on $paper and loads nothing', (sheet) => {
    const { width, height } = PAPER_SIZES[sheet.paper];
    const css = writeStationeryCss(sheet);
    expect(css).toContain(`@page { size: ${width}mm ${height}mm;`);
    expect(css.split('{')).toHaveLength(css.split('}').length);
    expect(css).not.toMatch(/url\(|@import|<\//);
    expect(writeArt(sheet)).not.toMatch(/href|style=|<script|<image|NaN|undefined/);
  });

  it.each(SHEETS)('$stationery leaves room for words on $paper', (sheet) => {
    const { width, height, marginBlock, marginInline, fontSize } = layOutSheet(sheet);
    const millimetres = (fontSize * 25.4) / 72;
    expect((width - 2 * marginInline) / millimetres).toBeGreaterThanOrEqual(16);
    expect((height - 2 * marginBlock) / millimetres).toBeGreaterThanOrEqual(25);
  });

  it.each(stationerySchema.options)('%s has words that are easy to read', (name) => {
    const { colours, onWhite = colours } = findStationery(name);
    for (const { ground, ink, quiet, accent } of [colours, { ...onWhite, ground: '#ffffff' }]) {
      expect(contrastOf(ink, ground)).toBeGreaterThanOrEqual(7);
      expect(contrastOf(quiet, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf(accent, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  // Chromium leaves out what is transformed inside something that is printed on each page.
  it.each(SHEETS)('$stationery is drawn on $paper without transforms', (sheet) => {
    const [, printed = ''] = /letter-art-sheet"[^>]*>(.*?)<\/svg>/s.exec(writeArt(sheet)) ?? [];
    expect(printed).not.toContain('transform');
  });

  it.each(stationerySchema.options)('%s styles only classes that there are', (stationery) => {
    const html = Object.values(SAMPLE_LETTERS)
      .map((model) => ({ ...model, stationery }))
      .flatMap((model) => [writeHtml(model), writeHtml(model, embedPictures(SAMPLE_PICTURES))])
      .concat(writeArt({ stationery: 'airmail', paper: 'A4' }))
      .join('');
    const long = [120, 500].map((length) => openParagraph('가'.repeat(length), { language: 'ko' }));
    const written = classesIn(html + long.join(''), /class="([^"]*)"/g);
    const css = writeStationeryCss({ paper: 'A4', stationery });
    const styled = classesIn(css, /\.(letter[a-z-]*)/g);
    const holders = new Set(['letter-desk', 'letter-sheet']);
    expect([...styled].filter((name) => !written.has(name) && !holders.has(name))).toEqual([]);
  });

  it.each(stationerySchema.options)('%s changes no word of a letter', (stationery) => {
    for (const model of Object.values(SAMPLE_LETTERS)) {
      const other = { ...model, stationery };
      // Squares are round the letters of the same words.
      const wordsOf = (html: string) =>
        html.replaceAll(/<svg.*?<\/svg>|<\/?span[^>]*>|\s+|\u{AD}/gsu, '');
      expect(wordsOf(writeHtml(other))).toBe(wordsOf(writeHtml(model)));
      expect(writeMarkdown(other)).toBe(writeMarkdown(model));
    }
  });

  it('fills whole lines on manuscript paper', () => {
    for (const paper of paperSchema.options) {
      const { height, marginBlock, fontSize } = layOutSheet({ stationery: 'manuscript', paper });
      const lines = (height - 2 * marginBlock) / ((2 * fontSize * 25.4) / 72);
      expect(lines).toBeCloseTo(Math.round(lines), 6);
    }
  });

  it('stands before the letter in a document, and is not read', () => {
    const [model] = Object.values(SAMPLE_LETTERS);
    if (!model) throw new Error('no sample');
    const html = writeHtmlDocument({ ...model, stationery: 'night' });
    expect(html).toMatch(
      /<main class="letter-sheet">\n<div class="letter-art" aria-hidden="true">/,
    );
    expect(writeHtmlDocument(model)).not.toContain('<div class="letter-art"');
  });
});
