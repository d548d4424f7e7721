import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatEdtfDate } from '../../shared/dates/format-date.ts';
import { readPicture } from '../../shared/pictures/read-picture.ts';
import { readZipBytes } from '../shared/letters/support/read-docx.ts';
import { bookletter } from './support/command-line.ts';
import { readPdfFonts, readPdfText } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

const HISTORY = '인공지능의 역사';

function countOf(words: string, text: string): number {
  return text.split(words).length - 1;
}

for (const paper of ['A4', 'A5'] as const) {
  test(`a PDF on ${paper} has every date drawn and listed, in embedded fonts`, async ({
    folder,
  }) => {
    const journal = ['--journal', join(folder, 'journal')];
    await bookletter(['init', '--starter', ...journal]);
    const { stdout } = await bookletter(['list', 'events', '--json', ...journal]);
    const events = JSON.parse(stdout) as { date: string }[];
    expect(events).toHaveLength(16);

    const options = ['--to', '휀', '--arrange', 'years', '--draw-timelines', '--paper', paper];
    const [drawnPath, listedPath] = [join(folder, 'drawn.pdf'), join(folder, 'listed.pdf')];
    await bookletter(['letter', HISTORY, ...options, '--out', drawnPath, ...journal]);
    const listedOptions = options.filter((option) => option !== '--draw-timelines');
    await bookletter(['letter', HISTORY, ...listedOptions, '--out', listedPath, ...journal]);
    const [drawn, listed] = [await readPdfText(drawnPath), await readPdfText(listedPath)];
    for (const { date } of events) {
      const words = formatEdtfDate(date, 'ko');
      expect(countOf(words, listed), words).toBeGreaterThan(0);
      expect(countOf(words, drawn), words).toBeGreaterThan(countOf(words, listed));
    }
    const fonts = await readPdfFonts(drawnPath);
    expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
  });
}

test('a Word file has the drawing as a picture of twice its pixels', async ({ folder }) => {
  const journal = ['--journal', join(folder, 'journal')];
  await bookletter(['init', '--starter', ...journal]);
  const out = join(folder, 'l.docx');
  const options = ['--to', '휀', '--arrange', 'years', '--draw-timelines', '--out', out];
  await bookletter(['letter', HISTORY, ...options, ...journal]);
  const parts = await readZipBytes(await readFile(out));
  const pictures = [...parts].filter(([path]) => path.startsWith('word/media/'));
  expect(pictures).toHaveLength(1);
  const [[, bytes = Buffer.alloc(0)] = []] = pictures;
  expect(readPicture(bytes)).toMatchObject({ ok: true, facts: { kind: 'png', width: 2 * 559 } });
});
