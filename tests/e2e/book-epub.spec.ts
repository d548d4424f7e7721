import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readZipBytes } from '../shared/letters/support/read-docx.ts';
import { readEpubText } from '../shared/letters/support/read-epub.ts';
import { answerSaveDialog, goToPlace } from './support/journal-window.ts';
import { expect, test } from './support/test.ts';

/** Width and height, as its header tells them. Source: https://www.w3.org/TR/png-3/#11IHDR. */
function sizeOfPng(png: Buffer | undefined): readonly number[] {
  return [png?.readUInt32BE(16) ?? 0, png?.readUInt32BE(20) ?? 0];
}

test('a year is saved as an e-book with a drawn cover', async ({ launch, folder }) => {
  const { page, electron } = await launch();
  await page.getByRole('button', { name: '예시 공책으로 시작하기' }).click();
  await goToPlace(page, '편지');
  await page.getByRole('button', { name: '한 해를 책으로' }).click();
  const file = join(folder, 'year.epub');
  await answerSaveDialog(electron, file);
  await page.getByRole('button', { name: '전자책으로 저장' }).click();
  await expect(page.getByText('책을 저장했습니다: year.epub')).toBeVisible();

  const bytes = await readFile(file);
  const parts = await readZipBytes(bytes);
  expect(sizeOfPng(parts.get('book/pictures/cover.png'))).toEqual([1600, 2400]);
  const text = await readEpubText(bytes);
  for (const words of ['Rich Dad Poor Dad', '찾아보기']) expect(text).toContain(words);
});
