import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { bookletter } from './support/command-line.ts';
import {
  closeWindow,
  collectConsoleErrors,
  goToPlace,
  pressAndHear,
} from './support/journal-window.ts';
import { fillReading, readingEditor, readingLines } from './support/readings.ts';
import { expect, test } from './support/test.ts';

const NOTEBOOK = '2026년 원서 읽기';
const TITLES = [
  ...['Rich Dad Poor Dad', 'Charlotte’s Web', 'Momo', 'Emma', 'Walden', 'Holes'],
  ...['Matilda', 'Wonder', 'The Giver', 'Frindle', 'Heidi', 'Middlemarch'],
];
/** Laid aside; the others are read to their end, one a month. */
const STOPPED = 'Middlemarch';
const AGAIN = 'Rich Dad Poor Dad';
const QUOTES_OF_BOOK = 5;

const monthOf = (book: string) => String(TITLES.indexOf(book) + 1).padStart(2, '0');
const daysOf = (book: string) => 14 + (TITLES.indexOf(book) % 3);
const words = (book: string, at: number) => `Words ${at} of ${book}.`;
const quoteOf = (page: Page, text: string) => page.locator('[data-entry]', { hasText: text });
const textsOf = (page: Page) => page.locator('[data-entry] .quote-words').allTextContents();

async function addChild(page: Page, name: string, birthday: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: '어떤 아이에게 쓰나요?' });
  await dialog.getByLabel('이름', { exact: true }).fill(name);
  await dialog.getByLabel('생일').fill(birthday);
  await dialog.getByRole('button', { name: '더하기' }).click();
  await expect(dialog).toBeHidden();
}

/** By the palette: the shelf draws only the books that are seen. */
async function goToBook(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog');
  await palette.getByRole('combobox').fill(title);
  await expect(palette.getByRole('option').first()).toContainText(title);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
}

async function addBook(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: '새 책' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('책 제목').fill(title);
  await dialog.getByRole('button', { name: /지금은$/ }).click();
  const status = title === STOPPED ? '덮어 둠' : '다 읽음';
  await page.getByRole('option', { name: status, exact: true }).click();
  await dialog.getByRole('button', { name: '더하기' }).click();
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
}

async function tagPage(page: Page, tag: string): Promise<void> {
  await page.locator('.page-tags button').click();
  await page.locator('.page-tags').getByRole('combobox').fill(tag);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.locator('.page-tags')).toContainText(tag);
}

async function pasteQuotes(page: Page, book: string): Promise<void> {
  await page.keyboard.press('Control+Shift+Q');
  const composer = page.getByRole('region', { name: '이 쪽에 더 쓰기' });
  await composer.getByRole('button', { name: '여러 인용 붙여넣기' }).click();
  const dialog = page.getByRole('dialog', { name: '여러 인용 붙여넣기' });
  const pasted = Array.from(
    { length: QUOTES_OF_BOOK },
    (_, at) => `“${words(book, at + 1)}” (p. ${at + 10})`,
  );
  await dialog.getByLabel('옮겨 올 글').fill(pasted.join('\n'));
  await dialog.getByRole('button', { name: `${QUOTES_OF_BOOK}개 더하기` }).click();
  await expect(dialog).toBeHidden();
  await expect(page.locator('[data-entry]')).toHaveCount(QUOTES_OF_BOOK);
}

async function dragAbove(page: Page, entry: Locator, other: Locator): Promise<void> {
  await entry.scrollIntoViewIfNeeded();
  await entry.hover();
  const handle = await entry.locator('[data-action="drag"]').boundingBox();
  const place = await other.boundingBox();
  if (handle === null || place === null) throw new Error('Not to be seen.');
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await page.mouse.down();
  await page.mouse.move(handle.x, handle.y - 20, { steps: 3 });
  await page.mouse.move(place.x + place.width / 2, place.y + 4, { steps: 8 });
  await page.mouse.up();
}

test('a year of a reader: twelve books, one twice and one laid aside, sixty quotes, two children', async ({
  launch,
  folder,
}) => {
  test.setTimeout(300_000);
  const journal = join(folder, 'journal');
  const { electron, page } = await launch();
  const errors = collectConsoleErrors(page);

  await page.getByLabel('편지를 받을 아이의 이름').fill('휀');
  await page.getByRole('button', { name: '빈 일기장으로 시작하기' }).click();
  const switcher = page.locator('.child-switcher');
  await switcher.click();
  await page.getByRole('menuitem', { name: '아이 더하기' }).click();
  await addChild(page, '지우', '2020-08');
  await page.getByRole('navigation').getByRole('button', { name: '새 공책' }).first().click();
  const dialog = page.getByRole('dialog', { name: '새 공책' });
  await dialog.getByLabel('공책 이름').fill(NOTEBOOK);
  await dialog.getByRole('button', { name: '만들기' }).click();
  await expect(page.getByRole('heading', { name: NOTEBOOK })).toBeVisible();

  for (const book of TITLES) {
    await addBook(page, book);
    await readingLines(page).click();
    const month = monthOf(book);
    await fillReading(page, {
      '시작한 날': `2026-${month}-01`,
      ...(book === STOPPED
        ? { '덮어 둔 까닭': '너무 길어서' }
        : { '끝낸 날': `2026-${month}-${daysOf(book) + 1}` }),
    });
    await tagPage(page, TITLES.indexOf(book) % 2 === 0 ? '삶' : '인생');
    await pasteQuotes(page, book);
  }
  await expect(readingLines(page)).toContainText('까닭: 너무 길어서');

  // One of them once more, years before.
  await goToBook(page, AGAIN);
  await page.getByRole('button', { name: '읽은 기록 더하기' }).click();
  await readingEditor(page).getByRole('button', { name: /읽기$/ }).click();
  await page.getByRole('option', { name: '다 읽음', exact: true }).click();
  await fillReading(page, { '끝낸 날': '2004' });
  await expect(readingLines(page)).toHaveCount(2);
  await goToBook(page, 'Charlotte’s Web');
  await expect(readingLines(page)).toContainText('15일');

  // Stars, and one of them taken away again.
  const starred = quoteOf(page, words('Charlotte’s Web', 2)).locator('[data-action="star"]');
  await starred.focus();
  await page.keyboard.press('Enter');
  await expect(starred).toHaveAttribute('aria-pressed', 'true');
  await pressAndHear(page, 'Control+z', '실행 취소: 인용 고치기');
  await expect(starred).toHaveAttribute('aria-pressed', 'false');
  await pressAndHear(page, 'Control+Shift+z', '다시 실행: 인용 고치기');
  await expect(starred).toHaveAttribute('aria-pressed', 'true');

  // Order by dragging.
  const inOrder = [1, 2, 3, 4, 5].map((at) => words('Charlotte’s Web', at));
  const dragged = [...inOrder.slice(0, 3), inOrder[4], inOrder[3]];
  await dragAbove(page, quoteOf(page, inOrder[4] ?? ''), quoteOf(page, inOrder[3] ?? ''));
  await expect.poll(() => textsOf(page)).toEqual(dragged);
  await pressAndHear(page, 'Control+z', '실행 취소: 인용 옮기기');
  await expect.poll(() => textsOf(page)).toEqual(inOrder);
  await pressAndHear(page, 'Control+Shift+z', '다시 실행: 인용 옮기기');
  await expect.poll(() => textsOf(page)).toEqual(dragged);

  // To another book.
  const moved = words('Charlotte’s Web', 1);
  await quoteOf(page, moved).locator('[data-action="move-to-page"]').focus();
  await page.keyboard.press('Enter');
  const pages = page.getByRole('dialog', { name: '다른 책·주제로 옮기기' });
  await pages.getByLabel('어느 쪽으로').fill('walden');
  await page.keyboard.press('Enter');
  await expect(pages).toBeHidden();
  await expect(quoteOf(page, moved)).toHaveCount(0);
  await pressAndHear(page, 'Control+z', '실행 취소: 다른 쪽으로 인용 옮기기');
  await expect(quoteOf(page, moved)).toHaveCount(1);
  await pressAndHear(page, 'Control+Shift+z', '다시 실행: 다른 쪽으로 인용 옮기기');
  await expect(quoteOf(page, moved)).toHaveCount(0);

  // Two tags that mean the same become one over all books.
  await goToPlace(page, '태그');
  await expect(page.locator('[data-tag]')).toHaveCount(2);
  await page.getByRole('button', { name: '여러 개 골라 합치기' }).click();
  for (const tag of ['삶', '인생']) {
    const button = page.locator(`[data-tag="${tag}"]`);
    await expect(button).toBeVisible();
    if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
  }
  await page.getByRole('button', { name: '합치기', exact: true }).click();
  const merge = page.getByRole('dialog', { name: '태그 합치기' });
  await merge.getByRole('radio', { name: '삶', exact: true }).click();
  await merge.getByRole('button', { name: '합치기', exact: true }).click();
  await expect(page.locator('[data-tag="인생"]')).toHaveCount(0);
  await pressAndHear(page, 'Control+z', '실행 취소: 태그 합치기');
  await expect(page.locator('[data-tag="인생"]')).toHaveCount(1);
  await pressAndHear(page, 'Control+Shift+z', '다시 실행: 태그 합치기');
  await expect(page.locator('[data-tag="인생"]')).toHaveCount(0);
  expect(errors).toEqual([]);
  await closeWindow(electron);

  const after = await launch();
  await goToPlace(after.page, NOTEBOOK);
  await goToBook(after.page, 'Charlotte’s Web');
  await expect.poll(() => textsOf(after.page)).toEqual(dragged.slice(1));
  await goToBook(after.page, AGAIN);
  await expect(readingLines(after.page)).toHaveCount(2);
  await goToPlace(after.page, '태그');
  await expect(after.page.locator('[data-tag]')).toHaveCount(1);
  await closeWindow(after.electron);

  const list = async (what: string) =>
    JSON.parse((await bookletter(['list', what, '--json', '--journal', journal])).stdout);
  expect(await list('quotes')).toHaveLength(TITLES.length * QUOTES_OF_BOOK);
  expect(await list('tags')).toMatchObject([{ tag: '삶', count: TITLES.length }]);
  expect(await list('children')).toMatchObject([
    { name: '휀' },
    { name: '지우', birthday: '2020-08' },
  ]);
  const listed: { title: string; readings: object[] }[] = await list('pages');
  expect(listed.map(({ title }) => title)).toEqual(TITLES);
  expect(listed.at(0)?.readings).toMatchObject([
    { startedOn: '2026-01-01', finishedOn: '2026-01-15' },
    { finishedOn: '2004' },
  ]);
  expect(listed.at(-1)?.readings).toMatchObject([
    { status: 'stopped', stoppedBecause: '너무 길어서' },
  ]);
});
