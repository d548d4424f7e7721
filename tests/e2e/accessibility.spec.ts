import type { Page } from '@playwright/test';
import { findCutOff } from './support/find-cut-off.ts';
import { findNameless } from './support/find-nameless.ts';
import { findViolations } from './support/find-violations.ts';
import { openPage } from './support/journal-window.ts';
import { expect, test } from './support/test.ts';
import type { Visit } from './support/walk.ts';
import { walkScreens } from './support/walk-screens.ts';

/** Gathers what is found at each screen, so that one run tells of all of them. */
function gather(look: (within?: string) => Promise<readonly string[]>) {
  const found: Record<string, readonly string[]> = {};
  const visit: Visit = async (screen, within) => {
    const here = await look(within);
    if (here.length > 0) found[screen] = here;
  };
  return { found, visit };
}

test('axe finds nothing anywhere, and everything that can have the focus has a name: ko, light', async ({
  launch,
  folder,
}) => {
  test.setTimeout(480_000);
  const { page, electron } = await launch();
  const { found, visit } = gather(async (within) => [
    ...(await findViolations(page, { within })),
    ...(await findNameless(page)),
  ]);
  await walkScreens({ page, electron, folder }, { language: 'ko', theme: 'light' }, visit);
  expect(found).toEqual({});
});

// What axe looks at besides colours is the same in every theme; names are not the same in every language.
for (const { language, theme } of [
  { language: 'en', theme: 'dark' },
  { language: 'ko', theme: 'sepia' },
] as const) {
  test(`every text stands out, and has a name in this language: ${language}, ${theme}`, async ({
    launch,
    folder,
  }) => {
    test.setTimeout(480_000);
    const { page, electron } = await launch({ language });
    const { found, visit } = gather(async (within) => [
      ...(await findViolations(page, { within, onlyContrast: true })),
      ...(language === 'en' ? await findNameless(page) : []),
    ]);
    await walkScreens({ page, electron, folder }, { language, theme }, visit);
    expect(found).toEqual({});
  });
}

for (const language of ['ko', 'en'] as const) {
  test(`at twice the size nothing lies beyond the window: ${language}`, async ({
    launch,
    folder,
  }) => {
    test.setTimeout(240_000);
    const { electron, page } = await launch({ language });
    await expect(page.getByRole('button').first()).toBeVisible();
    await expect
      .poll(() =>
        electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()),
      )
      .toBe(true);
    await electron.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setContentSize(1280, 800);
      window?.webContents.setZoomFactor(2);
    });
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(640);
    const { found, visit } = gather(() => findCutOff(page));
    await walkScreens({ page, electron, folder }, { language, theme: 'light' }, visit);
    expect(found).toEqual({});
  });
}

/** Where the element is drawn. */
async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`${selector} is not drawn.`);
  return box;
}

test('what is chosen is seen with the colours of the computer alone; a name of the menu lies beside a message', async ({
  launch,
}) => {
  const { electron, page } = await launch();
  await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 640),
  );
  await page.getByRole('button', { name: '예시 공책으로 시작하기' }).click();
  await openPage(page, '원서 읽기', 'Rich Dad Poor Dad');
  await page.locator('[data-entry]').first().focus();
  await page.keyboard.press('Delete');
  await expect(page.locator('.toast')).toBeVisible();
  // The first move tells that it is the pointer's turn, after the keys.
  await page.mouse.move(700, 300);
  await page.getByRole('navigation').getByRole('button', { name: '휴지통' }).hover();
  await expect(page.locator('.tooltip')).toBeVisible();
  const name = await boxOf(page, '.tooltip');
  const message = await boxOf(page, '.toast');
  expect(name.x + name.width).toBeLessThanOrEqual(message.x);

  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.keyboard.press('Control+k');
  const outlineOf = (at: number) =>
    page
      .locator('.palette-line')
      .nth(at)
      .evaluate((line) => getComputedStyle(line).outlineStyle);
  expect([await outlineOf(0), await outlineOf(1)]).toEqual(['solid', 'none']);
  await page.keyboard.press('Escape');
  const borderOf = (current: string) =>
    page
      .locator(`.rail-link${current}`)
      .first()
      .evaluate((link) => getComputedStyle(link).borderTopStyle);
  expect([await borderOf('[aria-current]'), await borderOf(':not([aria-current])')]).toEqual([
    'solid',
    'none',
  ]);
});
