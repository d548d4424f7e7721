import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { makePhoto, smallPicture } from '../shared/pictures/make-pictures.ts';
import { makeStarterJournal } from './support/journal-files.ts';
import {
  closeWindow,
  collectConsoleErrors,
  goToPlace,
  openPage,
} from './support/journal-window.ts';
import { copyPicture, dropFile, givePhoto, listPictures, sizeShown } from './support/pictures.ts';
import { expect, test } from './support/test.ts';

const NOTEBOOK = '원서 읽기';
const BOOK = 'Rich Dad Poor Dad';

const coverOf = (page: Page) => page.locator('.page-cover').getByRole('img', { name: BOOK });
const coverButton = (page: Page) => page.getByRole('button', { name: `‘${BOOK}’ 표지 바꾸기` });
const coverFile = (page: Page) => page.locator('.page-cover input[type=file]');

test('a cover comes from a file, the clipboard and a drop, and tells nobody where it was taken', async ({
  launch,
  folder,
}) => {
  const journal = join(folder, 'journal');
  await makeStarterJournal(journal);
  const first = await launch();
  const { page, electron } = first;
  const errors = collectConsoleErrors(page);
  await openPage(page, NOTEBOOK, BOOK);
  await expect(page.locator('.page-cover .cover-title')).toHaveText(BOOK);

  const photo = makePhoto();
  expect(photo.includes('Exif')).toBe(true);
  await coverFile(page).setInputFiles(givePhoto(photo));
  // The camera was held upright: what it wrote beside the picture says so.
  await expect.poll(() => sizeShown(coverOf(page))).toEqual([8, 12]);
  const [kept, ...none] = await listPictures(journal);
  expect(none).toEqual([]);
  expect(kept?.facts).toEqual({ kind: 'jpg', width: 8, height: 12 });
  expect(kept?.bytes.includes('Exif')).toBe(false);

  await coverFile(page).setInputFiles(givePhoto(photo));
  await dropFile(page.locator('.cover-field'), givePhoto(photo));
  await expect(page.getByRole('status').filter({ hasText: '넣고' })).toHaveCount(0);
  expect(await listPictures(journal)).toHaveLength(1);

  const onShelf = page.getByRole('option', { name: BOOK }).locator('img');
  await copyPicture(electron, onShelf);
  await dropFile(page.locator('.cover-field'), {
    name: 'cover.webp',
    mimeType: 'image/webp',
    buffer: smallPicture('webp'),
  });
  await expect.poll(() => sizeShown(coverOf(page))).toEqual([12, 8]);
  await coverButton(page).focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect.poll(() => sizeShown(coverOf(page))).toEqual([8, 12]);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => sizeShown(coverOf(page))).toEqual([12, 8]);

  for (const [name, buffer, sentence] of [
    [
      'a.svg',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      '넣을 수 있는 사진이 아닙니다',
    ],
    ['b.webp', smallPicture('animatedWebp'), '움직이는 그림은 넣을 수 없습니다'],
    ['c.jpg', smallPicture('jpeg').subarray(0, 40), '사진 파일이 온전하지 않아'],
  ] as const) {
    await coverFile(page).setInputFiles({ name, mimeType: 'image/jpeg', buffer });
    await expect(page.getByText(sentence)).toBeVisible();
  }
  await expect.poll(() => sizeShown(coverOf(page))).toEqual([12, 8]);

  await coverButton(page).click();
  await page.getByRole('menuitem', { name: '표지 없애기' }).click();
  await expect(page.locator('.page-cover .cover-title')).toHaveText(BOOK);
  await page.getByRole('button', { name: '되돌리기' }).click();
  await expect.poll(() => sizeShown(coverOf(page))).toEqual([12, 8]);
  expect(errors).toEqual([]);
  await closeWindow(electron);

  const second = await launch();
  await goToPlace(second.page, NOTEBOOK);
  const card = second.page.getByRole('option', { name: BOOK }).locator('img');
  await expect.poll(() => sizeShown(card)).toEqual([12, 8]);
  await closeWindow(second.electron);

  await rm(join(journal, 'attachments'), { recursive: true });
  const third = await launch();
  await openPage(third.page, NOTEBOOK, BOOK);
  await expect(third.page.locator('.page-cover .cover-title')).toHaveText(BOOK);
});
