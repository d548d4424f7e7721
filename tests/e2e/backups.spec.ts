import { readdir } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { addConflictCopy } from './support/conflict-copy.ts';
import { findViolations } from './support/find-violations.ts';
import { makeStarterJournal } from './support/journal-files.ts';
import { closeWindow, goToPlace, openPage } from './support/journal-window.ts';
import { expect, test } from './support/test.ts';

const BOOK = 'Rich Dad Poor Dad';

const backupsOf = (page: Page) =>
  page.getByRole('list', { name: '백업 목록' }).getByRole('listitem');

async function backUp(page: Page): Promise<void> {
  await page.getByRole('button', { name: '지금 백업' }).click();
  await expect(page.getByText('백업했습니다.')).toBeVisible();
  await expect(backupsOf(page).first()).toContainText('직접 한 백업');
}

test('a backup is made and restored, and the restoring is undone', async ({ launch }) => {
  const first = await launch();
  const { page } = first;
  await page.getByRole('button', { name: '예시 공책으로 시작하기' }).click();
  await goToPlace(page, '설정');
  const name = page.getByRole('textbox', { name: '이름', exact: true });
  await name.fill('백업할 때의 이름');
  await backUp(page);
  await name.fill('그 뒤의 이름');
  await name.blur();
  await expect(page.getByText('저장됨', { exact: true })).toBeVisible();

  const restore = backupsOf(page).first().getByRole('button');
  await expect(restore).toHaveAccessibleName(/^이 백업으로 되돌리기… 20\d\d년/);
  await restore.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '이 백업으로 되돌릴까요?' });
  await expect(dialog).toContainText('지금 모습도 백업으로 남겨 두며');
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(restore).toBeFocused();
  await expect(name).toHaveValue('그 뒤의 이름');

  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: '되돌리기' }).click();
  await expect(dialog).toBeHidden();
  await expect(name).toHaveValue('백업할 때의 이름');
  await expect(backupsOf(page).first()).toContainText('백업으로 되돌리기 전');
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('button', { name: '실행 취소' }).click();
  await expect(page.getByText('되돌리기 전의 일기장으로 돌아왔습니다.')).toBeVisible();
  await expect(name).toHaveValue('그 뒤의 이름');

  const facts = await backupsOf(page).allTextContents();
  await closeWindow(first.electron);
  const again = await launch();
  await goToPlace(again.page, '설정');
  await expect(again.page.getByRole('textbox', { name: '이름', exact: true })).toHaveValue(
    '그 뒤의 이름',
  );
  for (const fact of facts) {
    await expect(backupsOf(again.page).filter({ hasText: fact }).first()).toBeVisible();
  }
});

test('a restoring is not undone by its toast once something else was done', async ({ launch }) => {
  const { page } = await launch();
  await page.getByRole('button', { name: '예시 공책으로 시작하기' }).click();
  await goToPlace(page, '설정');
  const name = page.getByRole('textbox', { name: '이름', exact: true });
  await backUp(page);
  await name.fill('그 뒤의 이름');
  await backupsOf(page).first().getByRole('button').click();
  await page.getByRole('dialog').getByRole('button', { name: '되돌리기' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(name).toHaveValue('');
  await name.fill('새로 쓴 이름');
  await page.getByRole('button', { name: '실행 취소' }).click();
  await expect(page.getByText(/그 뒤에 다른 것을 고쳐서/)).toBeVisible();
  await expect(name).toHaveValue('새로 쓴 이름');
});

test('what gave way to another computer is in the trash, and comes back beside the living one', async ({
  launch,
  folder,
}) => {
  const journal = await makeStarterJournal(folder);
  const { ours, theirs } = await addConflictCopy(journal, BOOK, '다른 컴퓨터에서 고친 문장');
  const { page } = await launch();
  await goToPlace(page, '휴지통');
  const line = page.getByRole('listitem').filter({ hasText: ours });
  await expect(line).toContainText('두 컴퓨터에서 다르게 고쳐서');
  await expect(line).toContainText(BOOK);
  await expect(line).toContainText(/20\d\d년 .+에 씀/);
  expect(await findViolations(page)).toEqual([]);
  await line.getByRole('button', { name: /되살리기/ }).click();
  await expect(page.getByText('지금 있는 것도 그대로 있습니다.')).toBeVisible();
  await expect(line).toHaveCount(0);
  await openPage(page, '원서 읽기', BOOK);
  await expect(page.getByText(theirs)).toBeVisible();
  await expect(page.getByText(ours)).toBeVisible();
});

test('what another computer wrote while the same was being typed here is in the trash', async ({
  launch,
  folder,
}) => {
  const journal = await makeStarterJournal(folder);
  const { page } = await launch();
  await openPage(page, '원서 읽기', BOOK);
  const quote = page.locator('[data-kind=quote]').first();
  await quote.getByRole('button', { name: '고치기', exact: true }).click();
  const text = page.getByLabel('책에 있는 말').first();
  // An empty quote waits for its words, so that the news come in the midst of the typing.
  await text.fill('');
  const { theirs } = await addConflictCopy(journal, BOOK, '다른 컴퓨터에서 고친 문장');
  const copies = async () =>
    (await readdir(journal, { recursive: true })).filter((file) => file.includes('sync-conflict'));
  await expect.poll(copies).toEqual([]);
  await expect(text).toHaveValue('');
  await text.fill('여기에서 친 문장');
  await expect(page.getByText('저장됨', { exact: true })).toBeVisible();
  await expect(text).toHaveValue('여기에서 친 문장');
  await goToPlace(page, '휴지통');
  const line = page.getByRole('listitem').filter({ hasText: theirs });
  await expect(line).toContainText('두 컴퓨터에서 다르게 고쳐서');
});
