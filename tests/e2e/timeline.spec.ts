import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import historyOfAi from '../../data/starter/history-of-ai.json' with { type: 'json' };
import { fieldMessages } from '../../renderer/entries/field-messages.ts';
import { timelineMessages } from '../../renderer/timeline/timeline-messages.ts';
import { ACTION_TITLES } from '../../shared/actions/action-titles.ts';
import { formatEdtfDate } from '../../shared/dates/format-date.ts';
import type { Language } from '../../shared/text/language.ts';
import { estimateLabelWidth } from '../../shared/timeline/estimate-label-width.ts';
import { findOverlaps, readLabels, settle } from './support/drawn-timeline.ts';
import { makeStarterJournal } from './support/journal-files.ts';
import {
  answerSaveDialog,
  collectConsoleErrors,
  goToPlace,
  openPage,
} from './support/journal-window.ts';
import { makeEvents, makeHistory } from './support/make-history.ts';
import { expect, test } from './support/test.ts';

/** Of the sixteen events of the starter notebook. */
const STARTER_DATES = historyOfAi.pages.flatMap(({ entries }) =>
  entries.flatMap((entry) => ('date' in entry && entry.date !== undefined ? [entry.date] : [])),
);
const RAIL = { ko: '연표', en: 'Timeline' };
/** As the style sheet has it. */
const LABEL_SIZE = 13;

async function openTimeline(
  { electron, page }: { readonly electron: ElectronApplication; readonly page: Page },
  language: Language,
): Promise<void> {
  await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800),
  );
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(1280);
  await page
    .getByRole('navigation')
    .getByRole('button', { name: RAIL[language], exact: true })
    .click();
  await expect(page.locator('.timeline-mark').first()).toBeAttached();
  await settle(page);
}

async function zoomTo(page: Page, language: Language, zoom: 'year' | 'month' | 'day') {
  const name = timelineMessages[language][zoom];
  await page.getByRole('radio', { name, exact: true }).click();
  await settle(page);
}

const one = [{ title: '달', events: [{ date: '1969-07-20', text: '달에 처음으로 사람이 섰어.' }] }];
const threeHundred = [{ title: '세계사', events: makeEvents(300, { from: 1926, years: 100 }) }];
const twoLanes = [
  { title: '한국사', events: makeEvents(24, { from: 1990, years: 30, seed: 7 }) },
  { title: '세계사', events: makeEvents(24, { from: 1990, years: 30, seed: 11 }) },
];
const HISTORIES = { one, 'three-hundred': threeHundred, 'two-lanes': twoLanes };

test.describe('looks as it did', () => {
  // The fonts are ours, but every system draws the edges of their letters in its own way.
  test.skip(process.platform !== 'linux', 'the pictures were taken on Linux');
  // Versions of Chromium differ in the grey of some pixels at the edges of letters and dots, never in where they stand.
  const TOLERANCE = { maxDiffPixelRatio: 0.005, threshold: 0.25 };

  for (const [name, topics] of Object.entries(HISTORIES)) {
    test(name, async ({ launch, folder }) => {
      await makeHistory(folder, topics);
      const app = await launch();
      await openTimeline(app, 'ko');
      const drawing = app.page.locator('.timeline-port');
      await expect(drawing).toHaveScreenshot(`${name}.png`, TOLERANCE);
      if (name !== 'three-hundred') return;
      await zoomTo(app.page, 'ko', 'month');
      await expect(drawing).toHaveScreenshot(`${name}-by-month.png`, TOLERANCE);
    });
  }

  test('sixteen', async ({ launch, folder }) => {
    await makeStarterJournal(folder);
    const app = await launch();
    await openTimeline(app, 'ko');
    await expect(app.page.locator('.timeline-port')).toHaveScreenshot('sixteen.png', TOLERANCE);
  });
});

for (const language of ['ko', 'en'] as const) {
  test(`nothing overlaps, from near and far and after panning, and no label is wider than estimated: ${language}`, async ({
    launch,
    folder,
  }) => {
    await makeHistory(folder, [...threeHundred, ...twoLanes.slice(0, 1)]);
    const app = await launch({ language });
    const { page } = app;
    const errors = collectConsoleErrors(page);
    await openTimeline(app, language);
    let seen = 0;
    const look = async (where: string) => {
      const labels = await readLabels(page);
      seen += labels.length;
      const tooWide = labels.filter(
        ({ text, width }) => width > estimateLabelWidth(text, LABEL_SIZE),
      );
      expect(tooWide, where).toEqual([]);
      expect(await findOverlaps(page), where).toEqual([]);
    };
    await look('everything');
    for (const zoom of ['year', 'month', 'day'] as const) {
      await zoomTo(page, language, zoom);
      await page.locator('.timeline-mark[tabindex="0"]').focus();
      for (const key of [
        'End',
        'PageUp',
        'Home',
        'PageDown',
        'PageDown',
        'ArrowRight',
        'ArrowDown',
      ]) {
        await page.keyboard.press(key);
        await settle(page);
        await look(`${zoom}, ${key}`);
      }
    }
    expect(seen).toBeGreaterThan(500);
    expect(errors).toEqual([]);
  });
}

test('by keyboard: from the palette to an entry, from thing to thing, nearer and back', async ({
  launch,
  folder,
}) => {
  await makeStarterJournal(folder);
  const { electron, page } = await launch();
  await page.getByRole('navigation').waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText('연표');
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { name: '연표', level: 1 });
  await expect(heading).toBeVisible();
  await expect(page.locator('.timeline-mark').first()).toBeAttached();
  await page.keyboard.press('F6');
  const focused = page.locator('.timeline-mark:focus');
  await expect
    .poll(async () => {
      await page.keyboard.press('Tab');
      return focused.count();
    })
    .toBe(1);
  await expect(focused).toHaveAccessibleName(/^2022년 11월 30일, .*ChatGPT.*, LLM 역사$/);
  const card = page.locator('.timeline-card');
  await expect(card).toContainText('누구나 사람과 이야기하듯');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);

  await page.keyboard.press('ArrowRight');
  await expect(focused).toHaveAccessibleName(/^2023년 2월 7일, .*Copilot/);
  await expect(card).toContainText('Bing Chat');
  await page.keyboard.press('ArrowDown');
  await expect(focused).toHaveAccessibleName(/^2023년 2월 11일, .*LLaMA.*, LLM 소스 공개 역사$/);
  await page.keyboard.press('Home');
  await expect(focused).toHaveAccessibleName(/^2020년 6월 11일, .*GPT-3/);
  await page.keyboard.press('ArrowRight');
  await expect(focused).toHaveAccessibleName(/^2023년 2월 11일, .*LLaMA/);
  const before = await focused.boundingBox();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await settle(page);
  await expect(focused).toHaveAccessibleName(/^2023년 2월 11일, .*LLaMA/);
  const after = await focused.boundingBox();
  expect(Math.abs((after?.x ?? 0) - (before?.x ?? 0))).toBeLessThan(3);
  await page.keyboard.press('End');
  await expect(focused).toHaveAccessibleName(/^2024년 2월 21일, .*Gemma/);
  await expect(focused).toBeInViewport({ ratio: 0.99 });
  await page.keyboard.press('0');
  await settle(page);
  await expect(focused).toHaveAccessibleName(/^2024년 2월 21일, .*Gemma/);

  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'LLM 소스 공개 역사', level: 1 })).toBeVisible();
  await expect(page.locator('[data-entry]').filter({ hasText: 'Gemma' })).toBeInViewport();
  // One comes back to where one was.
  await page.keyboard.press('Control+5');
  await expect(page.locator('.timeline-mark[tabindex="0"]')).toHaveAccessibleName(/Gemma/);
  expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(
    1,
  );
});

test('what is too close for a size is parted by a press; what no size parts is listed', async ({
  launch,
  folder,
}) => {
  const crowded = Array.from({ length: 60 }, (_, index) => ({
    date: `2023-03-${String(1 + (index % 28)).padStart(2, '0')}`,
    text: `봄에 있었던 일 ${index + 1}`,
  }));
  const sameDay = Array.from({ length: 40 }, (_, index) => ({
    date: '1999-12-31',
    text: `세기의 마지막 날 ${index + 1}`,
  }));
  await makeHistory(folder, [{ title: '많은 일', events: [...crowded, ...sameDay] }]);
  const app = await launch();
  const { page } = app;
  await openTimeline(app, 'ko');
  const focused = page.locator('.timeline-mark:focus');
  const clusters = page.locator('.timeline-mark[data-kind="cluster"]');
  await expect(clusters).toHaveCount(2);

  await clusters.last().click();
  await settle(page);
  await expect(focused).toHaveCount(1);
  const [start] = await page.locator('.timeline-ticks-minor text').allTextContents();
  expect(start).not.toMatch(/^\d{4}$/);
  expect(await page.locator('.timeline-mark[data-kind="event"]').count()).toBeGreaterThan(15);

  await page.keyboard.press('0');
  await settle(page);
  await clusters.first().focus();
  await expect(focused).toHaveAccessibleName(/^1999년 12월 31일 \d+가지/);
  await page.keyboard.press('Enter');
  const list = page.getByRole('menu');
  await expect(list).toBeVisible();
  await list.getByRole('menuitem', { name: '세기의 마지막 날 40', exact: false }).click();
  await expect(page.getByRole('heading', { name: '많은 일', level: 1 })).toBeVisible();
});

test('lanes are chosen, stay chosen, and follow what is written', async ({ launch, folder }) => {
  await makeStarterJournal(folder);
  const app = await launch();
  const { page } = app;
  await openTimeline(app, 'ko');
  const lanes = page.locator('.timeline-lane-title');
  await expect(lanes).toHaveText([/^LLM 역사 9$/, /^LLM 소스 공개 역사 7$/, /^읽은 책 1$/]);
  await page.getByRole('button', { name: timelineMessages.ko.lanes }).click();
  const chooser = page.getByRole('dialog');
  await chooser.getByRole('checkbox', { name: /^인공지능의 역사/ }).check({ force: true });
  await chooser.getByRole('checkbox', { name: /^LLM 역사/ }).uncheck({ force: true });
  await chooser.getByRole('checkbox', { name: /^LLM 소스/ }).uncheck({ force: true });
  await page.keyboard.press('Escape');
  await expect(lanes).toHaveText([/^인공지능의 역사 16$/, /^읽은 책 1$/]);
  await page.reload();
  await openTimeline(app, 'ko');
  await expect(lanes).toHaveText([/^인공지능의 역사 16$/, /^읽은 책 1$/]);

  // A page shows itself there, and what was chosen is there another time.
  await openPage(page, '인공지능의 역사', 'LLM 역사');
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText(ACTION_TITLES.ko['show-timeline']);
  await page.keyboard.press('Enter');
  await expect(lanes).toHaveText([/^LLM 역사 9$/]);
  await goToPlace(page, '태그');
  await goToPlace(page, '연표');
  await expect(lanes).toHaveText([/^인공지능의 역사 16$/, /^읽은 책 1$/]);
  await page.evaluate(async () => {
    const { bookletter } = window;
    const session = await bookletter.getSession({});
    if (!session.ok || session.value.status !== 'open') throw new Error('No journal is open.');
    const topic = [...session.value.snapshot.pages.values()].find(
      ({ title }) => title === 'LLM 역사',
    );
    const entry = { kind: 'event' as const, date: '2025-01', text: '새로 적은 일' };
    await bookletter.addEntry({ pageId: topic?.id ?? '', entry });
  });
  await expect(lanes).toHaveText([/^인공지능의 역사 17$/, /^읽은 책 1$/]);
});

test('the wheel and the pointer move it, and Ctrl with the wheel comes nearer to what is under the pointer', async ({
  launch,
  folder,
}) => {
  await makeHistory(folder, twoLanes);
  const app = await launch();
  const { page } = app;
  await openTimeline(app, 'ko');
  // A day stays a dot at every size that this comes to.
  const mark = page.locator('.timeline-mark[data-kind="event"][aria-label*="일,"]').nth(6);
  const item = await mark.getAttribute('data-item');
  const same = page.locator(`.timeline-mark[data-item="${item}"]`);
  const start = await same.boundingBox();
  if (start === null) throw new Error('The mark is not drawn.');
  // The middle of its dot, which stands some pixels from the left edge of what is lit around it.
  const at = { x: start.x + 9, y: start.y + start.height / 2 };
  await page.mouse.move(at.x, at.y);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 3; turn += 1) await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await settle(page);
  const nearer = await same.boundingBox();
  expect(Math.abs((nearer?.x ?? 0) - start.x)).toBeLessThan(8);
  await page.mouse.wheel(120, 0);
  await settle(page);
  const wheeled = await same.boundingBox();
  expect((nearer?.x ?? 0) - (wheeled?.x ?? 0)).toBeCloseTo(120, 0);
  await page.mouse.move(700, 700);
  await page.mouse.down();
  // Far enough that other parts come into sight and are drawn while it is dragged.
  await page.mouse.move(1000, 700, { steps: 12 });
  await page.mouse.up();
  await settle(page);
  expect(((await same.boundingBox())?.x ?? 0) - (wheeled?.x ?? 0)).toBeCloseTo(300, 0);
});

test('a lane tells how much of it lies beyond the window, and leads there', async ({
  launch,
  folder,
}) => {
  const events = [1990, 2000, 2010].map((year) => ({ date: `${year}-06-01`, text: `${year}` }));
  await makeHistory(folder, [{ title: '세 해', events }]);
  const app = await launch();
  const { page } = app;
  await openTimeline(app, 'ko');
  const edges = page.locator('.timeline-lane-edges button');
  await expect(edges).toHaveCount(0);
  // What is nearest to the middle stays in sight.
  await zoomTo(page, 'ko', 'day');
  await expect(page.locator('.timeline-mark', { hasText: '2000년' })).toBeInViewport();
  await expect(edges).toHaveText(['1', '1']);
  await page.getByRole('button', { name: timelineMessages.ko.behind(1) }).click();
  await settle(page);
  await expect(page.locator('.timeline-mark', { hasText: '2010년' })).toBeInViewport();
  await expect(edges).toHaveText(['2']);
  await page.getByRole('button', { name: timelineMessages.ko.before(2) }).click();
  await settle(page);
  await expect(page.locator('.timeline-mark', { hasText: '2000년' })).toBeInViewport();
  await expect(edges).toHaveText(['1', '1']);
});

test('is saved as SVG with every date in it, and as a PNG of its size; a letter has it drawn', async ({
  launch,
  folder,
}) => {
  await makeStarterJournal(folder);
  const app = await launch();
  const { electron, page } = app;
  await openTimeline(app, 'ko');
  const saveAs = async (name: string, path: string) => {
    await answerSaveDialog(electron, path);
    await page.getByRole('button', { name: timelineMessages.ko.save }).click();
    await page.getByRole('menuitem', { name }).click();
    await expect(page.locator('.toast').getByText(`‘${basename(path)}’`)).toBeVisible();
    return readFile(path);
  };
  const svg = await saveAs(timelineMessages.ko.saveSvg, join(folder, '연표.svg'));
  for (const date of STARTER_DATES)
    expect(svg.toString('utf8')).toContain(formatEdtfDate(date, 'ko'));

  const png = await saveAs(timelineMessages.ko.savePng, join(folder, '연표.png'));
  expect([...png.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  const [, width, height] = /width="(\d+)[^"]*" height="(\d+)/.exec(svg.toString('utf8')) ?? [];
  expect(png.readUInt32BE(16) / png.readUInt32BE(20)).toBeCloseTo(
    Number(width) / Number(height),
    1,
  );
  expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(Number(width));

  await page.getByRole('button', { name: timelineMessages.ko.save }).click();
  await page.getByRole('menuitem', { name: timelineMessages.ko.letter }).click();
  const letter = page.frameLocator('iframe');
  await expect(letter.locator('svg').first()).toBeVisible();
  await expect(letter.locator('body')).toContainText('Gemma');
});

test('without an event it says how one comes to stand here, and begins the first', async ({
  launch,
  folder,
}) => {
  await makeHistory(folder, [{ title: '달', events: [] }]);
  const { page } = await launch();
  await page.getByRole('navigation').waitFor();
  await goToPlace(page, '연표');
  await expect(page.getByText(timelineMessages.ko.empty)).toBeVisible();
  await expect(page.getByRole('button', { name: timelineMessages.ko.save })).toHaveCount(0);
  await page.getByRole('button', { name: timelineMessages.ko.write }).click();
  const composer = page.locator('.composer-box');
  await expect(composer).toBeVisible();
  await composer.getByLabel('날짜').fill('1969년 7월 20일');
  await composer.getByLabel(fieldMessages.ko.eventText).fill('달에 사람이 섰어.');
  await page.keyboard.press('Control+Enter');
  await goToPlace(page, '연표');
  await expect(page.locator('.timeline-mark')).toHaveAccessibleName(
    '1969년 7월 20일, 달에 사람이 섰어., 달',
  );
});
