import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { test } from 'vitest';
import type { JournalState } from '../../shared/journal/journal-state.ts';
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

const PAGES = 2000;
const ROUNDS = 20;
/** What is typed: Latin letters, first consonants, a syllable in the midst of being composed, and what nothing has. */
const TYPED = ['r', 'ri', 'rich', 'ㅂ', 'ㅂㅈ', '부', '붖', '부자', 'zq'];

/** As written long ago: what was written today is all shown on the first page. */
function backdate(state: JournalState): JournalState {
  const at = '2023-03-14T00:00:00.000Z';
  const pages = [...state.pages].map(([id, { page, ...rest }]) => {
    const entries = page.entries.map((entry) => ({ ...entry, createdAt: at, updatedAt: at }));
    return [id, { ...rest, page: { ...page, entries, createdAt: at, updatedAt: at } }] as const;
  });
  return { ...state, pages: new Map(pages) };
}

const row = (times: readonly number[]) => ({
  'median ms': medianOf(times).toFixed(1),
  'p95 ms': quantileOf(times, 0.95).toFixed(1),
});

test(`finding among ${PAGES} pages`, async () => {
  await withFolder(async (root) => {
    const contents = backdate(makeContents({ pages: PAGES, entriesOnPage: 1 }));
    const { store } = await createOnDisk(join(root, 'journal'), contents);
    await store.close();
    const app = await _electron.launch({
      executablePath: electronPath(),
      args: [
        PROJECT,
        `--user-data-dir=${join(root, 'app')}`,
        '--journal',
        join(root, 'journal'),
        ...ROOT_FLAGS,
        ...NO_FRAME_LIMIT,
      ],
    });
    const page = await app.firstWindow();
    await page.waitForSelector('.frame');
    await watchWindow(page);

    const opening: number[] = [];
    const typing: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const open = () => page.keyboard.press('Control+k');
      opening.push(
        await timeUntilPainted(page, { type: 'keydown', selector: '.palette-line', act: open }),
      );
      for (const typed of TYPED) {
        await page.locator('.palette-input').selectText();
        const act = () => page.keyboard.insertText(typed);
        typing.push(await timeUntilPainted(page, { type: 'beforeinput', act }));
      }
      await page.keyboard.press('Escape');
      await page.waitForSelector('.palette', { state: 'detached' });
    }
    await app.close();

    console.log(`\nKey to paint, ${PAGES} pages`);
    console.table({
      'opening the palette, the first time': row(opening.slice(0, 1)),
      'opening it again': row(opening.slice(1)),
      'a key in it': row(typing),
    });
  });
});
