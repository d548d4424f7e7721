import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { appMessages } from '../../renderer/app/app-messages.ts';
import { bookMessages } from '../../renderer/book/book-messages.ts';
import { booksMessages } from '../../renderer/books/books-messages.ts';
import { coverMessages } from '../../renderer/books/cover-messages.ts';
import { moveMessages } from '../../renderer/entries/move-messages.ts';
import { pictureMessages } from '../../renderer/favourites/picture-messages.ts';
import { picturesMessages } from '../../renderer/pictures/pictures-messages.ts';
import { quotesMessages } from '../../renderer/quotes/quotes-messages.ts';
import { readingsMessages } from '../../renderer/readings/readings-messages.ts';
import { backupMessages } from '../../renderer/settings/backup-messages.ts';
import { settingsMessages } from '../../renderer/settings/settings-messages.ts';
import { startMessages } from '../../renderer/start/start-messages.ts';
import { tagsMessages } from '../../renderer/tags/tags-messages.ts';
import { timelineMessages } from '../../renderer/timeline/timeline-messages.ts';
import { trashMessages } from '../../renderer/trash/trash-messages.ts';
import { TAG_COLOURS } from '../../shared/tags/tag-colours.ts';
import { addConflictCopy } from '../e2e/support/conflict-copy.ts';
import { PROJECT } from '../e2e/support/electron.ts';
import { makeStarterJournal } from '../e2e/support/journal-files.ts';
import { expect, test } from '../e2e/support/test.ts';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1024, height: 640 },
] as const;

/** The rail's places in the order they stand there, which is the same in every language. */
const PLACES = [
  'write',
  'topics',
  'books',
  'favourites',
  'timeline',
  'tags',
  'letters',
  'readingYear',
  'trash',
  'settings',
];

async function goTo(page: Page, place: string): Promise<void> {
  const listed = page.getByRole('navigation').getByRole('listitem').getByRole('button');
  await listed.nth(PLACES.indexOf(place)).click();
}

type Look = { readonly language: 'ko' | 'en'; readonly theme: 'light' | 'dark' };

function makeCamera(electron: ElectronApplication, page: Page, { language, theme }: Look) {
  return async (screen: string) => {
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
}

async function chooseTheme(page: Page, { language, theme }: Look): Promise<void> {
  await goTo(page, 'settings');
  await page.getByText(settingsMessages[language][theme], { exact: true }).click();
  await expect(page.getByText(appMessages[language].saved, { exact: true })).toBeVisible();
}

for (const language of ['ko', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    const look = { language, theme };

    test(`${language}, ${theme}`, async ({ launch }) => {
      const { electron, page } = await launch({ language });
      const shoot = makeCamera(electron, page, look);
      await page.getByRole('button', { name: startMessages[language].starter }).waitFor();
      await shoot('start');
      await page.getByRole('button', { name: startMessages[language].starter }).click();
      await chooseTheme(page, look);
      for (const place of PLACES) {
        await goTo(page, place);
        await shoot(place);
      }
      await goTo(page, 'timeline');
      await page.locator('.timeline-mark[tabindex="0"]').focus();
      await page.keyboard.press('End');
      await page.locator('.timeline-card').waitFor();
      await shoot('timeline-card');
      await page.getByRole('button', { name: timelineMessages[language].lanes }).click();
      await page.getByRole('dialog').waitFor();
      await shoot('timeline-lanes');
      await page.keyboard.press('Escape');
      await goTo(page, 'topics');
      await page.getByRole('option').nth(1).click();
      await shoot('topic');
      await goTo(page, 'letters');
      await page.locator('.letter-row').click();
      await expect(page.frameLocator('iframe').locator('.letter-mark').first()).toBeVisible();
      await shoot('letter');
      await goTo(page, 'letters');
      await page.getByRole('button', { name: bookMessages[language].title }).click();
      await page.frameLocator('iframe').locator('.book-leaf').first().waitFor();
      await shoot('year-book');
      await goTo(page, 'books');
      await page.getByRole('option').first().click();
      await expect(page.getByRole('figure').first()).toBeVisible();
      await shoot('book');
      await page.getByRole('button', { name: booksMessages[language].editFacts }).click();
      await shoot('book-facts');
      await page.getByRole('button', { name: booksMessages[language].addEdition }).click();
      await page.getByRole('dialog').waitFor();
      await shoot('new-edition');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: booksMessages[language].done }).click();
      await page
        .getByRole('button', { name: readingsMessages[language].today, exact: true })
        .click();
      await page.getByRole('menuitem', { name: readingsMessages[language].step('again') }).click();
      await page
        .getByRole('button', { name: readingsMessages[language].today, exact: true })
        .click();
      await page.getByRole('menuitem', { name: readingsMessages[language].step('stop') }).click();
      await page.getByLabel(readingsMessages[language].stoppedBecause).waitFor();
      await shoot('reading-editor');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+Shift+Q');
      await shoot('composer');
      await page.keyboard.press('Control+Shift+R');
      await page.locator('.composer [contenteditable]').fill('The Little Prince');
      await page.keyboard.press('Control+Shift+Enter');
      await expect(page.locator('.writing-room [contenteditable]')).toBeFocused();
      await shoot('writing-room');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+k');
      await page.locator('.palette-line').first().waitFor();
      await shoot('palette');
      await page.keyboard.type('ㅂ');
      await shoot('palette-found');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+/');
      await shoot('keys');
    });

    test(`${language}, ${theme}: quotes`, async ({ launch, folder }) => {
      await makeStarterJournal(folder);
      const { electron, page } = await launch({ language });
      const shoot = makeCamera(electron, page, look);
      const [words, moves] = [quotesMessages[language], moveMessages[language]];
      await page.getByRole('navigation').waitFor();
      await chooseTheme(page, look);
      await goTo(page, 'books');
      await page.getByRole('option').first().click();
      const quote = page.locator('[data-entry][data-kind="quote"]').first();
      const text = (await quote.locator('.quote-words').textContent()) ?? '';
      await quote.locator('[data-action="edit"]').focus();
      await page.keyboard.press('Enter');
      await shoot('quote-editor');
      await page.keyboard.press('Escape');
      await quote.locator('[data-action="drag"]').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowDown');
      await shoot('quote-taken');
      await page.keyboard.press('Escape');
      await quote.locator('[data-action="move-to-page"]').focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').getByLabel(moves.findPage).fill('a');
      await shoot('move-to-page');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+Shift+Q');
      const composer = page.locator('.composer-box');
      await composer.getByRole('textbox').first().fill(text);
      await composer.getByText(words.alreadyHere).waitFor();
      await composer.scrollIntoViewIfNeeded();
      await shoot('same-quote');
      await composer.getByRole('button', { name: words.pasteMany }).click();
      const pasted = `「${text}」 (42쪽)\n\n“A quote of some length, which goes on and on until it no longer fits one line of the list, as quotes of books do.” — ch. 3\n\n『우리말로 된 인용도 있다』\n\n우리말로 된 인용도 있다.`;
      await page.getByRole('dialog').getByLabel(words.pasted).fill(pasted);
      await page.getByRole('dialog').getByText(words.alreadyHere).waitFor();
      await shoot('paste-quotes');
    });

    test(`${language}, ${theme}: links`, async ({ launch, folder }) => {
      await makeStarterJournal(folder);
      const { electron, page } = await launch({ language });
      const shoot = makeCamera(electron, page, look);
      await page.getByRole('navigation').waitFor();
      await chooseTheme(page, look);
      await goTo(page, 'topics');
      await page.locator('.notebook-glossary button').click();
      await page.locator('.glossary-line').first().waitFor();
      await shoot('glossary');
      await page.getByRole('option').first().click();
      await page.locator('.backlinks-toggle').first().click();
      await page.locator('.backlink-list').scrollIntoViewIfNeeded();
      await shoot('backlinks');
      await page.keyboard.press('Control+Shift+M');
      await page.keyboard.type('[[');
      await page.locator('.link-option').first().waitFor();
      await shoot('link-list');
    });

    test(`${language}, ${theme}: tags`, async ({ launch, folder }) => {
      await makeStarterJournal(folder);
      const { electron, page } = await launch({ language });
      const shoot = makeCamera(electron, page, look);
      const words = tagsMessages[language];
      await page.getByRole('navigation').waitFor();
      await chooseTheme(page, look);
      await goTo(page, 'tags');
      const cloud = page.locator('[data-tag]');
      for (const [at, colour] of TAG_COLOURS.entries()) {
        await cloud.nth(at).click();
        const name = await cloud.nth(at).locator('.tag-name').innerText();
        await page.getByRole('button', { name: words.colourOf(name, undefined) }).click();
        if (at === 0) await shoot('tags-colour');
        await page.getByRole('menuitemradio', { name: words.colourName(colour) }).click();
      }
      await shoot('tags-coloured');
      await page.getByRole('button', { name: words.rename }).click();
      await page.getByRole('textbox', { name: words.newName }).fill('돈');
      await page.getByText(words.doRename).waitFor();
      await shoot('tags-rename');
      await page.getByRole('button', { name: words.cancel }).click();
      await page.getByRole('button', { name: words.chooseMany }).click();
      for (const at of [0, 1, 2]) await cloud.nth(at).click();
      await shoot('tags-many');
      await page.getByRole('button', { name: words.merge, exact: true }).click();
      await shoot('tags-merge');
      await page.getByRole('dialog').getByRole('button', { name: words.merge }).click();
      await expect(page.getByRole('dialog', { name: words.mergeTitle })).toBeHidden();
      await shoot('tags-merged');
      await goTo(page, 'books');
      await page.getByRole('option').first().click();
      await page.locator('.page-tags button').click();
      await page.keyboard.press('ArrowDown');
      await shoot('tags-field');
    });

    test(`${language}, ${theme}: pictures`, async ({ launch, folder }) => {
      await makeStarterJournal(folder);
      const { electron, page } = await launch({ language });
      const shoot = makeCamera(electron, page, look);
      const words = picturesMessages[language];
      await page.getByRole('navigation').waitFor();
      await chooseTheme(page, look);
      await goTo(page, 'books');
      await page.getByRole('option').first().click();
      await page.locator('.cover-field input').setInputFiles(join(PROJECT, 'build/icon.png'));
      await page.locator('.page-cover img').waitFor();
      await page.locator('.cover-button').click();
      await shoot('cover-menu');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: booksMessages[language].editFacts }).click();
      await page
        .getByRole('button', { name: coverMessages[language].remove })
        .scrollIntoViewIfNeeded();
      await shoot('cover-fact');
      await page.getByRole('button', { name: booksMessages[language].done }).click();
      await page.keyboard.press('Control+Shift+R');
      const text = page.locator('.composer [contenteditable]');
      await text.pressSequentially('The harbour');
      await page
        .locator('.composer input[type=file]')
        .setInputFiles(join(PROJECT, 'docs/window.png'));
      await page
        .getByLabel(words.caption)
        .fill('등대 앞에서 The lighthouse, on the last day of summer');
      await page.getByLabel(words.caption).scrollIntoViewIfNeeded();
      await shoot('picture-written');
      await page.keyboard.press('Enter');
      await page.keyboard.type('And home again.');
      await page.keyboard.press('Control+Enter');
      await page.locator('.entry figcaption').last().scrollIntoViewIfNeeded();
      await shoot('picture-read');
      await page.keyboard.press('Control+Shift+L');
      const frame = page.frameLocator('iframe');
      await frame.locator('.letter-picture').scrollIntoViewIfNeeded();
      await shoot('picture-letter');
    });

    test(`${language}, ${theme}: quotes as pictures`, async ({ launch, folder }) => {
      await makeStarterJournal(folder);
      const { electron, page } = await launch({ language });
      const shoot = makeCamera(electron, page, look);
      const words = pictureMessages[language];
      await page.getByRole('navigation').waitFor();
      await chooseTheme(page, look);
      await goTo(page, 'favourites');
      await page.getByRole('button', { name: words.makePicture }).first().click();
      const dialog = page.getByRole('dialog', { name: words.title });
      const card = page.frameLocator(`iframe[title="${words.preview}"]`).locator('.card');
      await card.waitFor();
      await shoot('quote-picture');
      await dialog.getByText(words.night, { exact: true }).click();
      await dialog.getByRole('radio', { name: words.tall }).click();
      await expect(card).toHaveClass(/card-night/);
      await shoot('quote-picture-tall');
    });

    test(`${language}, ${theme}: backups and what gave way`, async ({ launch, folder }) => {
      const journal = await makeStarterJournal(folder);
      await addConflictCopy(journal, 'Rich Dad Poor Dad', 'The rich don’t work for money.');
      const { electron, page } = await launch({ language });
      const shoot = makeCamera(electron, page, look);
      const words = backupMessages[language];
      await page.getByRole('navigation').waitFor();
      await chooseTheme(page, look);
      await page.getByRole('button', { name: words.backUpNow }).scrollIntoViewIfNeeded();
      await shoot('settings-no-backup');
      const restore = page.getByRole('list', { name: words.list }).getByRole('button');
      for (let count = 1; count <= 6; count += 1) {
        await page.getByRole('button', { name: words.backUpNow }).click();
        await expect(restore).toHaveCount(Math.min(count, 5));
      }
      await page.getByRole('button', { name: words.showAll(6) }).waitFor();
      await restore.first().scrollIntoViewIfNeeded();
      await shoot('settings-backups');
      await restore.first().click();
      await shoot('restore-backup');
      const dialog = page.getByRole('dialog', { name: words.sure });
      await dialog.getByRole('button', { name: words.restoreIt }).click();
      await expect(dialog).toBeHidden();
      await shoot('backup-restored');
      await goTo(page, 'trash');
      await page.getByText(trashMessages[language].gaveWay).waitFor();
      await shoot('trash-conflict');
    });
  }
}
