import { join } from 'node:path';
import { _electron, type CDPSession, type ElectronApplication, type Page } from '@playwright/test';
import { test } from 'vitest';
import { electronPath, PROJECT, ROOT_FLAGS } from '../e2e/support/electron.ts';
import { makeEvents, makeHistory } from '../e2e/support/make-history.ts';
import { medianOf } from './support/measure.ts';
import {
  NO_FRAME_LIMIT,
  quantileOf,
  timeUntilPainted,
  watchWindow,
} from './support/watch-window.ts';
import { withFolder } from './support/with-folder.ts';

const EVENTS = 5000;
/** Turns of the wheel, of so many pixels: some six windows there and back. */
const TURNS = 80;
const PIXELS = 90;

declare global {
  interface Window {
    benchTasks: number[];
  }
}

async function launch(args: readonly string[]): Promise<{ app: ElectronApplication; page: Page }> {
  const app = await _electron.launch({
    executablePath: electronPath(),
    args: [...args, ...ROOT_FLAGS, ...NO_FRAME_LIMIT],
  });
  const page = await app.firstWindow();
  return { app, page };
}

/** Notes every task that takes longer than Chromium's 50 ms. */
async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.benchTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.benchTasks.push(duration);
    }).observe({ type: 'longtask' });
  });
}

/** What took longer than 50 ms since it was asked last, in milliseconds. */
function takeTasks(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    // An entry comes to the observer some time after its task.
    await new Promise((resolve) => setTimeout(resolve, 200));
    return window.benchTasks.splice(0);
  });
}

/** What the window's thread has worked since its start, in milliseconds of the processor: other programs do not count. */
async function readWork(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

type Turns = { readonly times: readonly number[]; readonly work: readonly number[] };

/** Output: the milliseconds from each turn of the wheel to its picture, and those that the window worked for it. */
async function pan(page: Page, selector: string): Promise<Turns> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.locator(selector).hover({ position: { x: 400, y: 200 } });
  const times: number[] = [];
  const work: number[] = [];
  for (let turn = 0; turn < 2 * TURNS; turn += 1) {
    const pixels = turn < TURNS ? -PIXELS : PIXELS;
    const act = () => page.mouse.wheel(pixels, 0);
    const before = await readWork(cdp);
    times.push(await timeUntilPainted(page, { type: 'wheel', act }));
    work.push((await readWork(cdp)) - before);
  }
  await cdp.detach();
  return { times: times.slice(5), work: work.slice(5) };
}

const BLANK = `<style>body { margin: 0 } svg { width: 100vw; height: 100vh; display: block }</style>
  <svg id="blank"><g><circle cx="600" cy="200" r="40"/></g></svg>
  <script>
    let x = 0;
    addEventListener('wheel', (event) => {
      event.preventDefault();
      x -= event.deltaX;
      document.querySelector('g').setAttribute('transform', 'translate(' + x + ' 0)');
    }, { passive: false });
  </script>`;

const row = (
  { times, work = [] }: Partial<Turns> & Pick<Turns, 'times'>,
  floor: number,
  tasks: readonly number[],
) => ({
  'median ms': medianOf(times).toFixed(1),
  'p95 ms': quantileOf(times, 0.95).toFixed(1),
  'longest ms': Math.max(...times).toFixed(1),
  'p95 / blank': (quantileOf(times, 0.95) / floor).toFixed(1),
  'most work in a turn, CPU ms': work.length === 0 ? '' : Math.max(...work).toFixed(1),
  'tasks over 50 ms': tasks.length,
  'longest task ms': tasks.length === 0 ? '< 50' : Math.max(...tasks).toFixed(0),
});

test(`panning ${EVENTS} events, against an SVG with one circle`, async () => {
  await withFolder(async (root) => {
    const events = makeEvents(EVENTS, { from: 1926, years: 100 });
    await makeHistory(root, [{ title: '세계사', events }]);
    const blank = await launch([
      join(import.meta.dirname, 'blank-app'),
      `--user-data-dir=${join(root, 'blank')}`,
    ]);
    await blank.page.setContent(BLANK);
    await watchWindow(blank.page);
    await watchTasks(blank.page);
    const blankTurns = await pan(blank.page, '#blank');
    const blankTasks = await takeTasks(blank.page);
    await blank.app.close();
    const floor = quantileOf(blankTurns.times, 0.95);

    const { app, page } = await launch([
      PROJECT,
      `--user-data-dir=${join(root, 'app')}`,
      '--journal',
      join(root, 'journal'),
    ]);
    await page.waitForSelector('.frame');
    await watchWindow(page);
    await watchTasks(page);
    const opening = await timeUntilPainted(page, {
      type: 'keydown',
      selector: '.timeline-mark',
      act: () => page.keyboard.press('Control+4'),
    });
    const openingTasks = await takeTasks(page);
    const results: Record<string, ReturnType<typeof row>> = {
      'blank SVG': row(blankTurns, floor, blankTasks),
    };
    const zooms: number[] = [];
    for (const zoom of ['year', 'month', 'day'] as const) {
      await page
        .locator('.zoom-tools [role="radio"]')
        .nth(['year', 'month', 'day'].indexOf(zoom))
        .click();
      // It begins in the midst of the time.
      await page.locator('.timeline-mark[tabindex="0"]').focus();
      await takeTasks(page);
      const turns = await pan(page, '.timeline-port');
      results[`by ${zoom}`] = row(turns, floor, await takeTasks(page));
    }
    for (const key of ['-', '-', '-', '+', '+', '+']) {
      zooms.push(
        await timeUntilPainted(page, { type: 'keydown', act: () => page.keyboard.press(key) }),
      );
    }
    const zoomTasks = await takeTasks(page);
    await app.close();

    console.log(`\nPanning ${EVENTS} events: a turn of the wheel to its picture`);
    console.table(results);
    console.log('Opening and zooming, key to picture');
    console.table({
      opening: row({ times: [opening] }, floor, openingTasks),
      'another size': row({ times: zooms }, floor, zoomTasks),
    });
  });
});
