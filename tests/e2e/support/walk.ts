import type { ElectronApplication, Page } from '@playwright/test';
import type { ActionId } from '../../../shared/actions/action-table.ts';
import { ACTION_TITLES } from '../../../shared/actions/action-titles.ts';
import type { Language } from '../../../shared/text/language.ts';
import { expect } from './test.ts';

/** Called at each screen; `within` is the window, menu or message that lies over one seen before. */
export type Visit = (screen: string, within?: string) => Promise<void>;

/** The app that is walked through. */
export type Walked = {
  readonly page: Page;
  readonly electron: ElectronApplication;
  /** Where files may be written. */
  readonly folder: string;
};

/** Chooses an action in the palette by its name. */
export async function runAction(page: Page, language: Language, id: ActionId): Promise<void> {
  const title = ACTION_TITLES[language][id];
  await page.keyboard.press('Control+k');
  const field = page.locator('.palette-input');
  await field.fill(title);
  const line = page.locator('.palette-line').first();
  await expect(line).toBeVisible();
  await field.press('Enter');
  await expect(field).toBeHidden();
}
