import { describe, expect, it } from 'vitest';
import { paperSchema } from '../../../shared/letters/letter-schema.ts';
import { plainStationeryCss } from '../../../shared/letters/stationery/plain.css.ts';
import { embedPictures } from '../../../shared/letters/writers/html-picture.ts';
import { writeHtml } from '../../../shared/letters/writers/write-html.ts';
import { SAMPLE_LETTERS, SAMPLE_PICTURES } from './support/sample-letters.ts';

const classesIn = (text: string, pattern: RegExp) =>
  new Set([...text.matchAll(pattern)].flatMap(([, names = '']) => names.split(' ')));

describe('plainStationeryCss', () => {
  it.each([
    ['A4', '210mm 297mm'],
    ['A5', '148mm 210mm'],
    ['B5', '182mm 257mm'],
    ['Letter', '215.9mm 279.4mm'],
  ] as const)('prints on %s', (paper, size) => {
    expect(plainStationeryCss(paper)).toContain(`@page { size: ${size};`);
  });

  it('has balanced braces and loads nothing', () => {
    for (const paper of paperSchema.options) {
      const css = plainStationeryCss(paper);
      expect(css.split('{')).toHaveLength(css.split('}').length);
      expect(css).not.toMatch(/url\(|@import|<\//);
    }
  });

  it('names only classes that a letter has, or that hold one', () => {
    const html = Object.values(SAMPLE_LETTERS)
      .flatMap((model) => [writeHtml(model), writeHtml(model, embedPictures(SAMPLE_PICTURES))])
      .join('');
    const written = classesIn(html, /class="([^"]*)"/g);
    const styled = classesIn(plainStationeryCss('A4'), /\.(letter[a-z-]*)/g);
    const holders = new Set(['letter-desk', 'letter-sheet']);
    expect([...styled].filter((name) => !written.has(name) && !holders.has(name))).toEqual([]);
  });
});
