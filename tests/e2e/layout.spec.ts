import { goToPlace } from './support/journal-window.ts';
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
