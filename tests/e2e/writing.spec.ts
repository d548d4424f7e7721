import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { findViolations } from './support/find-violations.ts';
import { findPageFile, readPageFile } from './support/journal-files.ts';
import { collectConsoleErrors, openPage } from './support/journal-window.ts';
import { expect, test } from './support/test.ts';

const BOOK = 'Rich Dad Poor Dad';
const ROOM = { name: new RegExp(`^${BOOK}: `) };

/** What an entry's element was last drawn from: another object as soon as React draws it anew. */
function markDrawn(page: Page) {
  return page.evaluate(() => {
    const marks = new Map<Element, unknown>();
    for (const element of document.querySelectorAll('[data-entry]:not([data-editing]) *')) {
      const key = Object.keys(element).find((name) => name.startsWith('__reactProps$'));
      if (key !== undefined) marks.set(element, (element as never)[key]);
    }
    Object.assign(globalThis, { drawnBefore: marks });
    return marks.size;
  });
}

function countDrawnAnew(page: Page) {
  return page.evaluate(() => {
    const { drawnBefore } = globalThis as unknown as { drawnBefore: Map<Element, unknown> };
    return [...drawnBefore].filter(([element, props]) => {
      const key = Object.keys(element).find((name) => name.startsWith('__reactProps$')) ?? '';
      return !element.isConnected || (element as never)[key] !== props;
    }).length;
  });
}

test('a reflection is written over the whole window and back, as one and the same text', async ({
  launch,
  folder,
}) => {
  const { electron, page } = await launch();
  const errors = collectConsoleErrors(page);
  await page.getByRole('button', { name: '예시 공책으로 시작하기' }).click();
  await openPage(page, '원서 읽기', BOOK);
  const path = join(folder, 'journal', await findPageFile(join(folder, 'journal'), BOOK));
  const isKept = async (text: string) =>
    expect.poll(async () => JSON.stringify(await readPageFile(path))).toContain(text);

  // Not added yet: the composer's draft, in the room and outside of it.
  await page.keyboard.press('Control+Shift+R');
  const composer = page.getByRole('region', { name: '이 쪽에 더 쓰기' });
  await composer.getByRole('textbox', { name: '생각' }).pressSequentially('첫 문장. ');
  await expect(composer.getByText('공백 포함 6자 · 공백 빼고 4자 · 2단어')).toBeVisible();
  await page.keyboard.press('Control+Shift+Enter');
  const room = page.getByRole('dialog', ROOM);
  const text = room.getByRole('textbox', { name: '생각' });
  await expect(text).toBeFocused();
  await expect(room.getByText('Ctrl+Enter로 더하기 전')).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.type('둘째 문장.');
  await expect(room.getByText('공백 포함 12자 · 공백 빼고 9자 · 4단어')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(room).toBeHidden();
  const entry = page.locator('[data-entry]').filter({ hasText: '첫 문장. 둘째 문장.' });
  await expect(entry).toBeVisible();

  // Kept already: the same selection, undo steps and saving in both.
  await entry.getByText('첫 문장. 둘째 문장.').click();
  const inline = page.locator('[data-editing]').getByRole('textbox', { name: '생각' });
  await expect(inline).toBeFocused();
  expect(await markDrawn(page)).toBeGreaterThan(20);
  await page.keyboard.type(' 셋째.');
  await isKept('첫 문장. 둘째 문장. 셋째.');
  await expect(page.getByText('저장됨', { exact: true })).toBeVisible();
  expect(await countDrawnAnew(page)).toBe(0);

  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift+ArrowLeft');
  await page
    .locator('[data-editing]')
    .getByRole('button', { name: /^창 가득 쓰기/ })
    .click();
  await expect(text).toBeFocused();
  await expect(room.getByText(BOOK, { exact: true })).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('셋째.');
  await page.keyboard.type('다른 말.');
  await isKept('첫 문장. 둘째 문장. 다른 말.');
  await expect(room.getByText('저장됨', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+Z');
  await expect(text).toHaveText('첫 문장. 둘째 문장. 셋째.');
  // Nothing beneath is within reach.
  await page.keyboard.press('Control+1');
  for (let times = 0; times < 14; times += 1) {
    await page.keyboard.press('Tab');
    const isInside = await page.evaluate(
      () => document.activeElement?.closest('.writing-room') !== null,
    );
    expect(isInside).toBe(true);
  }
  await text.focus();
  await page.keyboard.press('Escape');
  await expect(room).toBeHidden();
  await expect(inline).toBeFocused();
  await page.keyboard.press('Control+Y');
  await expect(inline).toHaveText('첫 문장. 둘째 문장. 다른 말.');
  await isKept('첫 문장. 둘째 문장. 다른 말.');

  // Links are set in the room, and the line that is written stays off the window's foot.
  await page.keyboard.press('Control+Shift+Enter');
  await expect(text).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+Home');
  await room.getByRole('button', { name: '링크' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: '링크 주소' }).fill('https://example.com/a');
  await page.keyboard.press('Enter');
  await expect(text.getByRole('link')).toHaveCount(1);
  await expect(text).toBeFocused();
  await page.keyboard.press('End');
  for (const [width, height] of [
    [1024, 640],
    [640, 480],
  ] as const) {
    await electron.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size),
      [width, height] as [number, number],
    );
    await expect.poll(() => page.evaluate(() => innerHeight)).toBe(height);
    for (let line = 0; line < 30; line += 1) await page.keyboard.press('Enter');
    await page.keyboard.type('끝');
    const foot = await page.evaluate(
      () => getSelection()?.getRangeAt(0).getBoundingClientRect().bottom,
    );
    expect(foot).toBeLessThan(height * 0.7);
    const box = room.locator('.editor-box');
    expect(await box.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
  }
  await page.keyboard.press('Escape');
  await expect(room).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-editing]')).toHaveCount(0);
  expect(errors).toEqual([]);
});
