import type { Page } from '@playwright/test';
import { bookletter } from './support/command-line.ts';
import { closeWindow, collectConsoleErrors, goToPlace } from './support/journal-window.ts';
import { expect, test } from './support/test.ts';

const NOTEBOOK = '둘이 읽는 책';
const BOOK = '어린 왕자';

async function addChild(page: Page, name: string, birthday: string): Promise<void> {
  await page.getByRole('button', { name: '아이 더하기' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('이름', { exact: true }).fill(name);
  const field = dialog.getByLabel('생일');
  await field.fill('2917-05-14');
  await field.blur();
  await expect(dialog.getByText('한 해 넘게 남은 날입니다.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: '더하기', exact: true })).toBeDisabled();
  await field.fill(birthday);
  await dialog.getByRole('button', { name: '더하기', exact: true }).click();
  await expect(dialog).toBeHidden();
}

const settingsLine = (page: Page, name: string) =>
  page.locator('.settings-child').filter({ hasText: name });

test('two children: their ages beside what was read and written, one taken out and back', async ({
  launch,
  folder,
}) => {
  const journal = `${folder}/journal`;
  await bookletter(['--journal', journal, 'init']);
  const { electron, page } = await launch();
  const errors = collectConsoleErrors(page);
  await goToPlace(page, '설정');
  await addChild(page, '지우', '2020-11-03');
  await addChild(page, '휀', '2017-05-14');
  await page.getByRole('button', { name: '휀에 대해 할 수 있는 것' }).click();
  await page.getByRole('menuitem', { name: '위로 옮기기' }).click();
  await expect(page.locator('.settings-child-name')).toHaveText([/^휀/, /^지우/]);

  await page.getByRole('button', { name: '새 공책' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('공책 이름').fill(NOTEBOOK);
  await dialog.getByText('휀', { exact: true }).click();
  await dialog.getByText('지우', { exact: true }).click();
  await dialog.getByRole('button', { name: '만들기' }).click();
  await expect(page.getByRole('heading', { name: NOTEBOOK })).toBeVisible();
  await closeWindow(electron);

  const at = ['--journal', journal, '--notebook', NOTEBOOK];
  await bookletter(['add', 'page', ...at, '--title', BOOK]);
  const entry = [...at, '--page', BOOK, '--date', '2019', '--text', '처음 사다'];
  await bookletter(['add', 'event', ...entry]);

  const again = (await launch()).page;
  await goToPlace(again, NOTEBOOK);
  await again.getByRole('option', { name: BOOK }).click();
  await expect(again.locator('.entry-age')).toHaveText('휀 한두 살 · 지우가 태어나기 한 해 전');
  await again.getByRole('button', { name: '읽은 기록 더하기' }).click();
  await again.getByLabel('끝낸 날').fill('2024-03-20');
  await again.keyboard.press('Escape');
  await expect(again.locator('.reading-age')).toHaveText('휀 여섯 살 · 지우 세 살');

  await goToPlace(again, '설정');
  await again.getByRole('button', { name: '지우에 대해 할 수 있는 것' }).click();
  await again.getByRole('menuitem', { name: '목록에서 빼기' }).click();
  await expect(settingsLine(again, '지우')).toHaveCount(0);
  await goToPlace(again, NOTEBOOK);
  await expect(again.locator('.reading-age')).toHaveText('휀이가 여섯 살이던 봄');
  await again.getByRole('button', { name: '되돌리기' }).click();
  await expect(again.locator('.reading-age')).toHaveText('휀 여섯 살 · 지우 세 살');
  expect(errors).toEqual([]);
});
