import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { test } from 'vitest';
import { electronPath, PROJECT, ROOT_FLAGS } from '../e2e/support/electron.ts';
import { createOnDisk } from './support/journal-on-disk.ts';
import { makeContents } from './support/make-contents.ts';
import { medianOf } from './support/measure.ts';
import {
  NO_FRAME_LIMIT,
  quantileOf,
  timeUntilPainted,
  watchWindow,
} from './support/watch-window.ts';
import { withFolder } from './support/with-folder.ts';

const ENTRIES = 500;
const TYPED = '부자들은 돈을 위해 일하지 않는다. The rich have money work for them, and so on. ';
const KEYS = 160;
const OPENINGS = 9;

async function launch(args: readonly string[]): Promise<{ app: ElectronApplication; page: Page }> {
  const app = await _electron.launch({
    executablePath: electronPath(),
    args: [...args, ...ROOT_FLAGS, ...NO_FRAME_LIMIT],
  });
  const page = await app.firstWindow();
  return { app, page };
}

/** Types where the cursor is. Output: the milliseconds from each key to its picture. */
async function typeKeys(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < KEYS; index += 1) {
    const key = TYPED[index % TYPED.length] as string;
    const act = () => page.keyboard.insertText(key);
    times.push(await timeUntilPainted(page, { type: 'beforeinput', act }));
  }
  return times.slice(10);
}

async function openPage(page: Page, title: string, selector: string): Promise<number> {
  const act = () => page.getByRole('option', { name: title, exact: false }).first().click();
  return timeUntilPainted(page, { type: 'pointerdown', selector, act });
}

const row = (times: readonly number[], floor: number) => ({
  'median ms': medianOf(times).toFixed(1),
  'p95 ms': quantileOf(times, 0.95).toFixed(1),
  'p95 / blank': (quantileOf(times, 0.95) / floor).toFixed(1),
});

test(`writing on a page of ${ENTRIES} entries, against a text area in a blank window`, async () => {
  await withFolder(async (root) => {
    const contents = makeContents({ pages: 2, entriesOnPage: ENTRIES });
    const { store } = await createOnDisk(join(root, 'journal'), contents);
    await store.close();
    const pages = [...contents.pages.values()].map(({ page: { title, entries } }) => {
      const at = (index: number) => `[data-entry="${entries.at(index)?.id}"]`;
      return { title, first: at(0), last: at(-1) };
    });
    const blank = await launch([
      join(import.meta.dirname, 'blank-app'),
      `--user-data-dir=${join(root, 'blank')}`,
    ]);
    await blank.page.setContent('<textarea autofocus></textarea>');
    await watchWindow(blank.page);
    await blank.page.locator('textarea').focus();
    const floorTimes = await typeKeys(blank.page);
    await blank.app.close();
    const floor = quantileOf(floorTimes, 0.95);

    const { app, page } = await launch([
      PROJECT,
      `--user-data-dir=${join(root, 'app')}`,
      '--journal',
      join(root, 'journal'),
    ]);
    await page.waitForSelector('.frame');
    await watchWindow(page);
    await page.getByRole('navigation').getByRole('button', { name: '원서 읽기' }).click();

    for (const { title, last } of pages) {
      await openPage(page, title, last);
    }

    await page.locator('.composer-kind[data-kind="quote"]').click();
    const inComposer = await typeKeys(page);
    await page.keyboard.press('Escape');
    await page.locator('.composer-kind[data-kind="reflection"]').click();
    const inReflection = await typeKeys(page);
    await page.keyboard.press('Escape');
    const middle = page.locator(`.entry-list > li:nth-child(${ENTRIES / 2 + 3})`);
    await middle.scrollIntoViewIfNeeded();
    await middle.hover();
    await middle.locator('[data-action="edit"]').click();
    const inPlace = await typeKeys(page);

    const first: number[] = [];
    const whole: number[] = [];
    for (let round = 0; round < OPENINGS; round += 1) {
      for (const { title, first: selector, last } of pages) {
        first.push(await openPage(page, title, selector));
        await page.waitForSelector(last);
      }
      for (const { title, last } of pages) whole.push(await openPage(page, title, last));
    }
    await app.close();

    console.log('\nKey to paint, without the wait for the screen');
    console.table({
      'blank text area': row(floorTimes, floor),
      'new quote': row(inComposer, floor),
      'new reflection': row(inReflection, floor),
      'entry in the middle': row(inPlace, floor),
    });
    console.log('Opening the page, click to paint');
    console.table({
      'first entries': {
        'median ms': medianOf(first).toFixed(0),
        'p95 ms': quantileOf(first, 0.95).toFixed(0),
      },
      'all entries': {
        'median ms': medianOf(whole).toFixed(0),
        'p95 ms': quantileOf(whole, 0.95).toFixed(0),
      },
    });
  });
});
