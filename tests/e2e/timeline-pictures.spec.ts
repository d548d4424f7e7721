import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type {} from '../../renderer/pictures/picture-page.ts';
import { readPicture } from '../../shared/pictures/read-picture.ts';
import { drawTimeline } from '../../shared/timeline/draw-timeline.ts';
import type { LaneKey, TimelinePicture } from '../../shared/timeline/timeline-choice.ts';
import { writeTimelineSvg } from '../../shared/timeline/write-timeline-svg.ts';
import { SAMPLE_TIMELINES } from '../shared/timeline/support/sample-timelines.ts';
import { answerSaveDialog, collectConsoleErrors } from './support/journal-window.ts';
import { expect, test } from './support/test.ts';

/** The lane of a notebook of the open journal. */
function findLane(page: Page, title: string): Promise<LaneKey> {
  return page.evaluate(async (wanted) => {
    const session = await window.bookletter.getSession({});
    if (!session.ok || session.value.status !== 'open') throw new Error('No journal is open.');
    const notebook = session.value.snapshot.notebooks.find((each) => each.title === wanted);
    return { kind: 'notebook', notebookId: notebook?.id ?? '' };
  }, title);
}

function save(page: Page, input: TimelinePicture, format: 'svg' | 'png') {
  return page.evaluate((asked) => window.bookletter.saveTimeline(asked), { ...input, format });
}

test('a timeline is saved as SVG and PNG, and copied; an empty one is refused', async ({
  launch,
  folder,
}) => {
  const { electron, page } = await launch();
  const errors = collectConsoleErrors(page);
  await page.getByRole('button', { name: '예시 공책으로 시작하기' }).click();
  await expect(page.getByRole('navigation')).toBeVisible();
  const lanes = [await findLane(page, '인공지능의 역사')];
  const input = { choice: { lanes }, language: 'ko', theme: 'light' } as const;

  const svgPath = join(folder, 'history.svg');
  await answerSaveDialog(electron, svgPath);
  expect(await save(page, input, 'svg')).toEqual({ ok: true, value: { path: svgPath } });
  const svg = await readFile(svgPath, 'utf8');
  expect(svg.match(/<circle/g)).toHaveLength(15);
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];

  const pngPath = join(folder, 'history.png');
  await answerSaveDialog(electron, pngPath);
  expect(await save(page, input, 'png')).toEqual({ ok: true, value: { path: pngPath } });
  const size = { width: 2 * Number(width), height: 2 * Number(height) };
  const png = readPicture(await readFile(pngPath));
  expect(png).toMatchObject({ ok: true, facts: { kind: 'png', ...size } });

  const copied = await page.evaluate(
    (asked) => window.bookletter.copyTimelinePicture(asked),
    input,
  );
  expect(copied).toEqual({ ok: true, value: null });

  const none = { ...input, choice: { lanes, to: '1999' } };
  expect(await save(page, none, 'svg')).toEqual({ ok: false, error: { code: 'empty-timeline' } });
  expect(errors).toEqual([]);
});

/** The page that main takes its pictures of, in a window of its own. */
async function openPicturePage(electron: ElectronApplication, url: string): Promise<Page> {
  const opened = electron.waitForEvent('window');
  await electron.evaluate(async ({ BrowserWindow }, address) => {
    await new BrowserWindow({ width: 1240, height: 800 }).loadURL(address);
  }, url);
  return opened;
}

const GOLDEN = [
  { name: 'one', width: 680, theme: 'light' },
  { name: 'history', width: 680, theme: 'light' },
  { name: 'lanes', width: 680, theme: 'sepia' },
  { name: 'family', width: 900, theme: 'dark' },
  { name: 'many', width: 1200, theme: 'light' },
] as const;

test('timelines of 1, 16 and 300 events and of several lanes look as they did', async ({
  launch,
}) => {
  test.skip(process.platform !== 'linux', 'each system smooths letters in its own way');
  const { electron, page } = await launch();
  const picture = await openPicturePage(electron, new URL('picture.html', page.url()).href);
  for (const { name, width, theme } of GOLDEN) {
    const drawing = drawTimeline(SAMPLE_TIMELINES[name], { language: 'ko', width });
    const svg = writeTimelineSvg(drawing, { theme, title: '인공지능의 역사', description: '' });
    await picture.evaluate((shown) => window.bookletterPicture?.show(shown), svg);
    // Letters are smoothed a little differently from one Chromium to the next: one pixel of a hundred may differ.
    await expect(picture.locator('svg')).toHaveScreenshot(`${name}.png`, {
      maxDiffPixelRatio: 0.01,
    });
  }
});

test('no label is drawn wider than was reckoned with', async ({ launch }) => {
  const { electron, page } = await launch();
  const picture = await openPicturePage(electron, new URL('picture.html', page.url()).href);
  for (const theme of ['light', 'print'] as const) {
    const drawing = drawTimeline(SAMPLE_TIMELINES.family, { language: 'ko', width: 680 });
    const svg = writeTimelineSvg(drawing, { theme, title: '휀', description: '' });
    await picture.evaluate((shown) => window.bookletterPicture?.show(shown), svg);
    const overlaps = await picture.evaluate(() => {
      const boxes = [...document.querySelectorAll('text')].map((text) => ({
        text: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      return boxes.flatMap(({ text, box }, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (other) =>
              other.box.left < box.right &&
              other.box.right > box.left &&
              other.box.top + 3 < box.bottom &&
              other.box.bottom > box.top + 3,
          )
          .map((other) => `${text} × ${other.text}`),
      );
    });
    expect(overlaps).toEqual([]);
  }
});
