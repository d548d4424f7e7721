import type { ElectronApplication, Page } from '@playwright/test';
import { makePhoto, smallPicture } from '../shared/pictures/make-pictures.ts';
import { bookletter } from './support/command-line.ts';
import { typeKorean } from './support/compose.ts';
import { makeStarterJournal } from './support/journal-files.ts';
import { closeWindow, collectConsoleErrors, openPage } from './support/journal-window.ts';
import { copyPicture, dropFile, givePhoto, sizeShown } from './support/pictures.ts';
import { expect, test } from './support/test.ts';

const [NOTEBOOK, TOPIC] = ['인공지능의 역사', 'LLM 역사'];
const ADDRESS = 'https://openai.com/index/gpt-4-research/';

const composer = (page: Page) => page.locator('.composer-box');
const eventOf = (page: Page, words: string) =>
  page.locator('[data-entry][data-kind="event"]').filter({ hasText: words });

/** Keeps what would be opened in the browser instead of opening it. */
async function watchLinks(electron: ElectronApplication): Promise<() => Promise<string[]>> {
  await electron.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = async (url) => void opened.push(url);
  });
  return () => electron.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);
}

test('an event is written with who did it, where it is known from and a picture, and keeps them', async ({
  launch,
  folder,
}) => {
  const journal = await makeStarterJournal(folder);
  const { page, electron } = await launch();
  const errors = collectConsoleErrors(page);
  const opened = await watchLinks(electron);
  await openPage(page, NOTEBOOK, TOPIC);
  await page.keyboard.press('Control+Shift+e');
  const box = composer(page);
  await expect(box.getByLabel('날짜')).toBeFocused();

  await page.keyboard.type('3/4/2023');
  await page.keyboard.press('Tab');
  await expect(box.getByText('‘3/4/2023’은 어느 날인지 알 수 없습니다')).toBeVisible();
  await box.getByLabel('날짜').fill('Mar. 14, 2023');
  await box.getByLabel('누가').fill('OpenAI');
  await box.getByLabel('무슨 일').fill('GPT-4가 나왔다');
  await box.getByLabel('출처').fill(ADDRESS);
  await box.locator('input[type=file]').setInputFiles(givePhoto(makePhoto()));
  await expect.poll(() => sizeShown(box.locator('.picture-field-shown img'))).toEqual([8, 12]);
  await page.getByRole('button', { name: '더하기', exact: true }).click();

  const event = eventOf(page, 'GPT-4가 나왔다');
  await expect(event.locator('time')).toHaveText('2023년 3월 14일');
  await expect(event.locator('.event-actor')).toHaveText('OpenAI');
  await expect.poll(() => sizeShown(event.locator('.event-main img'))).toEqual([8, 12]);
  await event.getByRole('link', { name: 'openai.com/index/gpt-4-research' }).click();
  await expect.poll(opened).toEqual([ADDRESS]);
  await expect(box.getByLabel('누가')).toHaveValue('');
  await expect(box.locator('.picture-field-shown')).toHaveCount(0);

  const listed = await bookletter(['list', 'events', '--journal', journal]);
  expect(JSON.parse(listed.stdout)).toContainEqual(
    expect.objectContaining({ date: '2023-03-14', actor: 'OpenAI', source: ADDRESS }),
  );
  expect(errors).toEqual([]);
  await closeWindow(electron);
});

test('who did it is offered as it was written before, also while a syllable is composed', async ({
  launch,
  folder,
}) => {
  const journal = await makeStarterJournal(folder);
  const at = ['--journal', journal];
  await bookletter(['add', 'notebook', '--title', '우리 역사', '--kind', 'notes', ...at]);
  await bookletter(['add', 'page', '--title', '한글', '--notebook', '우리 역사', ...at]);
  const place = ['--page', '한글', '--date', '1443', '--text', '훈민정음', ...at];
  await bookletter(['add', 'event', ...place, '--actor', '세종대왕']);
  await bookletter(['add', 'event', ...place, '--actor', 'Meta']);
  const { page, electron } = await launch();
  await openPage(page, '우리 역사', '한글');
  await page.keyboard.press('Control+Shift+e');
  const actor = composer(page).getByRole('combobox', { name: '누가' });
  const options = composer(page).getByRole('option');
  await actor.focus();
  await page.keyboard.press('ArrowDown');
  await expect(options).toHaveText(['세종대왕', 'Meta']);
  await page.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  await expect(actor).toBeFocused();
  await typeKorean(page, '세');
  await expect(options).toHaveText(['세종대왕']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(actor).toHaveValue('세종대왕');
  await expect(options).toHaveCount(0);
  await actor.fill('me');
  await options.getByText('Meta').click();
  await expect(actor).toHaveValue('Meta');
  // Nothing is left unfinished.
  await actor.fill('');
  await closeWindow(electron);
});

test('a picture of a kept event is dropped, pasted, taken out and comes back', async ({
  launch,
  folder,
}) => {
  await makeStarterJournal(folder);
  const { page, electron } = await launch();
  await openPage(page, NOTEBOOK, TOPIC);
  const event = page.locator('[data-entry][data-kind="event"]').first();
  await event.focus();
  await page.keyboard.press('Enter');
  const shown = page.locator('[data-editing] .picture-field-shown img');
  await dropFile(page.locator('[data-editing] .picture-field'), givePhoto(makePhoto()));
  await expect.poll(() => sizeShown(shown)).toEqual([8, 12]);
  await copyPicture(electron, shown);
  await dropFile(page.locator('[data-editing] .picture-field'), {
    name: 'b.webp',
    mimeType: 'image/webp',
    buffer: smallPicture('webp'),
  });
  await expect.poll(() => sizeShown(shown)).toEqual([12, 8]);
  await page.locator('[data-editing]').getByLabel('무슨 일').focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect.poll(() => sizeShown(shown)).toEqual([8, 12]);
  await page.locator('[data-editing]').getByRole('button', { name: '사진 빼기' }).click();
  await expect(shown).toHaveCount(0);
  await page.getByRole('button', { name: '되돌리기' }).click();
  await expect.poll(() => sizeShown(shown)).toEqual([8, 12]);
  await page.locator('[data-editing]').getByLabel('누가').fill('OpenAI');
  await page.keyboard.press('Escape');
  await expect.poll(() => sizeShown(event.locator('.event-main img'))).toEqual([8, 12]);
  await expect(event.locator('.event-actor')).toHaveText('OpenAI');
  await closeWindow(electron);
});

test('the events of a page are put in order by one action, and taken back as one step', async ({
  launch,
  folder,
}) => {
  const journal = await makeStarterJournal(folder);
  const args = ['--title', '한글의 역사', '--notebook', NOTEBOOK, '--journal', journal];
  await bookletter(['add', 'page', ...args]);
  for (const date of ['1446년 9월', '1446', '1443년 12월']) {
    const place = ['--page', '한글의 역사', '--date', date, '--journal', journal];
    await bookletter(['add', 'event', ...place, '--text', date]);
  }
  const { page, electron } = await launch();
  await openPage(page, NOTEBOOK, '한글의 역사');
  const words = page.locator('[data-entry] .event-words');
  await expect(words).toHaveText(['1446년 9월', '1446', '1443년 12월']);
  await page.getByRole('button', { name: '쪽 메뉴' }).click();
  await page.getByRole('menuitem', { name: '사건을 날짜순으로 놓기' }).click();
  await expect(words).toHaveText(['1443년 12월', '1446', '1446년 9월']);
  await page.getByRole('button', { name: '되돌리기' }).click();
  await expect(words).toHaveText(['1446년 9월', '1446', '1443년 12월']);
  await page.keyboard.press('Control+k');
  await page.locator('.palette-input').fill('날짜순');
  await page.locator('.palette-input').press('Enter');
  await expect(words).toHaveText(['1443년 12월', '1446', '1446년 9월']);
  await page.getByRole('button', { name: '쪽 메뉴' }).click();
  await expect(page.getByRole('menuitem').first()).toBeVisible();
  await expect(page.getByRole('menuitem', { name: '날짜순' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await closeWindow(electron);
});
