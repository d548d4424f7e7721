import { describe, expect, it } from 'vitest';
import { findStationery } from '../../../shared/letters/stationery/find-stationery.ts';
import { stationerySchema } from '../../../shared/letters/stationery/stationery-names.ts';
import { writeDocx } from '../../../shared/letters/writers/write-docx.ts';
import { readZip } from './support/read-docx.ts';
import { SAMPLE_LETTERS } from './support/sample-letters.ts';

async function readParts(stationery: (typeof stationerySchema.options)[number]) {
  const { sampler } = SAMPLE_LETTERS;
  if (!sampler) throw new Error('no sample');
  return readZip(await writeDocx({ ...sampler, stationery }));
}

describe('stationery in a Word document', () => {
  it.each(stationerySchema.options.filter((name) => name !== 'squares'))(
    '%s has its fonts and inks, and the same words',
    async (name) => {
      const { colours, onWhite = colours, fonts } = findStationery(name);
      const parts = await readParts(name);
      const styles = parts.get('word/styles.xml');
      expect(styles).toContain(`w:eastAsia="${fonts.korean}"`);
      expect(styles).toContain(`w:ascii="${fonts.latin}"`);
      expect(styles).toContain(`w:color w:val="${onWhite.ink.slice(1).toUpperCase()}"`);
      expect(parts.get('word/fontTable.xml')).toContain(`w:name="${fonts.korean}"`);
      const wordsOf = (document = '') => document.match(/<w:t[ >][^<]*/g);
      const plain = await readParts('plain');
      expect(wordsOf(parts.get('word/document.xml'))).toEqual(
        wordsOf(plain.get('word/document.xml')),
      );
    },
  );

  it('is ruled paper where the letter is on squares', async () => {
    const [squares, ruled] = await Promise.all([readParts('squares'), readParts('manuscript')]);
    expect(squares.get('word/document.xml')).toBe(ruled.get('word/document.xml'));
    expect(squares.get('word/styles.xml')).toBe(ruled.get('word/styles.xml'));
  });

  it('is larger for a small child', async () => {
    const sizes = async (name: 'plain' | 'large') =>
      Number(/<w:sz w:val="(\d+)"/.exec((await readParts(name)).get('word/styles.xml') ?? '')?.[1]);
    expect(await sizes('large')).toBeGreaterThan(1.5 * (await sizes('plain')));
  });
});
