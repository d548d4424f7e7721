import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ACTION_TITLES } from '../../shared/actions/action-titles.ts';
import { startComposing, typeKorean } from './support/compose.ts';
import { makeStarterJournal } from './support/journal-files.ts';
import {
  answerSaveDialog,
  closeWindow,
  collectConsoleErrors,
  goToPlace,
  openPage,
} from './support/journal-window.ts';
import { readPdfText } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

const ENGLISH = 'It is only with the heart that one can see rightly';
const KOREAN = '중요한 것은 눈에 보이지 않아';

/** What has the focus, once it is there. */
function focused(page: Page) {
  return page.locator('*:focus');
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

function palette(page: Page) {
  return page.getByRole('dialog', { name: '찾아가기와 명령' });
}

/** Asks the palette for something, and takes the first it finds. */
async function choose(page: Page, typed: string, first: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(typed);
  await expect(palette(page).getByRole('option').first()).toContainText(first);
  await page.keyboard.press('Enter');
  await expect(palette(page)).toBeHidden();
}

test('from the first start to a letter on paper with the keyboard alone', async ({
  launch,
  folder,
}) => {
  const { electron, page } = await launch();
  const errors = collectConsoleErrors(page);
  const empty = page.getByRole('button', { name: '빈 일기장으로 시작하기' });
  await expect(empty).toBeVisible();
  for (
    let tabs = 0;
    tabs < 12 && !(await empty.evaluate((it) => it.matches(':focus')));
    tabs += 1
  ) {
    await press(page, 'Tab');
  }
  await press(page, 'Enter');

  await expect(page.getByRole('navigation')).toBeVisible();
  await press(page, 'Control+Shift+n');
  await expect(page.getByRole('dialog').getByLabel('이름')).toBeFocused();
  await typeKorean(page, '원서 읽기');
  await press(page, 'Enter');
  await expect(page.getByRole('heading', { name: '원서 읽기', level: 1 })).toBeVisible();

  await press(page, 'Control+n');
  await expect(page.getByRole('dialog').getByLabel('책 제목')).toBeFocused();
  await page.keyboard.type('The Little Prince');
  await press(page, 'Enter');
  await expect(page.getByRole('heading', { name: 'The Little Prince', level: 1 })).toBeVisible();

  await press(page, 'Control+Shift+q');
  await expect(page.getByLabel('책에 있는 말')).toBeFocused();
  await page.keyboard.type(ENGLISH);
  await press(page, 'Control+Enter');
  const quotes = page.locator('[data-entry]');
  await expect(quotes).toHaveCount(1);
  await typeKorean(page, KOREAN);
  await press(page, 'Control+Enter');
  await expect(quotes).toHaveCount(2);

  // Escape folds the composer away; F6 goes around to the entries.
  await press(page, 'Escape');
  await expect(focused(page)).toHaveAttribute('data-kind', 'quote');
  await press(page, 'Shift+Tab');
  while (!(await quotes.first().evaluate((it) => it.matches(':focus'))))
    await press(page, 'Shift+Tab');
  await press(page, 'End');
  await expect(quotes.last()).toBeFocused();
  await expect(quotes.last()).toHaveAccessibleName(`인용: ${KOREAN}`);

  await press(page, 'Control+Shift+s');
  const star = quotes.last().getByRole('button', { name: '별표' });
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  await press(page, 'Control+Shift+t');
  await expect(page.getByRole('combobox', { name: '태그' })).toBeFocused();
  await typeKorean(page, '마음');
  await press(page, 'Enter', 'Escape');
  await expect(quotes.last()).toBeFocused();
  await expect(quotes.last().getByRole('button', { name: '#마음' })).toBeVisible();

  await press(page, 'Alt+ArrowUp');
  await expect(quotes.first()).toContainText(KOREAN);
  await expect(quotes.first()).toBeFocused();
  await press(page, 'Control+z');
  await expect(page.getByText('실행 취소: 인용 옮기기')).toBeVisible();
  await expect(quotes.last()).toContainText(KOREAN);

  await press(page, 'Home', 'Delete');
  await expect(quotes).toHaveCount(1);
  await expect(quotes.first()).toBeFocused();
  await press(page, 'Control+z');
  await expect(quotes).toHaveCount(2);

  await press(page, 'Control+Shift+l');
  await expect(page.getByRole('textbox', { name: '여는 글' })).toBeFocused();
  await typeKorean(page, '이 책을 읽었어');
  await expect(page.frameLocator('iframe').getByText('이 책을 읽었어')).toBeVisible();
  const pdf = join(folder, 'letter.pdf');
  await answerSaveDialog(electron, pdf);
  await press(page, 'Control+Shift+p');
  await expect(page.getByText('letter.pdf')).toBeVisible();
  const text = await readPdfText(pdf);
  for (const part of ['이 책을 읽었어', ENGLISH, KOREAN]) expect(text).toContain(part);
  expect(errors).toEqual([]);
});

test('the palette finds while a syllable is composed, and gives the focus back', async ({
  launch,
  folder,
}) => {
  await makeStarterJournal(folder);
  const { electron, page } = await launch();
  await openPage(page, '원서 읽기', 'Rich Dad Poor Dad');
  const first = palette(page).getByRole('option').first();
  const status = palette(page).getByRole('status');

  // From a text: its selection is as it was.
  const title = page.getByRole('textbox', { name: '제목' });
  await title.focus();
  await press(page, 'Home', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Control+k');
  await expect(page.getByRole('combobox', { name: '찾아가기와 명령' })).toBeFocused();
  for (const [composing, found] of [
    ['ㅂ', '부자'],
    ['부', '부자'],
    ['붖', '부자'],
  ] as const) {
    await startComposing(page, composing);
    await expect(palette(page).getByRole('option', { name: found })).not.toHaveCount(0);
  }
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(first).toContainText('부자 아빠 가난한 아빠');
  await expect(status).not.toBeEmpty();
  // An input method's own Enter ends the syllable, and chooses nothing.
  await page.evaluate(() => {
    const init = { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
  });
  await expect(palette(page)).toBeVisible();
  await page.keyboard.insertText('부자');
  await press(page, 'Escape');
  await expect(palette(page)).toBeHidden();
  await expect(title).toBeFocused();
  expect(
    await title.evaluate((it: HTMLTextAreaElement) => [it.selectionStart, it.selectionEnd]),
  ).toEqual([0, 2]);

  // From prose that is being written.
  await press(page, 'Control+Shift+r');
  await expect(focused(page)).toHaveAttribute('contenteditable', 'true');
  await page.keyboard.type('one two');
  await press(
    page,
    'Shift+ArrowLeft',
    'Shift+ArrowLeft',
    'Shift+ArrowLeft',
    'Control+k',
    'Control+k',
  );
  await expect(palette(page)).toBeHidden();
  await expect(focused(page)).toHaveAttribute('contenteditable', 'true');
  // The editor takes its selection up again a moment after the focus.
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('two');
  await page.keyboard.type('2');
  await expect(focused(page)).toHaveText('one 2');

  // From an entry: what is chosen is done with that one, and the focus is back on it.
  const quote = page.locator('[data-entry][data-kind="quote"]').nth(1);
  const star = quote.getByRole('button', { name: '별표' });
  const wasStarred = await star.getAttribute('aria-pressed');
  await quote.focus();
  await choose(page, 'ㅇ ㅇㅇㅇ ㅂㅍ', '이 인용에 별표');
  await expect(star).not.toHaveAttribute('aria-pressed', wasStarred ?? '');
  await expect(quote).toBeFocused();

  await choose(page, '갸초', 'Rich Dad Poor Dad');
  await choose(page, '테마 어', '테마: 어둡게');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect
    .poll(() => electron.evaluate(({ nativeTheme }) => nativeTheme.themeSource))
    .toBe('dark');
  await page.keyboard.press('Control+k');
  await expect(palette(page).getByRole('group').first()).toHaveAccessibleName('얼마 전에 쓴 것');
  await expect(first).toContainText('Rich Dad Poor Dad');
  await press(page, 'Escape');

  // Where nothing has an entry in it, the actions of one are not offered.
  await choose(page, '설정', '설정');
  await expect(page.getByRole('heading', { name: '설정', level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('별표');
  await expect(palette(page).getByRole('option', { name: '이 인용에 별표' })).toHaveCount(0);
  await press(page, 'Escape');

  // The keys are shown as they are pressed here, and everything of the window is gone through by F6.
  await press(page, 'Control+/');
  await expect(
    page.getByRole('dialog', { name: '단축키' }).getByText('Ctrl+Shift+Q'),
  ).toBeVisible();
  await press(page, 'Escape', 'Control+2', 'F6');
  const parts = ['menu', 'list', 'page', 'menu'];
  const region = () =>
    focused(page).evaluate((it) => it.closest<HTMLElement>('[data-region]')?.dataset.region);
  const start = parts.indexOf((await region()) ?? '');
  for (const part of [...parts.slice(start + 1), ...parts.slice(1, start + 1)]) {
    await press(page, 'F6');
    await expect.poll(region).toBe(part);
  }
});

test('opens on the paper of the journal that was open last', async ({ launch }) => {
  const first = await launch();
  await first.page.getByRole('button', { name: '예시 공책으로 시작하기' }).click();
  await expect(first.page.getByRole('navigation')).toBeVisible();
  await choose(first.page, '테마: 세피아', '테마: 세피아');
  await expect(first.page.locator('html')).toHaveAttribute('data-theme', 'sepia');
  await closeWindow(first.electron);
  const { electron } = await launch();
  expect(
    await electron.evaluate(({ BrowserWindow, nativeTheme }) => [
      nativeTheme.themeSource,
      BrowserWindow.getAllWindows()[0]?.getBackgroundColor().toLowerCase(),
    ]),
  ).toEqual(['light', '#f3e9d7']);
});

test('the words beside a button go where a window is opened over it, and leave it its Escape', async ({
  launch,
  folder,
}) => {
  await makeStarterJournal(folder);
  const { page } = await launch();
  await openPage(page, '원서 읽기', 'Rich Dad Poor Dad');
  await page.getByRole('button', { name: '책 정보 고치기' }).hover();
  await expect(page.locator('.tooltip')).toBeVisible();
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('dialog', { name: '새 책' })).toBeVisible();
  await expect(page.locator('.tooltip')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('Escape closes a window also where nothing has the focus', async ({ launch, folder }) => {
  await makeStarterJournal(folder);
  const { page } = await launch();
  await openPage(page, '원서 읽기', 'Rich Dad Poor Dad');
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('dialog', { name: '새 책' })).toBeVisible();
  await page.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the palette offers what can be done again as soon as it can', async ({ launch, folder }) => {
  await makeStarterJournal(folder);
  const { electron, page } = await launch();
  await goToPlace(page, '편지');
  await page.getByRole('option', { name: '휀에게' }).click();
  await electron.evaluate(({ dialog }) => {
    dialog.showSaveDialog = () =>
      new Promise((resolve) => {
        const answer = () => resolve({ canceled: true, filePath: '' });
        (globalThis as unknown as { answer: () => void }).answer = answer;
      });
  });
  await page.getByRole('button', { name: 'PDF로 저장' }).click();
  await expect(page.getByRole('button', { name: '인쇄…' })).toBeDisabled();
  await page.keyboard.press('Control+k');
  const title = ACTION_TITLES.ko['export-md'];
  await page.locator('.palette-input').fill(title);
  const line = page.locator('.palette-line', { hasText: title });
  await expect(line).toHaveCount(0);
  await electron.evaluate(() => (globalThis as unknown as { answer: () => void }).answer());
  await expect(line).toBeVisible();
});
