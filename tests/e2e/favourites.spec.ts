import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import {
  answerSaveDialog,
  collectConsoleErrors,
  goToPlace,
  openPage,
} from './support/journal-window.ts';
import { expect, test } from './support/test.ts';

const cardsOf = (page: Page) =>
  page.getByRole('list', { name: '별표한 구절' }).getByRole('article');

/** What lies on the computer's clipboard; the functions are those of Electron 33 or of the newest, whichever runs. */
function readClipboard(electron: ElectronApplication): Promise<{ text: string; html: string }> {
  return electron.evaluate(async ({ clipboard }) => {
    const { readHTML } = clipboard as unknown as { readHTML?: () => string };
    if (readHTML) return { text: await clipboard.readText(), html: readHTML() };
    const [item] = await clipboard.read();
    const html = (await item?.getType('text/html')) as Blob | undefined;
    return { text: await clipboard.readText(), html: (await html?.text()) ?? '' };
  });
}

test('the wall of starred quotes: today’s, filters, copy, star off and undo', async ({
  launch,
}) => {
  const { electron, page } = await launch();
  const errors = collectConsoleErrors(page);
  await page.getByRole('button', { name: '예시 공책으로 시작하기' }).click();

  await goToPlace(page, '오늘 쓰기');
  const small = page.getByRole('region', { name: '오늘의 인용' });
  const todays = await small.getByRole('figure').locator('blockquote').textContent();
  await goToPlace(page, '좋아하는 구절');
  const today = page.getByRole('region', { name: '오늘의 인용' });
  const words = today.getByRole('figure').locator('blockquote');
  await expect(words).toHaveText(todays ?? '');
  await today.getByRole('button', { name: '다른 구절' }).click();
  await expect(words).not.toHaveText(todays ?? '');
  const another = await words.textContent();
  await goToPlace(page, '태그');
  await goToPlace(page, '좋아하는 구절');
  await expect(words).toHaveText(another ?? '');

  const cards = cardsOf(page);
  const all = 3;
  await expect(cards).toHaveCount(all);
  await expect(page.getByText(`구절 ${all}개`)).toBeVisible();

  // Reading order is the document's: no card begins above one that stands before it in its column.
  const places = await page
    .getByRole('list', { name: '별표한 구절' })
    .getByRole('listitem')
    .evaluateAll((items) =>
      items
        .map((item) => item.getBoundingClientRect())
        .map(({ x, y, bottom }) => ({ x, y, bottom })),
    );
  for (const [index, { x, y }] of places.entries()) {
    const above = places.slice(0, index).filter((place) => place.x === x);
    for (const place of above) expect(place.bottom).toBeLessThanOrEqual(y);
  }

  const search = page.getByRole('searchbox', { name: '구절 안에서 찾기' });
  await search.fill('LOSING  afraid');
  await expect(cards).toHaveCount(1);
  await expect(page.getByText(`${all}개 가운데 1개`)).toBeVisible();
  await search.fill('없는 낱말');
  await expect(page.getByText('고른 조건에 맞는 구절이 없습니다.')).toBeVisible();
  await page.getByRole('button', { name: '모두 지우기' }).click();
  await expect(cards).toHaveCount(all);

  await page.getByRole('button', { name: '모두 태그' }).click();
  const option = page.getByRole('option', { name: /^배움 · / });
  const counted = Number((await option.textContent())?.split(' · ')[1]);
  await option.click();
  await expect(cards).toHaveCount(counted);
  await page.getByRole('button', { name: '모두 책' }).click();
  await page.getByRole('option', { name: 'Rich Dad Poor Dad · 1' }).click();
  await expect(cards).toHaveCount(1);
  await goToPlace(page, '태그');
  await goToPlace(page, '좋아하는 구절');
  await expect(cards).toHaveCount(1);

  const mind = cards.first();
  await expect(mind).toContainText('가장 힘센 자산');
  await mind.hover();
  await mind.getByRole('button', { name: '복사' }).click();
  await expect(page.getByText('구절을 복사했습니다.')).toBeVisible();
  const copied = await readClipboard(electron);
  expect(copied.text).toBe(
    '“The single most powerful asset we all have is our mind.”\n' +
      '우리 모두가 가진 가장 힘센 자산은 우리의 머리다.\n' +
      '— Robert T. Kiyosaki, 『Rich Dad Poor Dad』, Lesson 5',
  );
  expect(copied.html).toContain('<p lang="en">“The single most powerful asset');
  await mind.getByRole('button', { name: '번역' }).click();
  await expect(mind).not.toContainText('가장 힘센 자산');

  await page.getByRole('button', { name: '모두 지우기' }).click();
  await expect(cards).toHaveCount(all);
  await cards.first().getByRole('button', { name: '별표 떼기' }).focus();
  const second = await cards.nth(1).locator('blockquote').textContent();
  await page.keyboard.press('Enter');
  await expect(cards).toHaveCount(all - 1);
  await expect(cards.first().locator('blockquote')).toHaveText(second ?? '');
  const hasFocus = () => cards.first().evaluate((card) => card.contains(document.activeElement));
  await expect.poll(hasFocus).toBe(true);
  await page.getByRole('button', { name: '되돌리기' }).click();
  await expect(cards).toHaveCount(all);

  // What is starred elsewhere hangs here at once, and a press goes to it.
  await openPage(page, '원서 읽기', 'Rich Dad Poor Dad');
  await page.getByRole('figure').first().getByRole('button', { name: '별표' }).click();
  await goToPlace(page, '좋아하는 구절');
  await expect(cards).toHaveCount(all + 1);
  await cards
    .filter({ hasText: 'not afraid of losing' })
    .getByRole('button', { name: '‘Rich Dad Poor Dad’에서 보기' })
    .click();
  await expect(page.getByRole('heading', { name: 'Rich Dad Poor Dad', level: 1 })).toBeVisible();
  expect(errors).toEqual([]);
});

/** Width and height from a PNG's header. Source: https://www.w3.org/TR/png-3/#11IHDR */
function sizeOfPng(png: Buffer): { width: number; height: number } {
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

/** How many colours a picture has, looked at by Electron. */
function countColours(electron: ElectronApplication, path: string): Promise<number> {
  return electron.evaluate(({ nativeImage }, file) => {
    const pixels = new Uint32Array(
      new Uint8Array(nativeImage.createFromPath(file).toBitmap()).buffer,
    );
    return new Set(pixels).size;
  }, path);
}

/** How far the lowest message is from what it must not cover, in pixels. */
async function roomAboveMessage(page: Page): Promise<number> {
  const [dialog, message] = await Promise.all(
    ['.dialog-box', '.toast'].map((selector) =>
      page.locator(selector).filter({ visible: true }).boundingBox(),
    ),
  );
  if (!dialog || !message) throw new Error('A message and a dialog are to be seen.');
  return message.y - (dialog.y + dialog.height);
}

const STYLE_NAMES = ['책장', '밤', '항공우편', '원고지', '풀잎', '천 표지'];
const SIZE_NAMES = [
  { name: '정사각형', size: { width: 1080, height: 1080 } },
  { name: '세로로 길게', size: { width: 1080, height: 1350 } },
];

test('a quote as a picture: six styles, two sizes, saved and copied; what is too long is not drawn', async ({
  launch,
  folder,
}) => {
  test.slow();
  const { electron, page } = await launch();
  const errors = collectConsoleErrors(page);
  await page.getByRole('button', { name: '예시 공책으로 시작하기' }).click();
  await goToPlace(page, '좋아하는 구절');
  const card = cardsOf(page).filter({ hasText: 'Winners are not afraid' });
  await card.getByRole('button', { name: '그림으로 만들기' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '구절을 그림으로' });
  await expect(dialog.getByLabel('받는 이 (선택)')).toHaveValue('휀에게');
  await dialog.getByLabel('받는 이 (선택)').fill('사랑하는 휀에게');
  const preview = page.frameLocator('iframe[title="그림 미리보기"]');

  const colours: Record<string, number> = {};
  for (const style of STYLE_NAMES) {
    await dialog.getByText(style, { exact: true }).click();
    for (const { name, size } of SIZE_NAMES) {
      await dialog.getByRole('radio', { name }).click();
      const drawn = preview.locator(`.card-${size.height === 1080 ? 'square' : 'tall'}`);
      await expect(drawn.getByText('사랑하는 휀에게')).toBeVisible();
      await expect(drawn.getByText('Robert T. Kiyosaki, 『Rich Dad Poor Dad』')).toBeVisible();
      const isWhole = await drawn.evaluate(
        (shown) =>
          shown.scrollHeight <= shown.clientHeight &&
          shown.scrollWidth <= shown.clientWidth &&
          (shown.querySelector('.card-quote')?.scrollHeight ?? Number.POSITIVE_INFINITY) <=
            (shown.querySelector('.card-body')?.clientHeight ?? 0),
      );
      expect(isWhole, `${style} ${name}`).toBe(true);
      const path = join(folder, `${style} ${name}.png`);
      await answerSaveDialog(electron, path);
      await dialog.getByRole('button', { name: '그림 저장' }).click();
      // Of twelve saved pictures the last is told.
      await expect(page.locator('.toast')).toHaveText(
        new RegExp(`저장했습니다: ${style} ${name}\\.png`),
      );
      expect(sizeOfPng(await readFile(path))).toEqual(size);
      colours[`${style} ${name}`] = await countColours(electron, path);
    }
  }
  // Letters alone, softened at their edges, bring dozens of shades.
  for (const [picture, count] of Object.entries(colours)) {
    expect(count, picture).toBeGreaterThan(30);
  }

  // Nothing is said where something of the dialog is to be pressed.
  for (const height of [640, 800]) {
    await electron.evaluate(({ BrowserWindow }, size) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(1024, size);
    }, height);
    await expect.poll(() => page.evaluate(() => window.innerHeight)).toBe(height);
    await dialog.getByRole('button', { name: '그림 복사' }).click();
    await expect(page.getByText('그림을 복사했습니다.')).toBeVisible();
    expect(await roomAboveMessage(page)).toBeGreaterThan(0);
  }
  const copied = await electron.evaluate(async ({ clipboard, nativeImage }) => {
    const { readImage } = clipboard as unknown as { readImage?: () => Electron.NativeImage };
    if (readImage) return readImage().getSize();
    const [item] = await clipboard.read();
    const blob = (await item?.getType('image/png')) as Blob;
    return nativeImage.createFromBuffer(Buffer.from(await blob.arrayBuffer())).getSize();
  });
  expect(copied).toEqual({ width: 1080, height: 1350 });

  // Its page is on the card's own word; a text of many pages is refused in one sentence, with what may help.
  await page.keyboard.press('Escape');
  await openPage(page, '원서 읽기', 'Rich Dad Poor Dad');
  await page
    .getByRole('figure')
    .filter({ hasText: 'Winners are not' })
    .getByText('Winners')
    .click();
  const text = page.getByLabel('책에 있는 말').first();
  await text.fill('모든 것은 마음에서 시작된다. '.repeat(60));
  await text.blur();
  await goToPlace(page, '좋아하는 구절');
  const long = cardsOf(page).filter({ hasText: '모든 것은 마음에서' });
  await long.hover();
  await long.getByRole('button', { name: '그림으로 만들기' }).click();
  await expect(
    dialog.getByText('글이 길어 이 그림에 읽을 수 있는 크기로 담기지 않습니다.'),
  ).toBeVisible();
  await expect(dialog.getByRole('button', { name: '그림 저장' })).toBeDisabled();
  await dialog.getByRole('button', { name: '번역 빼기' }).click();
  await expect(dialog.getByRole('checkbox', { name: '번역 넣기' })).not.toBeChecked();
  expect(errors).toEqual([]);
});
