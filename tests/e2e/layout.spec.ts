import { goToPlace } from './support/journal-window.ts';
import { makeEvents, makeHistory } from './support/make-history.ts';
import { expect, test } from './support/test.ts';

test('the shelf never scrolls sideways, also once it is taller than the window', async ({
  launch,
}) => {
  const { electron, page } = await launch();
  await page.getByRole('button', { name: '예시 공책으로 시작하기' }).click();
  await goToPlace(page, '원서 읽기');
  await expect(page.getByRole('option')).toHaveCount(3);
  for (const height of [800, 640, 800]) {
    await electron.evaluate(({ BrowserWindow }, size) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(1280, size);
    }, height);
    await expect.poll(() => page.evaluate(() => window.innerHeight)).toBe(height);
    await page.getByRole('option').last().click();
    const list = page.locator('.notebook-list');
    expect(await list.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  }
});

test('of a thousand things written today as many are drawn as are looked at', async ({
  launch,
  folder,
}) => {
  const events = makeEvents(1000, { from: 1926, years: 100 });
  await makeHistory(folder, [{ title: '세계사', events }]);
  const { page } = await launch();
  const lines = page.locator('.written-page .entry-line');
  await expect(lines.first()).toBeVisible();
  const drawn = await lines.count();
  expect(drawn).toBeLessThan(200);
  await lines.last().scrollIntoViewIfNeeded();
  await expect.poll(() => lines.count()).toBeGreaterThan(drawn);
});
