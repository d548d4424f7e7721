import type { Locator, Page } from '@playwright/test';
import { findViolations } from './support/find-violations.ts';
import { makeStarterJournal } from './support/journal-files.ts';
import { closeWindow, openPage, pressAndHear } from './support/journal-window.ts';
import { expect, test } from './support/test.ts';

const BOOK = 'Anne of Green Gables';
const OTHER = 'Rich Dad Poor Dad';
/** Korean marks, bullets, places of several kinds, and one quote twice. */
const PASTED = `• 「아름다운 세상아」 (38쪽)

『오늘은 “새로운 날”이에요』 - 3장

“It's a brand new day.” — Loc. 1,024

아름다운 세상아!`;

function entries(page: Page): Locator {
  return page.locator('[data-entry]');
}

function quoteOf(page: Page, words: string): Locator {
  return page.locator('[data-entry]', { hasText: words });
}

async function wordsInOrder(page: Page): Promise<string[]> {
  return await page.locator('[data-entry] .quote-words').allTextContents();
}

/** Takes an entry by its handle and goes to a place in the window, without letting go. */
async function dragTo(page: Page, entry: Locator, x: number, y: number): Promise<void> {
  await entry.hover();
  const handle = entry.locator('[data-action="drag"]');
  const box = await handle.boundingBox();
  if (box === null) throw new Error('No handle.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x, box.y - 20, { steps: 3 });
  await page.mouse.move(x, y, { steps: 8 });
}

async function placeOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('Not to be seen.');
  return { ...box, x: box.x + box.width / 2 };
}

test('quotes are written, pasted, warned of, dragged and moved, each is undone, and a restart shows the same', async ({
  launch,
  folder,
}) => {
  await makeStarterJournal(folder);
  const { electron, page } = await launch();
  await openPage(page, '원서 읽기', BOOK);
  const count = await entries(page).count();
  const first = (await wordsInOrder(page))[0] ?? '';

  // Written, with a place of its kind.
  await page.keyboard.press('Control+Shift+Q');
  const composer = page.getByRole('group', { name: '새 인용' });
  await composer.getByLabel('책에 있는 말').fill('Dear old world');
  await expect(composer.getByLabel('책에 있는 말')).toHaveAttribute('lang', 'en');
  await composer.getByRole('button', { name: /위치 종류/ }).click();
  await page.getByRole('option', { name: '장', exact: true }).click();
  await composer.getByRole('textbox', { name: '어디에' }).fill('38');
  await page.keyboard.press('Control+Enter');
  await expect(quoteOf(page, 'Dear old world')).toContainText('38장');
  await expect(composer.getByRole('textbox', { name: '어디에' })).toHaveValue('');

  // The same words are told of wherever they are, and stop nobody.
  await composer.getByLabel('책에 있는 말').fill('“dear  old world!”');
  await expect(composer.getByText('이 쪽에 이미 있는 인용입니다.')).toBeVisible();
  await composer.getByLabel('책에 있는 말').fill('');
  await openPage(page, '원서 읽기', OTHER);
  await page.keyboard.press('Control+Shift+Q');
  await composer.getByLabel('책에 있는 말').fill('Dear old world.');
  const told = composer.getByRole('button', { name: `이미 「${BOOK}」에 있습니다.` });
  await expect(told).toBeVisible();
  await expect(composer.getByRole('button', { name: '더하기', exact: true })).toBeEnabled();
  await composer.getByLabel('책에 있는 말').fill('Dear old world.');
  await told.click();
  await expect(page.getByRole('heading', { name: BOOK, level: 1 })).toBeVisible();

  // Pasted as one into the empty field, it is offered to be taken apart.
  await composer.getByLabel('책에 있는 말').focus();
  await electron.evaluate(({ clipboard }, text) => clipboard.writeText(text), PASTED);
  await page.keyboard.press('Control+v');
  await composer.getByRole('button', { name: '붙여 넣은 글을 인용 4개로 나누기' }).click();
  const dialog = page.getByRole('dialog', { name: '여러 인용 붙여넣기' });
  await expect(dialog.getByText('인용 4개 가운데 3개를 더합니다.')).toBeVisible();
  await expect(dialog.getByText('위에 같은 인용이 있습니다.')).toBeVisible();
  await expect(dialog.getByText('위치 1024')).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  await dialog.getByLabel('옮겨 올 글').fill(`${PASTED}\n\nDear old world`);
  await expect(dialog.getByText('이 쪽에 이미 있는 인용입니다.')).toBeVisible();
  await dialog.getByRole('checkbox').nth(1).uncheck();
  await dialog.getByRole('checkbox').nth(1).check();
  await dialog.getByRole('button', { name: '3개 더하기' }).click();
  await expect(dialog).toBeHidden();
  await expect(entries(page)).toHaveCount(count + 4);
  const pasted = ['아름다운 세상아', '오늘은 “새로운 날”이에요', "It's a brand new day."];
  expect((await wordsInOrder(page)).slice(-3)).toEqual(pasted);
  await expect(quoteOf(page, '새로운 날')).toContainText('3장');
  await expect(composer.getByLabel('책에 있는 말')).toHaveValue('');
  await pressAndHear(page, 'Control+z', '실행 취소: 여러 글 더하기');
  await expect(entries(page)).toHaveCount(count + 1);
  await pressAndHear(page, 'Control+Shift+z', '다시 실행: 여러 글 더하기');
  await expect(entries(page)).toHaveCount(count + 4);
  await composer.getByRole('button', { name: '접기' }).click();

  // Dragged by the pointer: given up by Escape, then dropped above the one before.
  const [one = '', two = '', three = ''] = pasted;
  await quoteOf(page, one).scrollIntoViewIfNeeded();
  const above = await placeOf(quoteOf(page, one));
  const line = page.locator('.entry-drop-line');
  await dragTo(page, quoteOf(page, two), above.x, above.y + 4);
  await expect(line).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(line).toBeHidden();
  await page.mouse.up();
  expect((await wordsInOrder(page)).slice(-3)).toEqual(pasted);
  const again = await placeOf(quoteOf(page, one));
  await dragTo(page, quoteOf(page, two), again.x, again.y + 4);
  await page.mouse.up();
  await expect.poll(async () => (await wordsInOrder(page)).slice(-3)).toEqual([two, one, three]);
  await pressAndHear(page, 'Control+z', '실행 취소: 인용 옮기기');
  expect((await wordsInOrder(page)).slice(-3)).toEqual(pasted);

  // By the keyboard: taken up, led to the very top, given up; then one place up.
  const handle = quoteOf(page, two).locator('[data-action="drag"]');
  await handle.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^들었습니다/)).toBeAttached();
  await page.keyboard.press('Home');
  await expect(page.getByText(`${count + 4}개 가운데 1번째`, { exact: true })).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(page.getByText('옮기지 않았습니다.')).toBeAttached();
  expect((await wordsInOrder(page)).slice(-3)).toEqual(pasted);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await wordsInOrder(page)).slice(-3)).toEqual([two, one, three]);
  await expect(handle).toBeFocused();
  await pressAndHear(page, 'Control+z', '실행 취소: 인용 옮기기');

  // To another page by the dialog, and by dropping it on the page in the list.
  await quoteOf(page, three).locator('[data-action="move-to-page"]').focus();
  await page.keyboard.press('Enter');
  const pages = page.getByRole('dialog', { name: '다른 책·주제로 옮기기' });
  await pages.getByLabel('어느 쪽으로').fill('rich dad');
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(pages).toBeHidden();
  await expect(page.getByText(`「${OTHER}」로 옮겼습니다.`)).toBeVisible();
  await expect(quoteOf(page, three)).toHaveCount(0);
  await pressAndHear(page, 'Control+z', '실행 취소: 다른 쪽으로 인용 옮기기');
  expect((await wordsInOrder(page)).slice(-3)).toEqual(pasted);
  const shelf = await placeOf(page.getByRole('option', { name: OTHER }));
  await quoteOf(page, two).scrollIntoViewIfNeeded();
  await dragTo(page, quoteOf(page, two), shelf.x, shelf.y + 40);
  await expect(page.getByRole('option', { name: OTHER })).toHaveAttribute('data-entry-drop', '');
  await page.mouse.up();
  await expect(quoteOf(page, two)).toHaveCount(0);
  await pressAndHear(page, 'Control+z', '실행 취소: 다른 쪽으로 인용 옮기기');
  await expect(quoteOf(page, two)).toHaveCount(1);
  await pressAndHear(page, 'Control+Shift+z', '다시 실행: 다른 쪽으로 인용 옮기기');
  await expect(quoteOf(page, two)).toHaveCount(0);

  await closeWindow(electron);
  const after = await launch();
  await openPage(after.page, '원서 읽기', OTHER);
  await expect(quoteOf(after.page, two)).toHaveCount(1);
  await openPage(after.page, '원서 읽기', BOOK);
  await expect(entries(after.page)).toHaveCount(count + 3);
  expect((await wordsInOrder(after.page)).slice(-3)).toEqual(['Dear old world', one, three]);
  expect((await wordsInOrder(after.page))[0]).toBe(first);
});
