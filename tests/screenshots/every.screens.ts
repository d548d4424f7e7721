import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { appMessages } from '../../renderer/app/app-messages.ts';
import { settingsMessages } from '../../renderer/settings/settings-messages.ts';
import { startMessages } from '../../renderer/start/start-messages.ts';
import { PROJECT } from '../e2e/support/electron.ts';
import { expect, test } from '../e2e/support/test.ts';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1024, height: 640 },
] as const;

/** The rail's places in the order they stand there, which is the same in every language. */
const PLACES = ['write', 'topics', 'books', 'favourites', 'tags', 'letters', 'trash', 'settings'];

async function goTo(page: Page, place: string): Promise<void> {
  const listed = page.getByRole('navigation').getByRole('listitem').getByRole('button');
  await listed.nth(PLACES.indexOf(place)).click();
}

for (const language of ['ko', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`${language}, ${theme}`, async ({ launch }) => {
      const { electron, page } = await launch({ language });
      const shoot = async (screen: string) => {
        for (const { width, height } of SIZES) {
          await electron.evaluate(
            ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size),
            [width, height] as [number, number],
          );
          await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width);
          await page.evaluate(() => document.fonts.ready);
          const name = `${screen}-${language}-${theme}-${width}.png`;
          await page.screenshot({ path: join(PROJECT, 'out/screenshots', name) });
        }
      };
      await page.getByRole('button', { name: startMessages[language].starter }).waitFor();
      await shoot('start');
      await page.getByRole('button', { name: startMessages[language].starter }).click();
      await goTo(page, 'settings');
      await page.getByText(settingsMessages[language][theme], { exact: true }).click();
      await expect(page.getByText(appMessages[language].saved, { exact: true })).toBeVisible();
      for (const place of PLACES) {
        await goTo(page, place);
        await shoot(place);
      }
      await goTo(page, 'topics');
      await page.getByRole('option').nth(1).click();
      await shoot('topic');
      await goTo(page, 'books');
      await page.getByRole('option').first().click();
      await expect(page.getByRole('figure').first()).toBeVisible();
      await shoot('book');
      await page.keyboard.press('Control+Shift+Q');
      await shoot('composer');
    });
  }
}
