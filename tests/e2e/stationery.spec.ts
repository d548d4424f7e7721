import { join } from 'node:path';
import { findStationery } from '../../shared/letters/stationery/find-stationery.ts';
import { stationerySchema } from '../../shared/letters/stationery/stationery-names.ts';
import { bookletter } from './support/command-line.ts';
import { goToPlace } from './support/journal-window.ts';
import { readPdfFonts, readPdfInfo, readPdfText } from './support/pdf.ts';
import { drawPdfPage, readPdfPixels } from './support/pdf-pages.ts';
import { expect, test } from './support/test.ts';

const HISTORY = '인공지능의 역사';
const WORDS = ['--to', '휀', '--arrange', 'years', '--footnotes', '--paper', 'A5'];
/** What poppler, FreeType and another Chromium may draw otherwise, of all pixels. */
const TOLERANCE = { maxDiffPixelRatio: 0.02 };

/** Lines are broken elsewhere in each, and where one ends in a hyphen, pdftotext takes it for one of breaking. */
const withoutBreaks = (text: string) => text.replaceAll(/[\s-]/g, '');

/** The share of bytes that are clearly others: a star may lie a hundredth of a pixel elsewhere. */
function shareOfChanged(a: Buffer, b: Buffer): number {
  const changed = a.filter((byte, index) => Math.abs(byte - (b[index] ?? 0)) > 48);
  return changed.length / a.length;
}

for (const name of stationerySchema.options) {
  test(`a letter on ${name} paper is the same letter, with its art on every page`, async ({
    folder,
  }) => {
    const journal = ['--journal', join(folder, 'journal')];
    await bookletter(['init', '--starter', ...journal]);
    const [out, plain, drawn] = ['letter', 'plain', 'drawn'].map((each) =>
      join(folder, `${each}.pdf`),
    ) as [string, string, string];
    const write = (stationery: string, path: string, more: readonly string[] = []) =>
      bookletter([
        ...['letter', HISTORY, ...WORDS, '--stationery', stationery, '--out', path],
        ...more,
        ...journal,
      ]);
    await write(name, out);
    await write('plain', plain);

    // Blank squares are as wide as the gap between columns, for which pdftotext takes them where it guesses.
    const order = name === 'squares' ? 'written' : 'guessed';
    const words = withoutBreaks(await readPdfText(out, order));
    expect(words).toBe(withoutBreaks(await readPdfText(plain)));
    const fonts = await readPdfFonts(out);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);

    const pages = Number((await readPdfInfo(out)).Pages);
    expect(pages).toBeGreaterThanOrEqual(3);
    // A5 is 420 × 595 points; no words stand in its outermost 40.
    const edges = [
      { x: 0, y: 0, width: 420, height: 40 },
      { x: 0, y: 0, width: 40, height: 595 },
      { x: 380, y: 0, width: 40, height: 595 },
    ];
    let isDrawn = false;
    for (const edge of edges) {
      const first = await readPdfPixels(out, 1, edge);
      isDrawn ||= new Set(first).size > 1;
      for (let page = 2; page <= pages; page += 1) {
        const other = await readPdfPixels(out, page, edge);
        expect(shareOfChanged(first, other), `page ${page}`).toBeLessThan(0.002);
      }
    }
    expect(isDrawn).toBe(findStationery(name).drawArt !== undefined);

    await write(name, drawn, ['--draw-timelines']);
    expect(await drawPdfPage(drawn, 1)).toMatchSnapshot(`${name}.png`, TOLERANCE);
  });
}

test('stationery is chosen by keyboard, seen at once and kept', async ({ launch }) => {
  const { page } = await launch();
  await page.getByRole('button', { name: '예시 공책으로 시작하기' }).click();
  await goToPlace(page, '편지');
  await page.getByRole('option', { name: '휀에게' }).click();
  const letter = page.frameLocator('iframe');
  await expect(letter.locator('.letter')).toBeVisible();
  await expect(letter.locator('.letter-art')).toHaveCount(0);

  const plain = page.getByRole('radio', { name: '흰 종이' });
  await expect(plain).toBeChecked();
  await plain.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '항공 우편' })).toBeChecked();
  await expect(letter.locator('.letter-art')).toHaveCount(1);
  await page.getByText('밤하늘', { exact: true }).click();
  await expect(letter.locator('.letter-paper').first()).toHaveCSS(
    'background-color',
    'rgb(23, 33, 60)',
  );

  await goToPlace(page, HISTORY);
  await goToPlace(page, '편지');
  await page.getByRole('option', { name: '휀에게' }).click();
  await expect(page.getByRole('radio', { name: '밤하늘' })).toBeChecked();
});
