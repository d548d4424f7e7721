import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { bookletter } from './support/command-line.ts';
import { typeKorean } from './support/compose.ts';
import { findViolations } from './support/find-violations.ts';
import {
  closeWindow,
  collectConsoleErrors,
  goToPlace,
  openPage,
  pressAndHear,
} from './support/journal-window.ts';
import { fillReading, readingEditor, readingLines, readingsOf } from './support/readings.ts';
import { expect, test } from './support/test.ts';

const NOTEBOOK = '원서 읽기';
const BOOK = 'Momo';
const KOREAN = '모모';
const WRONG = '978-1-61268-019-5';

function title(page: Page, of: string) {
  return page.getByRole('heading', { name: of, level: 1 });
}

const facts = (page: Page) => page.getByRole('region', { name: '책 정보', exact: true });
const line = (page: Page, at = 0) => readingLines(page).nth(at);
const others = (page: Page) => page.getByRole('region', { name: '같은 작품을 읽은 기록' });

async function takeStep(page: Page, step: string): Promise<void> {
  await readingsOf(page).getByRole('button', { name: '오늘 한 일' }).click();
  await page.getByRole('menuitem', { name: step }).click();
}

async function chooseStatus(page: Page, status: string): Promise<void> {
  await readingEditor(page).getByRole('button', { name: /읽기$/ }).click();
  await page.getByRole('option', { name: status, exact: true }).click();
}

async function findPages(journal: string) {
  const { stdout } = await bookletter(['list', 'pages', '--journal', journal]);
  const pages = JSON.parse(stdout) as { title: string; book?: object; readings: object[] }[];
  return (of: string) => pages.find((each) => each.title === of);
}

test('a book with all that is known of it, its other edition, and how it was read', async ({
  launch,
  folder,
}) => {
  const journal = join(folder, 'journal');
  await bookletter(['init', '--journal', journal]);
  await bookletter([
    ...['add', 'notebook', '--title', NOTEBOOK, '--kind', 'reading'],
    '--journal',
    journal,
  ]);
  const add = (...args: string[]) =>
    bookletter(['add', 'page', ...args, '--language', 'en', '--journal', journal]);
  const [started, finished] = ['--started', '--finished'];
  await add('--title', 'Walden', started, '2025-03-01', finished, '2025-03-20', '--pages', '340');
  await add('--title', 'Emma', started, '2025-12-01', finished, '2025-12-20', '--pages', '342');

  const first = await launch();
  const errors = collectConsoleErrors(first.page);
  const { page } = first;
  await goToPlace(page, NOTEBOOK);
  await page.getByRole('button', { name: '새 책' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('책 제목').fill(BOOK);
  await dialog.getByLabel('지은이').fill('Michael Ende');
  await dialog.getByRole('button', { name: '더하기' }).click();
  await expect(title(page, BOOK)).toBeVisible();
  await expect(line(page)).toHaveText('읽는 중');

  // All that is known of the edition.
  await page.getByRole('button', { name: '책 정보 고치기' }).click();
  const field = (label: string) => facts(page).getByLabel(label, { exact: true });
  await field('옮긴이 1').click();
  await typeKorean(page, '한미희');
  await field('출판사').fill('Puffin');
  await field('펴낸 날').fill('1985년 1월');
  await field('쪽수').fill('288쪽');
  await field('판').fill('2nd');
  await field('ISBN').fill(WRONG);
  await field('ISBN').blur();
  const wrong = facts(page).getByText('ISBN의 마지막 확인 숫자가 맞지 않습니다.', { exact: false });
  await expect(wrong).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  // It cannot be left so, and what was typed stays.
  await facts(page).getByRole('button', { name: '마치기' }).click();
  await expect(field('ISBN')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field('ISBN')).toBeFocused();
  await expect(field('ISBN')).toHaveValue(WRONG);
  await field('ISBN').fill('ISBN ９７８－１６１２６８０１９４');
  await expect(wrong).toHaveCount(0);
  await facts(page).getByRole('button', { name: '마치기' }).click();
  await expect(facts(page)).toHaveCount(0);
  const head = page.locator('.page-names');
  for (const words of [
    ...['한미희 옮김', '2nd', '영어', '288쪽', 'Puffin', '1985년 1월 펴냄'],
    ...['ISBN 978-1-61268-019-4', 'ISBN-10 1-61268-019-4'],
  ]) {
    await expect(head.getByText(words, { exact: true })).toBeVisible();
  }

  // Progress, in the book and no further.
  await line(page).click();
  await readingEditor(page).getByLabel('읽은 쪽').fill('289');
  const beyond = '이 책은 288쪽까지 있습니다. 읽은 쪽을 그 안에서 써 주세요.';
  await expect(readingEditor(page).getByText(beyond)).toBeVisible();
  await readingEditor(page).getByRole('button', { name: '마치기' }).click();
  await expect(readingEditor(page).getByLabel('읽은 쪽')).toBeFocused();
  await fillReading(page, { '읽은 쪽': '144쪽' });
  await expect(line(page)).toHaveText('읽는 중144쪽 / 288쪽 · 50%');
  await expect(page.getByRole('option', { name: BOOK })).toContainText('144쪽 / 288쪽 · 50%');

  // A change of status dates nothing; today is only offered.
  await line(page).click();
  await chooseStatus(page, '다 읽음');
  await expect(readingEditor(page).getByRole('button', { name: '오늘로 적기' })).toBeVisible();
  await readingEditor(page).getByRole('button', { name: '마치기' }).click();
  await expect(line(page)).toHaveText('다 읽음언제인지 모름');
  expect((await findPages(journal))(BOOK)?.readings).toEqual([
    expect.not.objectContaining({ finishedOn: expect.anything() }),
  ]);

  // The days, beside last year and the last book.
  await line(page).click();
  await fillReading(page, { '시작한 날': '2026.1.3', '끝낸 날': '2026년 1월 17일' });
  for (const words of ['2026-01-03 → 01-17', '14일', '지난 영어책보다 5일 빠름']) {
    await expect(line(page).getByText(words, { exact: true })).toBeVisible();
  }
  await expect(line(page)).toContainText('보다 5일 빠름 (영어책 평균 19일)');
  await expect(line(page)).toContainText('하루 21쪽 (지난 영어책 18쪽)');

  // The other edition, in one step.
  await page.getByRole('button', { name: '쪽 메뉴' }).click();
  await page.getByRole('menuitem', { name: '다른 판 더하기' }).click();
  await expect(dialog.getByLabel('원제')).toHaveValue(BOOK);
  await expect(dialog.getByLabel('지은이')).toHaveValue('Michael Ende');
  expect(await findViolations(page)).toEqual([]);
  await dialog.getByLabel('책 제목').fill(KOREAN);
  await dialog.getByRole('button', { name: /지금은$/ }).click();
  await page.getByRole('option', { name: '다 읽음', exact: true }).click();
  await dialog.getByRole('button', { name: '더하기' }).click();
  await expect(title(page, KOREAN)).toBeVisible();
  await expect(others(page)).toContainText('2026년 1월 3일 영어판으로 읽음');
  await line(page).click();
  await fillReading(page, { '끝낸 날': '2004' });
  await expect(others(page)).toContainText('2026년 1월 3일 영어판으로 다시 읽음');
  await others(page).getByRole('button').click();
  await expect(title(page, BOOK)).toBeVisible();
  await expect(others(page)).toContainText('2004년쯤 한국어판으로 처음 읽음');

  // Parted and joined again, from either side.
  await page.getByRole('button', { name: '책 정보 고치기' }).click();
  await facts(page).getByRole('button', { name: '이 책만 떼어 놓기' }).click();
  await expect(others(page)).toHaveCount(0);
  await pressAndHear(page, 'Control+z', '실행 취소: 작품에서 떼어 놓기');
  await expect(others(page)).toContainText('처음 읽음');
  await facts(page).getByRole('button', { name: '이 책만 떼어 놓기' }).click();
  await openPage(page, NOTEBOOK, KOREAN);
  await expect(others(page)).toHaveCount(0);
  await page.getByRole('button', { name: '책 정보 고치기' }).click();
  await facts(page)
    .getByRole('button', { name: /같은 작품인 책/ })
    .click();
  await page.getByRole('option', { name: `${BOOK} · 영어` }).click();
  await expect(others(page)).toContainText(BOOK);
  await facts(page).getByRole('button', { name: '마치기' }).click();

  // Read again from today, and put aside with a reason.
  await openPage(page, NOTEBOOK, BOOK);
  await takeStep(page, '오늘부터 다시 읽기');
  await expect(line(page, 1)).toContainText(/^읽는 중\d{4}-\d{2}-\d{2} →$/);
  await takeStep(page, '오늘 그만 읽기');
  await expect(readingEditor(page).getByLabel('덮어 둔 까닭')).toBeFocused();
  await typeKorean(page, '바빠서');
  await page.keyboard.press('Enter');
  await expect(line(page, 1)).toContainText('까닭: 바빠서');
  const stopped = (await line(page, 1).textContent()) ?? '';
  expect(stopped).toMatch(/^덮어 둠\d{4}-\d{2}-\d{2}1일까닭: 바빠서$/);
  expect(await findViolations(page)).toEqual([]);
  await pressAndHear(page, 'Control+z', '실행 취소: 읽은 기록 고치기');
  await expect(line(page, 1)).not.toContainText('바빠서');
  await pressAndHear(page, 'Control+z', '실행 취소: 읽은 기록 고치기');
  await expect(line(page, 1)).toContainText('읽는 중');
  await pressAndHear(page, 'Control+z', '실행 취소: 읽은 기록 더하기');
  await expect(line(page, 1)).toHaveCount(0);
  for (const _step of [1, 2, 3]) await page.keyboard.press('Control+Shift+z');
  await expect(line(page, 1)).toHaveText(stopped);

  // The shelf, by what is known of the readings.
  await page.getByRole('button', { name: '차례와 거르기' }).click();
  const arrange = page.getByRole('dialog', { name: '차례와 거르기' });
  await arrange.getByRole('button', { name: /차례$/ }).click();
  await page.getByRole('option', { name: '걸린 날수, 짧은 것부터' }).click();
  await arrange.getByRole('button', { name: /읽기$/ }).click();
  await page.getByRole('option', { name: '다 읽음', exact: true }).click();
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  const shelf = page.getByRole('listbox').getByRole('option');
  await expect(shelf).toHaveCount(3);
  await expect(shelf.first()).toContainText('Walden');
  expect(errors).toEqual([]);
  await closeWindow(first.electron);

  const second = await launch();
  await openPage(second.page, NOTEBOOK, BOOK);
  await expect(line(second.page, 1)).toHaveText(stopped);
  await expect(others(second.page)).toContainText('2004년쯤 한국어판으로 처음 읽음');
  await expect(second.page.locator('.page-names')).toContainText('ISBN-10 1-61268-019-4');
  const find = await findPages(journal);
  expect(find(BOOK)?.book).toMatchObject({
    translators: ['한미희'],
    publisher: 'Puffin',
    publishedOn: '1985-01',
    edition: '2nd',
    isbn: '978-1-61268-019-4',
    pageCount: 288,
  });
  expect(find(KOREAN)?.readings).toMatchObject([{ status: 'finished', finishedOn: '2004' }]);
});
