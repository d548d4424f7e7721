import { cp, readdir, truncate } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { bookletter } from './support/command-line.ts';
import { findViolations } from './support/find-violations.ts';
import {
  copyElsewhere,
  findPageFile,
  makeStarterJournal,
  readPageFile,
} from './support/journal-files.ts';
import { closeWindow, openPage } from './support/journal-window.ts';
import { expect, test } from './support/test.ts';

const PAGE = 'Anne of Green Gables';
/** What is seen of another program is seen within this time, in ms. */
const SOON = 2000;

function addNote(journal: string, text: string) {
  return bookletter(['add', 'note', '--page', PAGE, '--text', text, '--journal', journal]);
}

test('a second window reads only, names the first, and can write when the first is closed', async ({
  launch,
  folder,
}) => {
  const journal = await makeStarterJournal(folder);
  const first = await launch();
  await openPage(first.page, '원서 읽기', PAGE);
  const second = await launch({ profile: join(folder, 'profile-2') });
  const notice = second.page.getByRole('region', { name: '일기장 상태' });
  await expect(notice).toContainText(hostname());
  await expect(notice).toContainText('책편지');
  await expect(notice).toContainText('저절로');

  await openPage(second.page, '원서 읽기', PAGE);
  const title = second.page.getByRole('textbox', { name: '제목' });
  await expect(title).not.toBeEditable();
  await expect(second.page.locator('.composer-kind').first()).toBeDisabled();
  expect(await findViolations(second.page)).toEqual([]);
  await expect(second.page.locator('[data-action="remove"]').first()).toBeDisabled();
  await second.page.locator('[data-entry]').first().click();
  await expect(second.page.locator('[data-editing]')).toHaveCount(0);
  await second.page.keyboard.press('Control+n');
  await expect(second.page.getByRole('dialog')).toHaveCount(0);

  // What the first writes is seen in the second.
  await first.page.getByRole('textbox', { name: '제목' }).fill('앤을 다시 읽다');
  await expect(title).toHaveValue('앤을 다시 읽다', { timeout: 2 * SOON });

  await closeWindow(first.electron);
  await expect(notice).toHaveCount(0);
  await expect(title).toBeEditable();
  await title.fill('이제 여기에서 쓰다');
  await expect(second.page.getByText('저장됨', { exact: true })).toBeVisible();
  expect(await findPageFile(journal, '이제 여기에서 쓰다')).toContain('/pages/');
});

test('a page that another computer has written anew appears in the open window', async ({
  launch,
  folder,
}) => {
  const journal = await makeStarterJournal(folder);
  const elsewhere = join(folder, 'elsewhere');
  await copyElsewhere(journal, elsewhere);
  await addNote(elsewhere, '다른 컴퓨터에서 쓴 메모');
  const { page } = await launch();
  await openPage(page, '원서 읽기', PAGE);
  const file = await findPageFile(journal, PAGE);
  await cp(join(elsewhere, file), join(journal, file));
  await expect(page.getByText('다른 컴퓨터에서 쓴 메모')).toBeVisible({ timeout: SOON });
});

test('a conflict copy that Syncthing made is merged and gone', async ({ launch, folder }) => {
  const journal = await makeStarterJournal(folder);
  const elsewhere = join(folder, 'elsewhere');
  await copyElsewhere(journal, elsewhere);
  await addNote(elsewhere, '저쪽에서 쓴 메모');
  await addNote(journal, '이쪽에서 쓴 메모');
  const { page } = await launch();
  await openPage(page, '원서 읽기', PAGE);
  await expect(page.getByText('이쪽에서 쓴 메모')).toBeVisible();
  const file = await findPageFile(journal, PAGE);
  const copy = file.replace(/\.json$/, '.sync-conflict-20261124-101500-ABCDEFG.json');
  await cp(join(elsewhere, file), join(journal, copy));
  await expect(page.getByText('저쪽에서 쓴 메모')).toBeVisible({ timeout: 2 * SOON });
  await expect(page.getByText('이쪽에서 쓴 메모')).toBeVisible();
  await expect
    .poll(async () => (await readdir(journal, { recursive: true })).includes(copy))
    .toBe(false);
  const texts = JSON.stringify((await readPageFile(join(journal, file))).entries);
  expect(texts).toContain('저쪽에서 쓴 메모');
  expect(texts).toContain('이쪽에서 쓴 메모');
});

test('a damaged page is restored from a backup by the button beside it', async ({
  launch,
  folder,
}) => {
  const journal = await makeStarterJournal(folder);
  await addNote(journal, '백업에 있는 메모');
  await bookletter(['backup', '--journal', journal]);
  const file = await findPageFile(journal, PAGE);
  await truncate(join(journal, file), 120);
  const { electron, page } = await launch();
  const notice = page.getByRole('region', { name: '일기장 상태' });
  const restore = notice.getByRole('button', { name: /마지막 온전한 사본으로 되돌리기/ });
  await expect(restore).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  await restore.click();
  await expect(page.getByText(/백업에서 되돌렸습니다/)).toBeVisible();
  await expect(page.getByText(/damaged\//)).toBeVisible();
  await expect(page.getByRole('heading', { name: PAGE, level: 1 })).toBeVisible();
  await expect(page.getByText('백업에 있는 메모')).toBeVisible();
  await closeWindow(electron);
  expect((await readPageFile(join(journal, file))).title).toBe(PAGE);
});
