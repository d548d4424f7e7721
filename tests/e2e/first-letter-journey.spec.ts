import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { typeKorean } from './support/compose.ts';
import {
  answerSaveDialog,
  closeWindow,
  collectConsoleErrors,
  goToPlace,
  openPage,
} from './support/journal-window.ts';
import { readPdfFonts, readPdfInfo, readPdfText } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

const BOOK = 'The Little Prince';
const QUOTE = '가장 중요한 것은 눈에 보이지 않아';
const WHY = '휀아 마음으로 보렴';
const REFLECTION = '어른이 되어 다시 읽으니 더 좋았다';

test('from the first start to a letter that holds what was typed', async ({ launch, folder }) => {
  const first = await launch();
  const errors = collectConsoleErrors(first.page);
  const { page } = first;

  await page.getByRole('button', { name: '예시 공책으로 시작하기' }).click();
  await goToPlace(page, '원서 읽기');
  await expect(page.getByRole('option')).toHaveCount(3);

  await page.getByRole('button', { name: '새 책' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('책 제목').fill(BOOK);
  await dialog.getByLabel('지은이').fill('Antoine de Saint-Exupéry');
  await dialog.getByRole('button', { name: '더하기' }).click();
  await expect(page.getByRole('heading', { name: BOOK, level: 1 })).toBeVisible();

  await page.getByRole('button', { name: /^인용/ }).last().click();
  const composer = page.getByRole('region', { name: '이 쪽에 더 쓰기' });
  await composer.getByLabel('책에 있는 말').click();
  await typeKorean(page, QUOTE);
  await composer.getByLabel('왜 이 말을 들려주고 싶은지').click();
  await typeKorean(page, WHY);
  const tag = composer.getByRole('combobox', { name: '태그' });
  await tag.click();
  await typeKorean(page, '마음');
  await page.keyboard.press('Enter');
  await expect(composer.getByText('마음', { exact: true })).toBeVisible();
  await composer.getByRole('button', { name: '별표' }).click();
  await composer.getByRole('button', { name: '더하기', exact: true }).click();
  const quote = page.getByRole('figure').filter({ hasText: QUOTE });
  await expect(quote).toBeVisible();
  await expect(quote.getByRole('button', { name: '별표' })).toHaveAttribute('aria-pressed', 'true');
  await expect(quote.getByRole('button', { name: '#마음' })).toBeVisible();

  await page.getByRole('button', { name: /^생각/ }).last().click();
  await composer.getByRole('textbox', { name: '생각' }).click();
  await typeKorean(page, REFLECTION);
  await composer.getByRole('button', { name: '더하기', exact: true }).click();
  await expect(page.getByText(REFLECTION)).toBeVisible();
  expect(errors).toEqual([]);
  await closeWindow(first.electron);

  const second = await launch();
  const again = second.page;
  const laterErrors = collectConsoleErrors(again);
  await openPage(again, '원서 읽기', BOOK);
  const kept = again.getByRole('figure').filter({ hasText: QUOTE });
  await expect(kept).toContainText(WHY);
  await expect(kept.getByRole('button', { name: '별표' })).toHaveAttribute('aria-pressed', 'true');
  await expect(kept.getByRole('button', { name: '#마음' })).toBeVisible();
  await expect(again.getByText(REFLECTION)).toBeVisible();

  await again.getByRole('button', { name: '이 쪽으로 편지 쓰기' }).click();
  await again.getByRole('textbox', { name: '여는 글' }).fill('요즘 이 책을 읽고 있어.');
  const preview = again.frameLocator('iframe');
  await expect(preview.getByText('휀아,')).toBeVisible();
  await expect(preview.getByText('요즘 이 책을 읽고 있어.')).toBeVisible();
  await expect(preview.getByText(QUOTE)).toBeVisible();

  const pdf = join(folder, 'letter.pdf');
  await answerSaveDialog(second.electron, pdf);
  await again.getByRole('button', { name: 'PDF로 저장' }).click();
  await expect(again.getByText('letter.pdf')).toBeVisible();
  const text = await readPdfText(pdf);
  expect(text.startsWith('휀아,')).toBe(true);
  for (const part of ['요즘 이 책을 읽고 있어.', QUOTE, WHY, REFLECTION, '아빠가']) {
    expect(text).toContain(part);
  }
  const fonts = await readPdfFonts(pdf);
  expect(fonts.length).toBeGreaterThan(1);
  expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
  const info = await readPdfInfo(pdf);
  expect(info['Page size']).toContain('A4');
  expect(info.Tagged).toBe('yes');
  expect(info.Title).toContain('원서 읽기');
  expect(info.Author).toBe('아빠');
  expect(info.Creator).toBe('Bookletter');
  expect(info.Producer).toContain('Skia');
  expect((await readFile(pdf, 'latin1')).match(/\/Lang \(ko\)/)).not.toBeNull();
  expect(laterErrors).toEqual([]);
});
