import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { coverMessages } from '../../../renderer/letters/cover-messages.ts';
import { lettersMessages } from '../../../renderer/letters/letters-messages.ts';
import { sentMessages } from '../../../renderer/letters/sent/sent-messages.ts';
import { versionsMessages } from '../../../renderer/letters/versions/versions-messages.ts';
import type { Language } from '../../../shared/text/language.ts';
import { answerSaveDialog } from './journal-window.ts';
import { expect } from './test.ts';
import { runAction, type Visit, type Walked } from './walk.ts';

/** The fields that say when a letter is to be opened. */
export async function walkCover(page: Page, language: Language, visit: Visit): Promise<void> {
  const words = coverMessages[language];
  await page.getByRole('radio', { name: words.openOnDate }).press('Space');
  await expect(page.getByRole('textbox', { name: words.openDate })).toBeVisible();
  await visit('letter, a date to open it');
  await page.getByRole('radio', { name: words.openAtAge }).press('Space');
  await page.getByRole('textbox', { name: words.openAge }).fill('15');
  await expect(page.frameLocator('iframe').locator('.letter-cover-open')).toBeVisible();
  await visit('letter, an age to open it');
}

/** The versions of the letter that is open: with none, and with one that is looked at. */
export async function walkVersions(page: Page, language: Language, visit: Visit): Promise<void> {
  const words = versionsMessages[language];
  await runAction(page, language, 'letter-versions');
  await expect(page.getByText(words.none)).toBeVisible();
  await visit('versions of a letter');
  await page.getByRole('button', { name: words.keep }).press('Enter');
  await page.locator('.version-row').press('Enter');
  await expect(page.getByRole('button', { name: words.restore })).toBeVisible();
  await visit('a version of a letter');
  await runAction(page, language, 'letter-versions');
}

/** What was sent: the letter that is open goes to a file, and is put in the trash with the one that is still there. */
export async function walkSent(
  { page, electron, folder }: Walked,
  language: Language,
  visit: Visit,
): Promise<void> {
  // Back from its versions the letter must be there again.
  const save = page.getByRole('button', { name: lettersMessages[language].savePdf });
  await expect(save).toBeEnabled();
  await answerSaveDialog(electron, join(folder, 'walked.md'));
  await runAction(page, language, 'export-md');
  await expect(page.getByText('walked.md')).toBeVisible();
  const letters = page.getByRole('navigation').getByRole('button', {
    name: lettersMessages[language].letters,
    exact: true,
  });
  await letters.press('Enter');
  await expect(page.locator('.sent-row')).toHaveCount(1);
  await visit('sent letters');
  await page.locator('.sent-row').press('Enter');
  await expect(page.frameLocator('iframe').locator('.letter-salutation')).toBeVisible();
  await expect(page.getByText(sentMessages[language].asItWas)).toBeVisible();
  await visit('a sent letter');
  await runAction(page, language, 'letter-from-sent');
  await expect(page.locator('.letter-entry-sent').first()).toBeVisible();
  await visit('letter, with what was sent before');
  await runAction(page, language, 'remove-letter');
  await expect(page.getByText(lettersMessages[language].removed)).toBeVisible();
  await page.locator('.sent-row').press('Enter');
  await expect(page.getByText(sentMessages[language].asItWas)).toBeVisible();
  await runAction(page, language, 'remove-letter');
  await expect(page.locator('.sent-row')).toHaveCount(0);
}
