import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { pressWhileComposing, startComposing, typeKorean } from './support/compose.ts';
import { findViolations } from './support/find-violations.ts';
import { findPageFile, makeStarterJournal } from './support/journal-files.ts';
import { collectConsoleErrors, openPage } from './support/journal-window.ts';
import { expect, test } from './support/test.ts';

const NOTEBOOK = '인공지능의 역사';
const HISTORY = 'LLM 역사';
const WORDS = '개념';

const options = (page: Page) =>
  page.getByRole('listbox', { name: '이을 쪽이나 낱말' }).getByRole('option');
const textbox = (page: Page) => page.getByRole('textbox', { name: '메모', exact: true });

async function readJournalPage(journal: string, title: string): Promise<string> {
  return readFile(join(journal, await findPageFile(journal, title)), 'utf8');
}

test('[[ completes to pages and terms while Korean is composed, and its keys are left to the input method', async ({
  launch,
  folder,
}) => {
  const journal = await makeStarterJournal(folder);
  const { page } = await launch();
  const errors = collectConsoleErrors(page);
  await openPage(page, NOTEBOOK, HISTORY);
  await page.keyboard.press('Control+Shift+M');
  await expect(textbox(page)).toBeFocused();
  await typeKorean(page, '이것은 ');
  await page.keyboard.type('[[');
  await expect(options(page).first()).toBeVisible();
  expect(await findViolations(page)).toEqual([]);

  // The syllable that is being composed filters; Enter and the arrows are the input method's meanwhile.
  await startComposing(page, '오');
  await expect(options(page).first()).toContainText('오픈 소스');
  const count = await options(page).count();
  await pressWhileComposing(textbox(page), 'Enter', 'ArrowDown', 'Escape');
  await expect(options(page)).toHaveCount(count);
  await page.keyboard.insertText('오픈');
  await expect(options(page).first()).toContainText('오픈 소스');
  await page.keyboard.press('Enter');
  await expect(options(page)).toHaveCount(0);
  await typeKorean(page, '라고 하고');
  await expect(textbox(page)).toHaveText('이것은 오픈 소스라고 하고');

  // First consonants, the arrows and Tab.
  await page.keyboard.type(' [[');
  await typeKorean(page, 'ㄱㄴ');
  await expect(options(page).first()).toContainText(WORDS);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Tab');
  await expect(textbox(page)).toHaveText(`이것은 오픈 소스라고 하고 ${WORDS}`);

  // Escape leaves what was typed, and nothing else; a name that is typed whole needs no list.
  await page.keyboard.type(' [[AI');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(options(page)).toHaveCount(0);
  await expect(textbox(page)).toBeFocused();
  await page.keyboard.type(' [[');
  await typeKorean(page, WORDS);
  await page.keyboard.type(']]');
  await expect(textbox(page)).toHaveText(`이것은 오픈 소스라고 하고 ${WORDS} [[AI ${WORDS}`);
  await page.keyboard.press('Control+Enter');
  const added = page.locator('[data-entry]').filter({ hasText: '이것은' });
  await expect(added.getByRole('link')).toHaveText(['오픈 소스', WORDS, WORDS]);
  await expect
    .poll(() => readJournalPage(journal, HISTORY))
    .toContain('이것은 [[오픈 소스]](entries/');

  await added.getByRole('link', { name: '오픈 소스' }).click();
  await expect(page.getByRole('heading', { name: WORDS, level: 1 })).toBeVisible();
  await expect(page.locator('[data-marked]')).toContainText('오픈 소스');
  expect(errors).toEqual([]);
});
