import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { makeStarterJournal } from './support/journal-files.ts';
import { closeWindow, openPage, pressAndHear } from './support/journal-window.ts';
import { expect, test } from './support/test.ts';

const PAGE = 'Anne of Green Gables';
const OTHER = 'Rich Dad Poor Dad';

function title(page: Page, of: string) {
  return page.getByRole('heading', { name: of, level: 1 });
}

/** The buttons of the first entry, which is a quote in the starter's pages. */
function firstQuote(page: Page) {
  return page.locator('[data-entry][data-kind="quote"]').first();
}

async function chooseInMenu(electron: ElectronApplication, id: 'undo' | 'redo'): Promise<void> {
  await electron.evaluate(({ Menu }, item) => {
    Menu.getApplicationMenu()?.getMenuItemById(item)?.click();
  }, id);
}

test('commands are undone one by one and done again by keyboard, and a restart shows the same', async ({
  launch,
  folder,
}) => {
  await makeStarterJournal(folder);
  const { electron, page } = await launch();
  await openPage(page, '원서 읽기', PAGE);
  const entries = page.locator('[data-entry]');
  const count = await entries.count();
  const quote = firstQuote(page);
  const id = (await quote.getAttribute('data-entry')) ?? '';
  const star = quote.locator('[data-action="star"]');
  const wasStarred = (await star.getAttribute('aria-pressed')) ?? 'false';
  const isStarred = wasStarred === 'true' ? 'false' : 'true';
  const text = (await quote.locator('.quote-words').textContent()) ?? '';

  await star.focus();
  await page.keyboard.press('Enter');
  await expect(star).toHaveAttribute('aria-pressed', isStarred);

  await quote.locator('[data-action="edit"]').focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('책에 있는 말').first().fill('고친 문장');
  await page.keyboard.press('Escape');
  await expect(page.locator(`[data-entry="${id}"]`)).toContainText('고친 문장');

  await page.locator(`[data-entry="${id}"] [data-action="remove"]`).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(`[data-entry="${id}"]`)).toHaveCount(0);

  await page.getByRole('button', { name: '쪽 메뉴' }).click();
  await page.getByRole('menuitem', { name: '휴지통으로 옮기기' }).click();
  await expect(title(page, PAGE)).toHaveCount(0);
  await expect(page.getByRole('option', { name: PAGE })).toHaveCount(0);

  await pressAndHear(page, 'Control+z', '실행 취소: 쪽 삭제');
  await expect(title(page, PAGE)).toBeVisible();
  await pressAndHear(page, 'Control+z', '실행 취소: 인용 삭제');
  await expect(page.locator(`[data-entry="${id}"]`)).toContainText('고친 문장');
  await pressAndHear(page, 'Control+z', '실행 취소: 인용 고치기');
  await expect(page.locator(`[data-entry="${id}"]`)).toContainText(text.slice(0, 20));
  await expect(star).toHaveAttribute('aria-pressed', isStarred);
  await pressAndHear(page, 'Control+z', '실행 취소: 인용 고치기');
  await expect(star).toHaveAttribute('aria-pressed', wasStarred);
  await expect(entries).toHaveCount(count);

  await pressAndHear(page, 'Control+Shift+z', '다시 실행: 인용 고치기');
  await expect(star).toHaveAttribute('aria-pressed', isStarred);
  await pressAndHear(page, 'Control+y', '다시 실행: 인용 고치기');
  await expect(page.locator(`[data-entry="${id}"]`)).toContainText('고친 문장');
  await pressAndHear(page, 'Control+y', '다시 실행: 인용 삭제');
  await expect(page.locator(`[data-entry="${id}"]`)).toHaveCount(0);
  await pressAndHear(page, 'Control+y', '다시 실행: 쪽 삭제');
  await expect(title(page, PAGE)).toHaveCount(0);
  await pressAndHear(page, 'Control+z', '실행 취소: 쪽 삭제');
  await expect(title(page, PAGE)).toBeVisible();

  await closeWindow(electron);
  const again = await launch();
  await openPage(again.page, '원서 읽기', PAGE);
  await expect(again.page.locator('[data-entry]')).toHaveCount(count - 1);
  await expect(again.page.locator(`[data-entry="${id}"]`)).toHaveCount(0);
});

test('a text takes back its own keys, and the journal stays', async ({ launch, folder }) => {
  await makeStarterJournal(folder);
  const { electron, page } = await launch();
  await openPage(page, '원서 읽기', PAGE);
  const stars = page.locator('[data-entry][data-kind="quote"] [data-action="star"]');
  const [first, last] = [stars.first(), stars.last()];
  const pressed = async (star: Locator) => (await star.getAttribute('aria-pressed')) ?? '';
  const [wasFirst, wasLast] = [await pressed(first), await pressed(last)];
  for (const star of [first, last]) {
    const before = await pressed(star);
    await star.focus();
    await page.keyboard.press('Enter');
    await expect(star).not.toHaveAttribute('aria-pressed', before);
  }

  const field = page.getByRole('textbox', { name: '제목' });
  await field.press('End');
  await page.keyboard.type('!');
  await page.keyboard.press('Control+z');
  await expect(field).toHaveValue(PAGE);
  // Nothing is left to take back in the text, and the key must not reach the journal through the menu.
  await page.keyboard.press('Control+z');
  await chooseInMenu(electron, 'undo');

  // The journal answers in order: had either key reached it, the first star would be taken back before this step is.
  await field.blur();
  await chooseInMenu(electron, 'undo');
  await expect(page.getByText('실행 취소: 인용 고치기')).toBeVisible();
  await expect(last).toHaveAttribute('aria-pressed', wasLast);
  await expect(first).not.toHaveAttribute('aria-pressed', wasFirst);
});

test('what vanishes while it is looked at gives way to its notebook; an empty history says nothing', async ({
  launch,
  folder,
}) => {
  await makeStarterJournal(folder);
  const { page } = await launch();
  await openPage(page, '원서 읽기', OTHER);
  await page.keyboard.press('Control+n');
  await page.getByRole('dialog').getByLabel('제목').first().fill('새로 읽는 책');
  await page.keyboard.press('Enter');
  await expect(title(page, '새로 읽는 책')).toBeVisible();
  await pressAndHear(page, 'Control+z', '실행 취소: 쪽 더하기');
  await page.keyboard.press('Control+z');
  // Calls are answered in their order: when this one is, the key's was before.
  const answer = await page.evaluate(() => window.bookletter.undo({}));
  expect(answer).toEqual({ ok: false, error: { code: 'nothing-to-undo' } });
  await expect(page.getByRole('option', { name: '새로 읽는 책' })).toHaveCount(0);
  await expect(title(page, '새로 읽는 책')).toHaveCount(0);
  await expect(title(page, '원서 읽기')).toBeVisible();
  await expect(page.getByText('되돌릴 것이 없습니다.')).toHaveCount(0);
  await pressAndHear(page, 'Control+Shift+z', '다시 실행: 쪽 더하기');
  await expect(title(page, '새로 읽는 책')).toBeVisible();
});
