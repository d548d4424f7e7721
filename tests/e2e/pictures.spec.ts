import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { makePhoto, smallPicture } from '../shared/pictures/make-pictures.ts';
import { bookletter } from './support/command-line.ts';
import { typeKorean } from './support/compose.ts';
import { findViolations } from './support/find-violations.ts';
import { makeStarterJournal } from './support/journal-files.ts';
import {
  answerSaveDialog,
  closeWindow,
  collectConsoleErrors,
  goToPlace,
  openPage,
} from './support/journal-window.ts';
import { listPdfImages, readPdfText } from './support/pdf.ts';
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
  const journal = await makeStarterJournal(folder);
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

test('pictures in a reflection are seen while it is written, after a restart and in the letter', async ({
  launch,
  folder,
}) => {
  const journal = await makeStarterJournal(folder);
  const first = await launch();
  const { page, electron } = first;
  const errors = collectConsoleErrors(page);
  await openPage(page, NOTEBOOK, BOOK);
  await page.getByRole('button', { name: /^생각/ }).last().click();
  const composer = page.getByRole('region', { name: '이 쪽에 더 쓰기' });
  const text = composer.getByRole('textbox', { name: '생각' });
  const shown = composer.locator('figure img');
  await text.click();
  await page.keyboard.type('앞');

  await composer.locator('input[type=file]').setInputFiles(givePhoto(makePhoto()));
  await expect(shown).toHaveCount(1);
  await expect.poll(() => sizeShown(shown)).toEqual([8, 12]);
  await composer.getByRole('textbox', { name: '사진 설명' }).click();
  await typeKorean(page, '등대');
  await page.keyboard.press('Enter');
  await page.keyboard.type('뒤');
  await expect(composer.getByRole('textbox', { name: '사진 설명' })).toHaveValue('등대');
  await expect(text.locator('p')).toHaveText(['앞', '뒤']);

  await copyPicture(electron, shown.first());
  await page.keyboard.press('ControlOrMeta+v');
  await expect(shown).toHaveCount(2);
  await dropFile(text, { name: 'a.png', mimeType: 'image/png', buffer: smallPicture('png') });
  await expect(shown).toHaveCount(3);
  await dropFile(text, { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('text') });
  await expect(page.getByText('넣을 수 있는 사진이 아닙니다')).toBeVisible();
  await composer.getByRole('button', { name: '사진 빼기' }).nth(1).click();
  await expect(shown).toHaveCount(2);
  await composer.getByRole('button', { name: '더하기', exact: true }).click();

  const kept = page.locator('.entry').filter({ hasText: '등대' });
  await expect(kept.getByRole('img')).toHaveCount(2);
  await expect(kept.getByRole('img', { name: '등대' })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  for (const { facts, bytes } of await listPictures(journal)) {
    expect(Math.max(facts.width, facts.height)).toBe(12);
    expect(bytes.includes('Exif')).toBe(false);
  }
  expect(errors).toEqual([]);
  await closeWindow(electron);

  const second = await launch();
  await openPage(second.page, NOTEBOOK, BOOK);
  const again = second.page.locator('.entry').filter({ hasText: '등대' });
  await expect.poll(() => sizeShown(again.getByRole('img', { name: '등대' }))).toEqual([8, 12]);
  await again.getByRole('img', { name: '등대' }).dblclick();
  await expect(second.page.getByRole('textbox', { name: '사진 설명' })).toHaveCount(2);
  await expect(second.page.getByRole('textbox', { name: '사진 설명' }).first()).toHaveValue('등대');
  expect(await findViolations(second.page)).toEqual([]);
  await second.page.keyboard.press('Escape');

  await second.page.getByRole('button', { name: '이 쪽으로 편지 쓰기' }).click();
  const inLetter = second.page.frameLocator('iframe').getByRole('img', { name: '등대' });
  await expect.poll(() => sizeShown(inLetter)).toEqual([8, 12]);
  const pdf = join(folder, 'letter.pdf');
  await answerSaveDialog(second.electron, pdf);
  await second.page.getByRole('button', { name: 'PDF로 저장' }).click();
  await expect(second.page.getByText('letter.pdf')).toBeVisible();
  expect(await listPdfImages(pdf)).toContainEqual({ width: 8, height: 12 });
  expect(await readPdfText(pdf)).toContain('등대');
  await closeWindow(second.electron);

  const out = join(folder, 'command.pdf');
  const letter = ['letter', NOTEBOOK, '--page', BOOK, '--to', '휀', '--journal', journal];
  await bookletter([...letter, '--out', out]);
  expect(await listPdfImages(out)).toContainEqual({ width: 8, height: 12 });
  const html = join(folder, 'letter.html');
  await bookletter([...letter, '--out', html]);
  expect(await readFile(html, 'utf8')).toContain('<img src="data:image/jpeg;base64,');
  const { stdout } = await bookletter(['check', '--journal', journal]);
  // The one that was taken out is kept, and said to be of no use.
  expect(stdout).toContain('3 pictures');
  expect(stdout).toContain('0 errors, 0 warnings, 1 note');
});
