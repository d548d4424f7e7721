import type { Page } from '@playwright/test';
import { editorMessages } from '../../../renderer/editor/editor-messages.ts';
import { entriesMessages } from '../../../renderer/entries/entries-messages.ts';
import { pictureMessages } from '../../../renderer/favourites/picture-messages.ts';
import { lettersMessages } from '../../../renderer/letters/letters-messages.ts';
import { settingsMessages } from '../../../renderer/settings/settings-messages.ts';
import { startMessages } from '../../../renderer/start/start-messages.ts';
import { tagsMessages } from '../../../renderer/tags/tags-messages.ts';
import { timelineMessages } from '../../../renderer/timeline/timeline-messages.ts';
import type { ActionId } from '../../../shared/actions/action-table.ts';
import type { Language } from '../../../shared/text/language.ts';
import { expect } from './test.ts';
import { runAction, type Visit, type Walked } from './walk.ts';
import { walkCover, walkSent, walkVersions } from './walk-letters.ts';

const DIALOG = '[role="dialog"]';
/** A small window, and no message. */
const WARNING = ':is([role="alertdialog"], [role="dialog"]):not(.toast)';
const DIALOGS = [
  'new-notebook',
  'new-page',
  'rename-notebook',
  'notebook-children',
  'set-goal',
  'add-edition',
  'paste-quotes',
  'add-child',
  'edit-child',
  'show-keys',
] as const satisfies readonly ActionId[];

async function closeOver(page: Page, within: string): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.locator(within)).toHaveCount(0);
}

/** Every menu, list and small window that a button of the screen opens. */
async function walkPopovers(page: Page, screen: string, visit: Visit): Promise<void> {
  const buttons = page.locator('button[aria-haspopup]:visible:not([disabled])');
  const count = await buttons.count();
  for (let at = 0; at < count; at += 1) {
    await buttons.nth(at).click();
    await expect(page.locator('.popover')).toHaveCount(1);
    await visit(`${screen}, popover ${at + 1}`, '.popover');
    await closeOver(page, '.popover');
  }
}

async function walkPlaces(page: Page, visit: Visit): Promise<void> {
  const places = page.locator('nav li button');
  for (let at = 0; at < (await places.count()); at += 1) {
    const name = (await places.nth(at).textContent()) ?? '';
    await places.nth(at).click();
    await expect(places.nth(at)).toHaveAttribute('aria-current', 'page');
    await visit(name);
  }
}

async function walkDialogs(page: Page, language: Language, visit: Visit): Promise<void> {
  for (const id of DIALOGS) {
    await runAction(page, language, id);
    await expect(page.locator(DIALOG)).toBeVisible();
    await visit(id, DIALOG);
    await closeOver(page, DIALOG);
  }
  await page.keyboard.press('Control+k');
  await visit('palette', DIALOG);
  await page.keyboard.type('ㅂ');
  await visit('palette, found', DIALOG);
  await page.keyboard.type('없는 말');
  await expect(page.locator('.palette-line')).toHaveCount(0);
  await visit('palette, nothing found', DIALOG);
  await closeOver(page, DIALOG);
}

/** The text that is open over the whole window, and the small window of its link. */
async function walkRoom(page: Page, language: Language, visit: Visit): Promise<void> {
  await page.locator('.composer-box [contenteditable]').focus();
  await page.keyboard.press('Control+Shift+Enter');
  const room = page.locator('.writing-room');
  await expect(room.locator('[contenteditable]')).toBeFocused();
  await visit('full window', '.writing-room');
  const { link } = editorMessages[language];
  await room.getByRole('button', { name: link, exact: true }).press('Enter');
  await expect(page.locator('.link-dialog')).toBeVisible();
  await visit('link', '.link-dialog');
  await closeOver(page, '.link-dialog');
  // On the button Escape would first take its tooltip away.
  await room.locator('[contenteditable]').focus();
  await closeOver(page, '.writing-room');
}

async function walkPage(page: Page, language: Language, visit: Visit): Promise<void> {
  const words = entriesMessages[language];
  await page.locator('[data-entry]').first().focus();
  await runAction(page, language, 'move-to-page');
  await expect(page.locator(DIALOG)).toBeVisible();
  await visit('move-to-page', DIALOG);
  await closeOver(page, DIALOG);
  const readings = page.locator('.reading-line');
  const count = await readings.count();
  await runAction(page, language, 'read-again');
  await expect(readings).toHaveCount(count + 1);
  await runAction(page, language, 'stop-reading');
  await expect(page.locator('.reading-editor')).toBeVisible();
  await visit('a reading that was stopped');
  await page.locator('.reading-editor input').last().press('Escape');
  await runAction(page, language, 'edit-facts');
  await page.locator('.reading-line').last().click();
  await visit('fields of the book and of a reading');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('a');
  await visit('find on the page');
  await page.keyboard.press('Escape');
  await page.locator('[data-entry]').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: words.editing('quote') })).toBeVisible();
  await visit('quote, editing');
  await page.keyboard.press('Escape');
  for (const key of ['q', 'r', 'e', 'd']) {
    await page.keyboard.press(`Control+Shift+${key}`);
    await expect(page.locator('.composer-box')).toBeVisible();
    await visit(`composer, ${key}`);
    if (key === 'r') await walkRoom(page, language, visit);
  }
  await page.keyboard.press('Escape');
  await page.locator('[data-entry]').last().focus();
  await page.keyboard.press('Delete');
  await expect(page.locator('.toast')).toBeVisible();
  await visit('toast', '.toasts');
}

async function walkTags(page: Page, language: Language, visit: Visit): Promise<void> {
  const words = tagsMessages[language];
  await page.keyboard.press('Control+6');
  await expect(page.locator('[data-tag]').first()).toBeVisible();
  await walkPopovers(page, 'tags', visit);
  await page.getByRole('button', { name: words.rename, exact: true }).click();
  await page.keyboard.type(',');
  await visit('tag, renaming');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: words.chooseMany }).click();
  await page.locator('[data-tag]').nth(1).click();
  await visit('several tags');
  await page.getByRole('button', { name: words.merge, exact: true }).click();
  await expect(page.locator(DIALOG)).toBeVisible();
  await visit('merging tags', DIALOG);
  await closeOver(page, DIALOG);
}

/** The timeline's card, its list of lanes, and what it says with none of them. */
async function walkTimeline(page: Page, language: Language, visit: Visit): Promise<void> {
  await page.keyboard.press('Control+5');
  await page.locator('.timeline-mark[tabindex="0"]').focus();
  await page.keyboard.press('End');
  await expect(page.locator('.timeline-card')).toBeVisible();
  await visit('timeline, card');
  await walkPopovers(page, 'timeline', visit);
  await runAction(page, language, 'choose-lanes');
  await expect(page.locator(DIALOG)).toBeVisible();
  await visit('lanes of the timeline', DIALOG);
  const lanes = page.locator(DIALOG).getByRole('checkbox');
  for (const lane of await lanes.all()) {
    if (await lane.isChecked()) await lane.press('Space');
    await expect(lane).not.toBeChecked();
  }
  await closeOver(page, DIALOG);
  await expect(page.getByText(timelineMessages[language].noLanes)).toBeVisible();
  await visit('timeline, no lanes');
}

async function walkCards(page: Page, language: Language, visit: Visit): Promise<void> {
  await page.keyboard.press('Control+4');
  const { makePicture, preview } = pictureMessages[language];
  await page.getByRole('button', { name: makePicture }).first().click();
  await expect(page.frameLocator(`iframe[title="${preview}"]`).locator('.card')).toBeVisible();
  await visit('quote as a picture', DIALOG);
  await closeOver(page, DIALOG);
}

/** Every kind of entry of the page while it is edited, and the small window of an editor's link. */
async function walkEditors(page: Page, screen: string, visit: Visit): Promise<void> {
  const kinds = await page
    .locator('[data-entry]')
    .evaluateAll((all) => [...new Set(all.map((each) => each.getAttribute('data-kind') ?? ''))]);
  for (const kind of kinds) {
    await page.locator(`[data-entry][data-kind="${kind}"]`).first().focus();
    await page.keyboard.press('Enter');
    const editor = page.locator('[data-editing]');
    await expect(editor).toHaveCount(1);
    await visit(`${screen}, editing ${kind}`);
    await editor.locator(':is(textarea, input, [contenteditable="true"]):visible').first().focus();
    await page.keyboard.press('Escape');
    await expect(editor).toHaveCount(0);
  }
}

/** What lines with dates become: of a text that is pasted, and of a note. */
async function walkEventRows(page: Page, language: Language, visit: Visit): Promise<void> {
  await runAction(page, language, 'paste-events');
  await expect(page.locator(DIALOG)).toBeVisible();
  await visit('paste-events', DIALOG);
  await page.locator('.event-rows-text textarea').fill('머리말\n\n2023-07-18 하나\n2023-02-30 둘');
  await expect(page.locator('.event-row')).toHaveCount(3);
  await visit('paste-events, read', DIALOG);
  await closeOver(page, DIALOG);
  await page.locator('[data-entry][data-kind="note"]').first().focus();
  await runAction(page, language, 'turn-into-events');
  await expect(page.locator(DIALOG)).toBeVisible();
  await visit('turn-into-events', DIALOG);
  await closeOver(page, DIALOG);
}

/** What a notebook explains, and the list that completes a link while it is typed. */
async function walkLinks(page: Page, language: Language, visit: Visit): Promise<void> {
  await runAction(page, language, 'show-glossary');
  await expect(page.locator('.glossary-line').first()).toBeVisible();
  await visit('glossary');
  await page.keyboard.press('Control+2');
  await page.getByRole('option').first().press('Enter');
  await page.keyboard.press('Control+Shift+m');
  await expect(page.locator('.composer-box [contenteditable]')).toBeFocused();
  await page.keyboard.type('[[');
  await expect(page.locator('.link-option').first()).toBeVisible();
  await visit('list of links', '.link-suggestions');
  await page.locator('.composer-box [contenteditable]').fill('');
  await page.keyboard.press('Escape');
}

/** What a topic is merged and split with. */
async function walkTopicDialogs(page: Page, language: Language, visit: Visit): Promise<void> {
  await page.locator('[data-entry]').nth(1).focus();
  for (const id of ['merge-page', 'split-page'] as const) {
    await runAction(page, language, id);
    await expect(page.locator(DIALOG)).toBeVisible();
    await visit(id, DIALOG);
    await closeOver(page, DIALOG);
    await page.locator('[data-entry]').nth(1).focus();
  }
  // A page goes only where there is another notebook of its kind, which stands at the end and is left empty.
  await runAction(page, language, 'new-notebook');
  await page.locator(`${DIALOG} input`).first().fill('다른 주제');
  await page.locator(`${DIALOG} .radio-card`).last().click();
  await page.keyboard.press('Enter');
  await expect(page.locator(DIALOG)).toHaveCount(0);
  await page.keyboard.press('Control+2');
  await runAction(page, language, 'move-page');
  await expect(page.locator(DIALOG)).toBeVisible();
  await visit('move-page', DIALOG);
  await closeOver(page, DIALOG);
}

/** Goes through every screen, window, menu and message of the app, from its first start on. */
export async function walkScreens(
  walked: Walked,
  { language, theme }: { readonly language: Language; readonly theme: 'light' | 'dark' | 'sepia' },
  visit: Visit,
): Promise<void> {
  const { page } = walked;
  const starter = page.getByRole('button', { name: startMessages[language].starter });
  await expect(starter).toBeVisible();
  await visit('start');
  await starter.click();
  await expect(page.getByRole('navigation')).toBeVisible();
  await runAction(page, language, `theme-${theme}`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  await walkPlaces(page, visit);
  await runAction(page, language, 'go-settings');
  const settings = { name: settingsMessages[language].title, level: 1 };
  await expect(page.getByRole('heading', settings)).toBeVisible();
  await walkPopovers(page, 'settings', visit);
  await walkTags(page, language, visit);
  await walkTimeline(page, language, visit);
  await walkCards(page, language, visit);
  await page.keyboard.press('Control+2');
  await page.getByRole('option').nth(1).press('Enter');
  await visit('topic');
  await runAction(page, language, 'new-page');
  await expect(page.locator(DIALOG)).toBeVisible();
  await visit('new-topic', DIALOG);
  await closeOver(page, DIALOG);
  await walkEditors(page, 'topic', visit);
  await walkEventRows(page, language, visit);
  await walkTopicDialogs(page, language, visit);
  await page.keyboard.press('Control+2');
  await page.getByRole('option').first().press('Enter');
  await expect(page.locator('[data-kind="definition"]').first()).toBeVisible();
  await walkEditors(page, 'definitions', visit);
  await walkLinks(page, language, visit);
  await page.keyboard.press('Control+3');
  await page.getByRole('option').first().press('Enter');
  await expect(page.getByRole('figure').first()).toBeVisible();
  await visit('book');
  await walkPopovers(page, 'book', visit);
  await walkDialogs(page, language, visit);
  await walkPage(page, language, visit);
  await runAction(page, language, 'empty-trash');
  await expect(page.locator(WARNING)).toBeVisible();
  await visit('empty-trash', WARNING);
  await closeOver(page, WARNING);
  await page.keyboard.press('Control+Shift+l');
  await expect(page.frameLocator('iframe').locator('body')).not.toBeEmpty();
  await visit('letter');
  await walkPopovers(page, 'letter', visit);
  await walkCover(page, language, visit);
  await page.getByRole('radio', { name: lettersMessages[language].byHand }).press('Space');
  await expect(page.locator('.letter-order-row').first()).toBeVisible();
  await visit('letter, in the order of the hand');
  await walkVersions(page, language, visit);
  await walkSent(walked, language, visit);
  await page.locator('.letter-rows .letter-row').first().press('Enter');
  await runAction(page, language, 'remove-letter');
  await expect(page.locator('.letter-rows .letter-row')).toHaveCount(1);
  await page.locator('.letter-rows .letter-row').press('Enter');
  await expect(page.frameLocator('iframe').locator('.letter-mark').first()).toBeVisible();
  await visit('letter with notes');
  await runAction(page, language, 'remove-letter');
  await expect(page.getByText(lettersMessages[language].noLetters)).toBeVisible();
  await visit('no letters');
  await runAction(page, language, 'make-book');
  await expect(page.frameLocator('iframe').locator('.book-leaf').first()).toBeAttached();
  await visit('year as a book');
  await walkPopovers(page, 'year as a book', visit);
}
