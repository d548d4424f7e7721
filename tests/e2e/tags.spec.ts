import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { notebookMessages } from '../../renderer/notebooks/notebook-messages.ts';
import { bookletter } from './support/command-line.ts';
import {
  composeKorean,
  pressWhileComposing,
  startComposing,
  typeKorean,
} from './support/compose.ts';
import { findPageFile, makeStarterJournal } from './support/journal-files.ts';
import {
  closeWindow,
  collectConsoleErrors,
  goToPlace,
  openPage,
  pressAndHear,
} from './support/journal-window.ts';
import { expect, test } from './support/test.ts';

const NOTEBOOK = '원서 읽기';
const PAGE = 'Rich Dad Poor Dad';

type ListedTag = { readonly tag: string; readonly count: number; readonly colour?: string };

async function listTags(journal: string): Promise<readonly ListedTag[]> {
  const { stdout } = await bookletter(['list', 'tags', '--json', '--journal', journal]);
  return JSON.parse(stdout) as ListedTag[];
}

/** A tag in the list of all tags, in which it is a radio button, or a button while several are chosen. */
function inCloud(page: Page, tag: string) {
  return page.locator(`[data-tag="${tag}"]`);
}

function head(page: Page, tag: string) {
  return page.getByRole('heading', { name: `#${tag}`, level: 2 });
}

test('tags are typed, offered, taken and pasted by keyboard, and Enter is left to an input method', async ({
  launch,
  folder,
}) => {
  const journal = await makeStarterJournal(folder);
  const { page, electron } = await launch();
  const errors = collectConsoleErrors(page);
  await openPage(page, NOTEBOOK, PAGE);
  await page.locator('.page-tags button').click();
  const field = page.locator('.page-tags').getByRole('combobox');
  await expect(field).toBeFocused();
  const chips = page.locator('.page-tags .tag-chip-name');
  const before = await chips.allTextContents();
  const options = page.locator('.page-tags').getByRole('option');

  // A first consonant finds it, the arrow marks it, Tab takes it and the field keeps the focus.
  await composeKorean(page, [['ㄷ']]);
  await expect(options.first()).toHaveText('돈');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Tab');
  await expect(chips).toHaveText([...before, '돈']);
  await expect(field).toBeFocused();
  await expect(page.locator('.page-tags [aria-live]')).toHaveText('‘돈’을 붙였습니다.');

  // While a syllable is being composed, Enter and the comma are the input method's.
  await startComposing(page, '삶');
  await pressWhileComposing(field, 'Enter', ',');
  await expect(chips).toHaveCount(before.length + 1);
  await page.keyboard.insertText('삶');
  await page.keyboard.press('Enter');
  await expect(chips).toHaveText([...before, '돈', '삶']);

  await electron.evaluate(({ clipboard }) => clipboard.writeText('기쁨, 슬픔 #AI\n돈'));
  await page.keyboard.press('ControlOrMeta+v');
  await expect(chips).toHaveText([...before, '돈', '삶', '기쁨', '슬픔', 'AI']);
  await page.keyboard.press('Backspace');
  await expect(chips).toHaveText([...before, '돈', '삶', '기쁨', '슬픔']);
  await expect(field).toHaveValue('');
  await page.keyboard.press('Escape');
  const path = join(journal, await findPageFile(journal, PAGE));
  await expect
    .poll(async () => JSON.parse(await readFile(path, 'utf8')).tags)
    .toEqual([...before, '돈', '삶', '기쁨', '슬픔']);
  expect(errors).toEqual([]);
});

test('a tag is coloured, renamed, merged and deleted over the journal; each is undone, and a restart shows the same', async ({
  launch,
  folder,
}) => {
  const journal = await makeStarterJournal(folder);
  const first = await launch();
  const { page } = first;
  const errors = collectConsoleErrors(page);
  const start = await listTags(journal);
  const money = start.find(({ tag }) => tag === '돈')?.count ?? 0;
  const [other] = start.filter(({ tag }) => tag !== '돈');
  if (other === undefined) throw new Error('The starter has one tag only.');
  const all = start.length;
  const undo = page.getByRole('button', { name: '되돌리기' });

  await goToPlace(page, '태그');
  await expect(page.locator('[data-tag]')).toHaveCount(all);
  const search = page.getByRole('searchbox', { name: '태그 찾기' });
  await search.click();
  await composeKorean(page, [['ㄷ']]);
  await expect(inCloud(page, '돈')).toBeVisible();
  await inCloud(page, '돈').focus();
  await page.keyboard.press('Space');
  await expect(head(page, '돈')).toBeVisible();
  await search.fill('');

  // Its colour, by keyboard, is said in words and stands wherever the tag does.
  await page.getByRole('button', { name: '‘돈’의 색: 없음' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitemradio', { name: '초록' }).click();
  await expect(page.getByRole('button', { name: '‘돈’의 색: 초록' })).toBeFocused();
  await expect(inCloud(page, '돈').locator('[data-tag-colour]')).toHaveAttribute(
    'data-tag-colour',
    'green',
  );

  // Renamed in its place; neither Enter nor Escape does anything while composing.
  await page.getByRole('button', { name: '이름 바꾸기' }).click();
  const name = page.getByRole('textbox', { name: '새 이름' });
  await expect(name).toBeFocused();
  await name.press('ControlOrMeta+a');
  await typeKorean(page, '재산');
  await pressWhileComposing(name, 'Enter', 'Escape');
  await expect(name).toHaveValue('재산');
  await name.press('End');
  await page.keyboard.type(',');
  await expect(page.getByText('태그 이름에는 쉼표를 쓸 수 없습니다.')).toBeVisible();
  await page.keyboard.press('Backspace');
  await expect(page.getByText(`‘돈’ ${money}곳이 ‘재산’이 됩니다.`)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(head(page, '재산')).toBeVisible();
  await expect(page.getByRole('button', { name: '이름 바꾸기' })).toBeFocused();
  await expect(page.getByText(`‘돈’ ${money}곳을 ‘재산’으로 바꾸었습니다.`)).toBeVisible();
  expect(await listTags(journal)).toContainEqual({ tag: '재산', count: money, colour: 'green' });
  await undo.click();
  await expect(head(page, '돈')).toBeVisible();
  // The colour is an earlier step, and stays.
  const coloured = { tag: '돈', count: money, colour: 'green' };
  expect(await listTags(journal)).toEqual(
    start.map((each) => (each.tag === '돈' ? coloured : each)),
  );

  // Several become one.
  await page.getByRole('button', { name: '여러 개 골라 합치기' }).click();
  await expect(inCloud(page, '돈')).toBeFocused();
  await inCloud(page, other.tag).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('태그 2개를 골랐습니다')).toBeVisible();
  await page.getByRole('button', { name: '합치기', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '태그 합치기' });
  await dialog.getByRole('radio', { name: '돈', exact: true }).click();
  await expect(dialog.getByText(/곳이 ‘돈’이 됩니다\.$/)).toBeVisible();
  await dialog.getByRole('button', { name: '합치기', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(inCloud(page, '돈')).toBeFocused();
  await expect(inCloud(page, other.tag)).toHaveCount(0);
  const merged = await listTags(journal);
  expect(merged.length).toBe(all - 1);
  expect(merged.find(({ tag }) => tag === '돈')?.colour).toBe('green');
  await undo.click();
  await expect(inCloud(page, other.tag)).toBeVisible();
  expect((await listTags(journal)).find(({ tag }) => tag === other.tag)?.count).toBe(other.count);

  // Deleted: the focus goes to its neighbour, and the entries stay.
  await inCloud(page, '돈').click();
  await page.getByRole('button', { name: '삭제', exact: true }).click();
  await expect(page.getByText(`‘돈’ 태그를 ${money}곳에서 떼었습니다.`)).toBeVisible();
  await expect(inCloud(page, '돈')).toHaveCount(0);
  await expect(page.locator('[data-tag]:focus')).toHaveCount(1);
  await undo.click();
  await expect(head(page, '돈')).toBeVisible();
  await pressAndHear(page, 'Control+y', '다시 실행: 태그 삭제');
  await expect(inCloud(page, '돈')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(inCloud(page, '돈')).toBeVisible();
  expect(errors).toEqual([]);
  await closeWindow(first.electron);

  const { page: again } = await launch();
  await openPage(again, NOTEBOOK, PAGE);
  const chip = again.getByRole('button', { name: '#돈' }).first();
  await expect(chip.locator('[data-tag-colour="green"]')).toBeVisible();
  await goToPlace(again, '태그');
  await expect(again.locator('[data-tag]')).toHaveCount(all);
  // The colour stands beside the name where tags are only listed to be chosen.
  await goToPlace(again, NOTEBOOK);
  await again.getByRole('button', { name: notebookMessages.ko.arrange }).click();
  await again.locator('.popover').getByRole('button', { name: notebookMessages.ko.tag }).click();
  const choice = again.getByRole('option', { name: /^돈/ });
  await expect(choice.locator('[data-tag-colour="green"]')).toBeVisible();
});

/** Adds so many copies of a page to its notebook, on disk, before anybody opens the journal. */
async function copyPage(journal: string, title: string, count: number): Promise<void> {
  const path = join(journal, await findPageFile(journal, title));
  const page = JSON.parse(await readFile(path, 'utf8'));
  const ids = Array.from(
    { length: count },
    (_, at) => `019bcd01-0000-7000-8000-${String(at).padStart(12, '0')}`,
  );
  const toCopy = (id: string) => JSON.stringify({ ...page, id }, null, 2);
  await Promise.all(ids.map((id) => writeFile(join(dirname(path), `${id}.json`), toCopy(id))));
  const notebookPath = join(dirname(path), '../notebook.json');
  const notebook = JSON.parse(await readFile(notebookPath, 'utf8'));
  await writeFile(
    notebookPath,
    JSON.stringify({ ...notebook, pages: [...notebook.pages, ...ids] }, null, 2),
  );
}

test('a tag that is renamed over thousands of pages says how far that is, and is as before where it is stopped', async ({
  launch,
  folder,
}) => {
  const journal = await makeStarterJournal(folder);
  await copyPage(journal, PAGE, 2000);
  const before = await listTags(journal);
  const { page } = await launch();
  await goToPlace(page, '태그');
  await inCloud(page, '돈').click();
  // Of thousands of pages as many are drawn as are looked at.
  const tagged = page.locator('.tagged-page');
  await expect(tagged.first()).toBeVisible();
  const drawn = await tagged.count();
  expect(drawn).toBeLessThan(200);
  await tagged.last().scrollIntoViewIfNeeded();
  await expect.poll(() => tagged.count()).toBeGreaterThan(drawn);

  await page.getByRole('button', { name: '이름 바꾸기' }).click();
  await page.getByRole('textbox', { name: '새 이름' }).fill('재산');
  await page.keyboard.press('Enter');
  const progress = page.getByRole('progressbar', { name: '여러 쪽을 바꾸는 중' });
  await expect(progress).toHaveText(/^2,\d{3}개 가운데 [\d,]+개$/);
  await page.locator('.toast').getByRole('button', { name: '그만두기' }).click();
  await expect(page.getByText('그만두었습니다. 모두 전과 같습니다.')).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  // The new name stands there still, to be given once more or left.
  await page.getByRole('textbox', { name: '새 이름' }).press('Escape');
  await expect(head(page, '돈')).toBeVisible();
  expect(await listTags(journal)).toEqual(before);
});
