import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { showText } from '../../shared/fonts/show-text.ts';
import { stationerySchema } from '../../shared/letters/stationery/stationery-names.ts';
import { FAIR_SET } from '../shared/fonts/support/fair-set.ts';
import { bookletter } from './support/command-line.ts';
import { goToPlace } from './support/journal-window.ts';
import { readPdfFonts, readPdfText } from './support/pdf.ts';
import { countPdfGlyphs } from './support/pdf-glyphs.ts';
import { openBrowser, readDrawnFonts } from './support/reader.ts';
import { expect, test } from './support/test.ts';

/** What is in no font of ours: of private use, and of a script that we have not. */
const UNPRINTABLE = '끝: \u{E000} ក 가\u{308}';
const NOTE = [...FAIR_SET, UNPRINTABLE].join('\n\n').replaceAll(/[*_#<>[\]`~]/g, '\\$&');
/** Of what is not in a system's own fonts, nor seen. */
const UNSEEN = /[\s\p{Default_Ignorable_Code_Point}]/gu;
const OURS =
  /^(?:\[none\]|\w+\+(?:GowunBatang|NanumMyeongjo|NanumPen|SourceSerif4|Noto(?:SerifKR|SerifSC|SerifJP|Serif|SerifHebrew|NaskhArabic|SerifThai|SerifDevanagari|SansMath|SansSymbols|SansSymbols2|Music|Emoji))\w*(?:-\w+)?)$/;

const squeeze = (text: string) => text.normalize('NFKD').replaceAll(UNSEEN, '');

/** A journal with a note of all that, and how a letter of it is written. */
async function keepNote(folder: string) {
  const journal = ['--journal', join(folder, 'journal')];
  const page = ['--notebook', '글자', '--page', '書와 ᄒᆞᆫ글 😀'];
  await bookletter(['init', ...journal]);
  await bookletter(['add', 'notebook', '--title', '글자', '--kind', 'notes', ...journal]);
  await bookletter(['add', 'page', ...page.slice(0, 2), '--title', '書와 ᄒᆞᆫ글 😀', ...journal]);
  await bookletter(['add', 'note', ...page, '--text', NOTE, ...journal]);
  return async (stationery: string, ending: string) => {
    const out = join(folder, `${stationery}.${ending}`);
    const choice = ['--stationery', stationery, '--out', out];
    await bookletter(['letter', '글자', '--to', '휀', ...choice, ...journal]);
    return out;
  };
}

for (const stationery of stationerySchema.options) {
  test(`every character of a ${stationery} letter has a glyph in a font of ours`, async ({
    folder,
  }) => {
    const write = await keepNote(folder);
    const out = await write(stationery, 'pdf');
    const fonts = await readPdfFonts(out);
    expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
    expect(fonts.map(({ name }) => name).filter((name) => !OURS.test(name))).toEqual([]);
    const { all, missing } = await countPdfGlyphs(out);
    expect(all).toBeGreaterThan(500);
    expect(missing).toBe(0);
    const text = squeeze(await readPdfText(out));
    const wanted = squeeze(showText([...FAIR_SET, UNPRINTABLE].join('')));
    expect([...new Set(wanted)].filter((character) => !text.includes(character))).toEqual([]);
  });
}

test('a web page of them is drawn with the fonts inside it and no others', async ({
  launch,
  folder,
}) => {
  const write = await keepNote(folder);
  const { electron } = await launch();
  for (const stationery of ['plain', 'handwriting']) {
    const reader = await openBrowser(electron);
    await reader.goto(pathToFileURL(await write(stationery, 'html')).href);
    await reader.evaluate(() => document.fonts.ready);
    const { drawn } = await readDrawnFonts(reader);
    expect([...drawn].filter(([, isOurs]) => !isOurs)).toEqual([]);
    expect([...drawn.keys()].some((name) => name.includes('Noto Emoji'))).toBe(true);
  }
});

test('what no font has is told beside the letter before it is printed', async ({
  launch,
  folder,
}) => {
  const journal = ['--journal', join(folder, 'journal')];
  await bookletter(['init', '--starter', ...journal]);
  const { page } = await launch();
  await goToPlace(page, '편지');
  await page.getByRole('option', { name: '휀에게' }).click();
  const note = page.getByText('글꼴에 없는 글자가 있어');
  await expect(page.frameLocator('iframe').first().locator('.letter')).toBeVisible();
  await expect(note).toHaveCount(0);
  await page.getByRole('textbox', { name: '여는 글' }).fill('휀 書 ᄒᆞᆫ글 ក');
  await expect(note).toContainText('ក (U+1780)');
  await page.getByRole('textbox', { name: '여는 글' }).fill('휀 書 ᄒᆞᆫ글');
  await expect(note).toHaveCount(0);
});
