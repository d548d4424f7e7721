import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { _electron, type Page } from '@playwright/test';
import { test } from 'vitest';
import { bookletter } from '../e2e/support/command-line.ts';
import { electronPath, PROJECT, ROOT_FLAGS } from '../e2e/support/electron.ts';
import { goToPlace } from '../e2e/support/journal-window.ts';
import { makeLetterOnDisk } from './support/letter-on-disk.ts';
import { medianOf } from './support/measure.ts';
import { NO_FRAME_LIMIT, quantileOf } from './support/watch-window.ts';
import { withFolder } from './support/with-folder.ts';

const PARAGRAPHS = 50;
const OPENINGS = 12;
const KEYS = 80;
const TYPED = '아빠가 요즘 읽는 책이야. Read it slowly, ';

declare global {
  interface Window {
    benchPreview: Promise<number>;
  }
}

/**
 * Milliseconds from the next event of `type` until a frame of the window is painted that holds sheets of paper and `words`, in
 * the letter's own fonts where `inItsFonts`.
 */
async function timePreview(
  page: Page,
  type: string,
  { words, inItsFonts }: { readonly words: string; readonly inItsFonts: boolean },
  act: () => Promise<void>,
): Promise<number> {
  await page.evaluate(
    ([event, text, strict]) => {
      const isShown = () => {
        const inner = document.querySelector('iframe')?.contentDocument;
        const isThere =
          inner?.querySelector('.letter')?.textContent?.includes(text) === true &&
          inner.querySelector('.letter-paper') !== null;
        return isThere && (!strict || inner.fonts.status === 'loaded');
      };
      window.benchPreview = new Promise((resolve) => {
        const begin = ({ timeStamp }: Event) => {
          const look = () => {
            if (!isShown()) {
              requestAnimationFrame(look);
              return;
            }
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - timeStamp);
            requestAnimationFrame(() => port2.postMessage(null));
          };
          look();
        };
        window.addEventListener(event, begin, { capture: true, once: true });
      });
    },
    [type, words, inItsFonts] as const,
  );
  await act();
  return page.evaluate(() => window.benchPreview);
}

async function openWindow(args: readonly string[]) {
  const electron = await _electron.launch({
    executablePath: electronPath(),
    args: [...args, ...ROOT_FLAGS, ...NO_FRAME_LIMIT],
  });
  return { electron, page: await electron.firstWindow() };
}

/** The same letter as a web page in a frame of a window that has nothing else. */
async function measureFloor(root: string, html: string): Promise<number[]> {
  const { electron, page } = await openWindow([
    join(import.meta.dirname, 'blank-app'),
    `--user-data-dir=${join(root, 'blank')}`,
  ]);
  const empty = join(root, 'empty.html');
  await writeFile(empty, '<!doctype html><body></body>');
  await page.goto(`file://${empty}`);
  const times: number[] = [];
  for (let round = -2; round < OPENINGS; round += 1) {
    const taken = await page.evaluate(
      (source) =>
        new Promise<number>((resolve) => {
          document.body.innerHTML = '';
          const start = performance.now();
          const frame = document.createElement('iframe');
          frame.style.cssText = 'width:800px;height:600px';
          frame.onload = () => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - start);
            requestAnimationFrame(() => port2.postMessage(null));
          };
          frame.src = source;
          document.body.append(frame);
        }),
      `file://${html}`,
    );
    if (round >= 0) times.push(taken);
  }
  await electron.close();
  return times;
}

const row = (times: readonly number[], floor: number) => ({
  'median ms': medianOf(times).toFixed(0),
  'p95 ms': quantileOf(times, 0.95).toFixed(0),
  ratio: (medianOf(times) / floor).toFixed(2),
});

test('the preview of a letter of ten pages, against the same letter in a bare frame', async () => {
  await withFolder(async (root) => {
    const journal = join(root, 'journal');
    await makeLetterOnDisk(journal, { paragraphs: PARAGRAPHS, inEntry: 5 });
    const html = join(root, 'letter.html');
    await bookletter(['letter', '오래 쓴 글', '--to', '휀', '--out', html, '--journal', journal]);
    const blank = await measureFloor(root, html);
    const floor = medianOf(blank);

    const { electron, page } = await openWindow([
      PROJECT,
      `--user-data-dir=${join(root, 'app')}`,
      '--journal',
      journal,
    ]);
    await page.waitForSelector('.frame');
    const first: number[] = [];
    const inFonts: number[] = [];
    await goToPlace(page, '편지');
    // Whoever looks for a letter in the list gives the window the time for it.
    await page.waitForFunction(
      () => document.querySelector('iframe')?.contentWindow?.bookletterLetter !== undefined,
    );
    for (let round = 0; round < 2 * OPENINGS; round += 1) {
      await goToPlace(page, '편지');
      const letter = page.getByRole('option', { name: '휀에게' });
      const inItsFonts = round % 2 === 1;
      const seen = { words: '휀아', inItsFonts };
      (inItsFonts ? inFonts : first).push(
        await timePreview(page, 'pointerdown', seen, () => letter.click()),
      );
    }
    const pages = await page.locator('.letter-pager-place').textContent();

    const field = page.getByRole('textbox', { name: '여는 글' });
    await field.focus();
    const keys: number[] = [];
    let typed = '';
    for (let index = 0; index < KEYS; index += 1) {
      const key = TYPED[index % TYPED.length] as string;
      typed += key;
      const seen = { words: typed.trim().slice(-12), inItsFonts: false };
      const act = () => page.keyboard.insertText(key);
      keys.push(await timePreview(page, 'beforeinput', seen, act));
    }
    await electron.close();

    console.log(`\nPreview of a letter, page ${pages}`);
    console.table({
      'bare frame': row(blank, floor),
      'opening, the first time': row(first.slice(0, 1), floor),
      'opening, first page': row(first.slice(1), floor),
      'opening, in its fonts': row(inFonts, floor),
      'key to paint': row(keys.slice(5), floor),
    });
  });
});
