import { describe, expect, it } from 'vitest';
import { marginsSchema, paperSchema } from '../../../shared/letters/letter-schema.ts';
import { PAPER_SIZES } from '../../../shared/letters/paper-sizes.ts';
import { layOutSheet } from '../../../shared/letters/stationery/find-stationery.ts';
import { stationerySchema } from '../../../shared/letters/stationery/stationery-names.ts';
import { writeStationeryCss } from '../../../shared/letters/stationery/write-stationery-css.ts';
import { writeDocx } from '../../../shared/letters/writers/write-docx.ts';
import { makeDraft, makeModel } from './support/make-letter.ts';
import { makeNotebook } from './support/make-pages.ts';
import { readZip } from './support/read-docx.ts';

const SHEETS = stationerySchema.options.flatMap((stationery) =>
  paperSchema.options.map((paper) => ({ stationery, paper })),
);
/** Millimetres. */
const POINT = 25.4 / 72;

function makeLetter(margins?: 'narrow' | 'usual' | 'wide') {
  const draft = makeDraft({ opening: '말', paper: 'A5', ...(margins && { margins }) });
  return makeModel({
    letter: draft,
    notebook: makeNotebook('공책', 'notes', []),
    pages: [],
    parent: {},
  });
}

describe('margins', () => {
  it.each(SHEETS)('of $stationery on $paper go from narrow to wide', (sheet) => {
    const areas = marginsSchema.options.map((margins) => {
      const { width, height, marginBlock, marginInline } = layOutSheet({ ...sheet, margins });
      return (width - 2 * marginInline) * (height - 2 * marginBlock);
    });
    const [narrow = 0, usual = 0, wide = 0] = areas;
    expect(narrow).toBeGreaterThanOrEqual(usual);
    expect(usual).toBeGreaterThan(wide);
    expect(layOutSheet({ ...sheet, margins: 'usual' })).toEqual(layOutSheet(sheet));
  });

  it.each(SHEETS)('of $stationery on $paper leave room for words and for a printer', (sheet) => {
    for (const margins of marginsSchema.options) {
      const { width, height, marginBlock, marginInline, fontSize } = layOutSheet({
        ...sheet,
        margins,
      });
      expect((width - 2 * marginInline) / (fontSize * POINT)).toBeGreaterThanOrEqual(14);
      expect((height - 2 * marginBlock) / (fontSize * POINT)).toBeGreaterThanOrEqual(22);
      expect(Math.min(marginBlock, marginInline)).toBeGreaterThanOrEqual(11);
    }
  });

  it('never make a line of plain paper longer than 38 letters, nor more empty where they are narrow', () => {
    for (const paper of paperSchema.options) {
      const { width, marginInline, fontSize } = layOutSheet({
        paper,
        stationery: 'plain',
        margins: 'narrow',
      });
      const line = (width - 2 * marginInline) / (fontSize * POINT);
      expect(line).toBeLessThanOrEqual(38.2);
      expect(marginInline).toBeLessThanOrEqual(PAPER_SIZES[paper].marginInline);
    }
  });

  it('are those of the page in print and in a Word file', async () => {
    expect(writeStationeryCss(makeLetter('wide'))).toContain('margin: 25mm 26mm');
    expect(makeLetter()).toEqual({ ...makeLetter('usual'), margins: undefined });
    const marginOf = async (margins?: 'wide') =>
      /w:left="(\d+)"/.exec(
        (await readZip(await writeDocx(makeLetter(margins)))).get('word/document.xml') ?? '',
      )?.[1];
    expect(Number(await marginOf('wide'))).toBe(Math.floor((26 / 25.4) * 1440));
    expect(Number(await marginOf())).toBe(Math.floor((19 / 25.4) * 1440));
  });
});
