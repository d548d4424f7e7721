import { join } from 'node:path';
import { showText } from '../../shared/fonts/show-text.ts';
import { stationerySchema } from '../../shared/letters/stationery/stationery-names.ts';
import { FAIR_SET } from '../shared/fonts/support/fair-set.ts';
import { bookletter } from './support/command-line.ts';
import { goToPlace } from './support/journal-window.ts';
import { readPdfFonts, readPdfText } from './support/pdf.ts';
import { countPdfGlyphs } from './support/pdf-glyphs.ts';
import { expect, test } from './support/test.ts';

/** What is in no font of ours: of private use, and of a script that we have not. */
const UNPRINTABLE = '끝: \u{E000} ក 가\u{308}';
const NOTE = [...FAIR_SET, UNPRINTABLE].join('\n\n').replaceAll(/[*_#<>[\]`~]/g, '\\$&');
/** Of what is not in a system's own fonts, nor seen. */
const UNSEEN = /[\s\p{Default_Ignorable_Code_Point}]/gu;
const OURS =
  /^(?:\[none\]|\w+\+(?:GowunBatang|NanumMyeongjo|NanumPen|SourceSerif4|Noto(?:SerifKR|SerifSC|SerifJP|Serif|SerifHebrew|NaskhArabic|SerifThai|SerifDevanagari|SansMath|SansSymbols|SansSymbols2|Music|Emoji))\w*(?:-\w+)?)$/;

const squeeze = (text: string) => text.normalize('NFKD').replaceAll(UNSEEN, '');

test.describe.configure({ timeout: 180_000 });

test('every character of a letter has a glyph in a font of ours, whatever the stationery', async ({
  folder,
}) => {
  const journal = ['--journal', join(folder, 'journal')];
  const page = ['--notebook', '글자', '--page', '書와 ᄒᆞᆫ글 😀'];
  await bookletter(['init', ...journal]);
  await bookletter(['add', 'notebook', '--title', '글자', '--kind', 'notes', ...journal]);
  await bookletter(['add', 'page', '--notebook', '글자', '--title', '書와 ᄒᆞᆫ글 😀', ...journal]);
  await bookletter(['add', 'note', ...page, '--text', NOTE, ...journal]);
  for (const stationery of stationerySchema.options) {
    const out = join(folder, `${stationery}.pdf`);
    await bookletter([
      ...['letter', '글자', '--to', '휀', '--stationery', stationery, '--out', out],
      ...journal,
    ]);
    const fonts = await readPdfFonts(out);
    expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
    expect(fonts.map(({ name }) => name).filter((name) => !OURS.test(name))).toEqual([]);
    const { all, missing } = await countPdfGlyphs(out);
    expect(all, stationery).toBeGreaterThan(500);
    expect(missing, stationery).toBe(0);
    const text = squeeze(await readPdfText(out));
    const wanted = squeeze(showText([...FAIR_SET, UNPRINTABLE].join('')));
    const lost = [...new Set(wanted)].filter((character) => !text.includes(character));
    expect(lost, stationery).toEqual([]);
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
