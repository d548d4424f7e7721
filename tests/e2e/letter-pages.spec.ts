import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { bookletter } from './support/command-line.ts';
import { answerSaveDialog, goToPlace } from './support/journal-window.ts';
import { lettersOf, type SeenPage, seePages, settlePreview } from './support/letter-pages.ts';
import { makeEvents, makeHistory } from './support/make-history.ts';
import { readPdfPages, withoutNumber } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

/** Each stationery, and each paper, and the margins between. */
const SHEETS = [
  ['흰 종이', 'A4', '보통'],
  ['흰 종이', 'Letter', '좁게'],
  ['항공 우편', 'A5', '보통'],
  ['원고지', 'A5', '보통'],
  ['원고지', 'Letter', '보통'],
  ['손글씨', 'B5', '넓게'],
  ['책 쪽', 'A5', '보통'],
  ['책 쪽', 'B5', '넓게'],
  ['나뭇가지', 'A4', '보통'],
  ['밤하늘', 'Letter', '보통'],
  ['큰 글씨', 'A5', '보통'],
] as const;

async function savePdf(electron: ElectronApplication, page: Page, file: string): Promise<void> {
  await answerSaveDialog(electron, file);
  await page.getByRole('button', { name: 'PDF로 저장' }).click();
  await expect(page.getByText(file.split('/').at(-1) ?? '').last()).toBeVisible();
}

function expectSamePages(
  seen: readonly SeenPage[],
  printed: readonly string[],
  letter: string,
): void {
  expect(printed.length, letter).toBe(seen.length);
  seen.forEach(({ words, number, head }, index) => {
    const page = printed[index] ?? '';
    const name = `${letter}, page ${index + 1}`;
    expect(lettersOf(page), name).toBe(lettersOf(words + head));
    expect(number, name).toBe(index === 0 ? '' : String(index + 1));
    expect(
      page.split('\n').map((line) => line.trim()),
      name,
    ).toContain(number);
  });
}

test('the preview has the words of each page that is printed, on every stationery and paper', async ({
  folder,
  launch,
}) => {
  const { electron, page } = await launch();
  await page.getByRole('button', { name: '예시 공책으로 시작하기' }).click();
  await goToPlace(page, '편지');
  await page.getByRole('option', { name: '휀에게' }).click();
  const preview = page.frameLocator('iframe');
  await expect(preview.locator('.letter-paper').nth(1)).toBeVisible();
  for (const [index, [stationery, paper, margins]] of SHEETS.entries()) {
    await page.getByText(stationery, { exact: true }).click();
    await page.getByRole('radio', { name: paper, exact: true }).press('Space');
    await page.getByRole('radio', { name: margins, exact: true }).press('Space');
    const file = join(folder, `letter-${index}.pdf`);
    await savePdf(electron, page, file);
    await settlePreview(page);
    const seen = await seePages(preview);
    expect(seen.length).toBeGreaterThan(2);
    expectSamePages(seen, await readPdfPages(file), `${stationery} on ${paper}`);
  }
});

test('a long letter has the same pages on the screen and in print', async ({ folder, launch }) => {
  const events = makeEvents(300, { from: 1900, years: 100 });
  const long = events.map(({ date, text }) => ({ date, text: `${text}. `.repeat(9) }));
  await makeHistory(folder, [{ title: '한 세기', events: long }]);
  const { electron, page } = await launch();
  await goToPlace(page, '역사');
  await page.keyboard.press('Control+Shift+l');
  await expect(page.frameLocator('iframe').locator('.letter-paper').nth(20)).toBeAttached();
  const file = join(folder, 'long.pdf');
  await savePdf(electron, page, file);
  await settlePreview(page);
  const seen = await seePages(page.frameLocator('iframe'));
  expect(seen.length).toBeGreaterThan(30);
  expectSamePages(seen, await readPdfPages(file), 'the long letter');
});

test('pages are turned by keys, buttons and the palette, and stay in view while the letter changes', async ({
  launch,
}) => {
  const { page } = await launch();
  await page.getByRole('button', { name: '예시 공책으로 시작하기' }).click();
  await goToPlace(page, '편지');
  await page.getByRole('option', { name: '휀에게' }).click();
  const place = page.locator('.letter-pager-place');
  await expect(place).toHaveText(/^1 \/ \d$/);
  const pages = Number((await place.textContent())?.split('/')[1]);
  await expect(page.getByRole('button', { name: '이전 장' })).toBeDisabled();

  await page.getByRole('button', { name: '다음 장' }).click();
  await expect(place).toHaveText(`2 / ${pages}`);
  await page.frameLocator('iframe').locator('.letter-heading').nth(1).click();
  await page.keyboard.press('End');
  await expect(place).toHaveText(`${pages} / ${pages}`);
  await page.keyboard.press('Home');
  await expect(place).toHaveText(`1 / ${pages}`);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowRight');
  await expect(place).toHaveText(`3 / ${pages}`);
  await page.keyboard.press('PageUp');
  await expect(place).toHaveText(`2 / ${pages}`);

  await page.getByRole('textbox', { name: '여는 글' }).fill('다시 쓴 여는 글이야.');
  await expect(page.frameLocator('iframe').getByText('다시 쓴 여는 글이야.')).toBeAttached();
  await page.keyboard.press('Alt+PageDown');
  await expect(place).toHaveText(/^3 \//);

  await page.getByText('한 장 전체', { exact: true }).click();
  await expect(place).toHaveText(/^3 \//);
  const box = await page.frameLocator('iframe').locator('.letter-paper').nth(2).boundingBox();
  const desk = await page.locator('.letter-preview-desk').boundingBox();
  expect(box && desk && box.y >= desk.y && box.y + box.height <= desk.y + desk.height).toBe(true);
});

test('a whole page needs no scroll bar beside it, also after the window changed', async ({
  launch,
}) => {
  const { electron, page } = await launch();
  const resize = async (size: [number, number]) => {
    await electron.evaluate(
      ({ BrowserWindow }, [width, height]) =>
        BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
      size,
    );
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(size[0]);
  };
  await page.getByRole('button', { name: '예시 공책으로 시작하기' }).click();
  await resize([1024, 640]);
  await goToPlace(page, '편지');
  await page.getByRole('option', { name: '휀에게' }).click();
  const html = page.frameLocator('iframe').locator('html');
  await expect(page.frameLocator('iframe').locator('.letter-paper').nth(1)).toBeAttached();
  await page.getByText('한 장 전체', { exact: true }).click();
  for (const size of [
    [1024, 640],
    [1400, 900],
    [1280, 800],
  ] as [number, number][]) {
    await resize(size);
    // The sheet and the desk above and below it are all that there is to see.
    await expect
      .poll(() => html.evaluate(({ clientHeight, scrollHeight }) => scrollHeight - clientHeight))
      .toBe(0);
  }
});

test('a page has its number from the second on, and its heading where the parent wants it', async ({
  folder,
}) => {
  const journal = ['--journal', join(folder, 'journal')];
  await bookletter(['init', '--starter', ...journal]);
  const write = async (notebook: string, ...more: readonly string[]) => {
    const out = join(folder, 'letter.pdf');
    const where = ['--paper', 'A5', '--out', out, '--force', ...journal];
    await bookletter(['letter', notebook, '--to', '휀', ...more, ...where]);
    return readPdfPages(out);
  };
  const lastLines = (pages: readonly string[]) =>
    pages.map((page) => page.trim().split('\n').at(-1));

  const [only = '', ...none] = await write('원서 읽기', '--opening', '안녕.', '--tag', '없는 태그');
  expect(none).toEqual([]);
  expect(withoutNumber(only, 0)).toBe(only);

  const covered = await write('인공지능의 역사', '--cover', '--running-head', 'heading');
  expect(lastLines(covered).slice(0, 4)).toEqual([
    expect.not.stringMatching(/^\d+$/),
    expect.not.stringMatching(/^\d+$/),
    '2',
    '3',
  ]);
  expect(covered[2]?.startsWith('개념\n')).toBe(true);

  const bare = await write('인공지능의 역사', '--no-page-numbers', '--running-head', 'title');
  expect(bare.length).toBeGreaterThan(2);
  for (const [index, page] of bare.entries()) {
    expect(withoutNumber(page, index)).toBe(page);
    expect(page.startsWith('휀에게 보내는 편지 · 인공지능의 역사')).toBe(index > 0);
  }
});
