import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { addLetterConflict } from './support/conflict-copy.ts';
import {
  answerSaveDialog,
  closeWindow,
  collectConsoleErrors,
  goToPlace,
  pressAndHear,
} from './support/journal-window.ts';
import { expect, test } from './support/test.ts';

async function openLetter(page: Page): Promise<void> {
  await goToPlace(page, '편지');
  await page.getByRole('option', { name: '휀에게' }).click();
  await expect(page.frameLocator('iframe').getByText('휀아,')).toBeVisible();
}

const opening = (page: Page) => page.getByRole('textbox', { name: '여는 글' });
const letterText = (page: Page) => page.frameLocator('iframe').locator('body');
const sentRows = (page: Page) =>
  page.getByRole('listbox', { name: '보낸 편지' }).getByRole('option');

/** Saves the letter in a format, and waits until that is said. */
async function save(page: Page, format: RegExp, file: string): Promise<void> {
  await page.getByRole('button', { name: '다른 형식으로 저장' }).click();
  await page.getByRole('menuitem', { name: format }).click();
  await expect(page.getByText(`저장했습니다: ${file}`)).toBeVisible();
}

test('what was sent is listed with what it held, reads as it was sent after every change, and can be sent and written again', async ({
  launch,
  folder,
}) => {
  const first = await launch();
  const errors = collectConsoleErrors(first.page);
  await first.page.getByRole('button', { name: '예시 공책으로 시작하기' }).click();
  await openLetter(first.page);
  await opening(first.page).fill('처음 보내는 글');
  await answerSaveDialog(first.electron, join(folder, 'first.md'));
  await save(first.page, /Markdown/, 'first.md');
  await opening(first.page).fill('고쳐서 보내는 글');
  await answerSaveDialog(first.electron, join(folder, 'second.txt'));
  await save(first.page, /일반 텍스트/, 'second.txt');
  await closeWindow(first.electron);

  const { page, electron } = await launch();
  errors.push(...collectConsoleErrors(page));
  await goToPlace(page, '편지');
  await expect(sentRows(page)).toHaveCount(2);
  await expect(sentRows(page).nth(0)).toContainText('텍스트');
  await expect(sentRows(page).nth(0)).toContainText('고쳐서 보내는 글');
  await expect(sentRows(page).nth(1)).toContainText('Markdown');
  await expect(sentRows(page).nth(1)).toContainText('처음 보내는 글');
  await expect(sentRows(page).nth(1)).toContainText(/사건 \d+ · /);

  await sentRows(page).nth(1).click();
  await expect(page.getByRole('heading', { name: '휀에게 보낸 편지', level: 1 })).toBeVisible();
  await expect(letterText(page)).toContainText('처음 보내는 글');
  await answerSaveDialog(electron, join(folder, 'again.md'));
  await save(page, /Markdown/, 'again.md');
  const [before, after] = await Promise.all(
    ['first.md', 'again.md'].map((name) => readFile(join(folder, name), 'utf8')),
  );
  expect(after).toBe(before);

  await page.getByRole('button', { name: '새 편지로 쓰기' }).click();
  await expect(opening(page)).toHaveValue('처음 보내는 글');
  await goToPlace(page, '편지');
  await sentRows(page).nth(1).click();
  await page.getByRole('button', { name: '보낸 편지에서 지우기' }).click();
  await expect(sentRows(page)).toHaveCount(1);
  await page.getByRole('button', { name: '되돌리기', exact: true }).click();
  await expect(sentRows(page)).toHaveCount(2);
  expect(errors).toEqual([]);
});

test('a version is kept, compared, read, gone back to and taken back; none of the words are lost', async ({
  launch,
}) => {
  const { page } = await launch();
  const errors = collectConsoleErrors(page);
  await page.getByRole('button', { name: '예시 공책으로 시작하기' }).click();
  await openLetter(page);
  await opening(page).fill('하나 둘 셋');
  await page.getByRole('button', { name: '여러 판 보기' }).click();
  await page.getByRole('textbox', { name: '판의 이름' }).fill('첫 판');
  await page.getByRole('button', { name: '이 판 남기기' }).click();
  const version = page.getByRole('option', { name: '첫 판' });
  await expect(version).toContainText('지금 편지와 같습니다.');
  await page.getByRole('button', { name: '편지로 돌아가기' }).click();
  await opening(page).fill('하나 넷');

  await page.getByRole('button', { name: '여러 판 보기' }).click();
  await expect(version).toContainText('지금 편지에 없는 낱말 2개가 있고, 있는 낱말 1개가 없음');
  await version.click();
  await expect(letterText(page)).toContainText('하나 둘 셋');
  await page.getByRole('button', { name: '이 판으로 되돌리기' }).click();
  await expect(opening(page)).toHaveValue('하나 둘 셋');
  await page.getByRole('button', { name: '여러 판 보기' }).click();
  const versions = page.getByRole('listbox', { name: '편지의 여러 판' }).getByRole('option');
  await expect(versions).toHaveCount(2);
  await versions.first().click();
  await expect(letterText(page)).toContainText('하나 넷');
  await page.getByRole('button', { name: '편지로 돌아가기' }).click();
  await pressAndHear(page, 'Control+z', '실행 취소: 편지를 옛 판으로 되돌리기');
  await expect(opening(page)).toHaveValue('하나 넷');
  expect(errors).toEqual([]);
});

test('a letter that was written on two computers says where the other words are', async ({
  launch,
  folder,
}) => {
  const { page } = await launch();
  const errors = collectConsoleErrors(page);
  await page.getByRole('button', { name: '예시 공책으로 시작하기' }).click();
  await openLetter(page);
  await opening(page).fill('이 컴퓨터에서 쓴 글');
  await expect(page.getByText('저장됨')).toBeVisible();
  await addLetterConflict(join(folder, 'journal'), '저 컴퓨터에서 쓴 글');
  await expect(opening(page)).toHaveValue('저 컴퓨터에서 쓴 글');
  await page
    .getByText('이 편지를 다른 컴퓨터에서 다르게 고친 글도 한 판으로 남아 있습니다.')
    .locator('..')
    .getByRole('button', { name: '여러 판 보기' })
    .click();
  await page.getByRole('option').filter({ hasText: '다른 컴퓨터에서 쓴 것' }).click();
  await expect(letterText(page)).toContainText('이 컴퓨터에서 쓴 글');
  expect(errors).toEqual([]);
});

test('a letter that goes out and cannot be remembered is whole, and both is said in one sentence', async ({
  launch,
  folder,
}) => {
  const { page, electron } = await launch();
  await page.getByRole('button', { name: '예시 공책으로 시작하기' }).click();
  await openLetter(page);
  // Where what was sent is kept lies a file that a person has put there.
  const inTheWay = join(folder, 'journal', 'attachments');
  await writeFile(inTheWay, '');
  await answerSaveDialog(electron, join(folder, 'out.md'));
  await save(page, /Markdown/, 'out.md. 다만 보낸 편지로 남기지는 못했습니다.');
  expect(await readFile(join(folder, 'out.md'), 'utf8')).toContain('휀아,');
  await rm(inTheWay);
  await save(page, /Markdown/, 'out.md');
  await goToPlace(page, '편지');
  await expect(sentRows(page)).toHaveCount(1);
});
