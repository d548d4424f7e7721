import type { Locator, Page } from '@playwright/test';
import { findViolations } from './support/find-violations.ts';
import { makeStarterJournal } from './support/journal-files.ts';
import { closeWindow, openPage, pressAndHear } from './support/journal-window.ts';
import { paste } from './support/paste.ts';
import { expect, test } from './support/test.ts';

const NOTEBOOK = '인공지능의 역사';
const TOPIC = 'LLM 역사';
const OPEN = 'LLM 소스 공개 역사';

/** Ten lines as a parent has them in an old note: several ways to write a date, marks of a list, a word beside one. */
const TEN = `2022-11-30 OpenAI가 ChatGPT를 공개
2023.2.11 Meta의 LLaMA 출시
2023년 3월 14일 GPT-4
- 2023-03-00 Claude가 나오다
- July 18, 2023: Meta의 LLaMA2 출시
2023-09-27 Mistral 7B
2023 한국어 모델이 여럿 나오다
① 2024-02-21 Google의 Gemma
2024-04-18 Meta의 LLaMA3 출시
    누구나 내려받을 수 있었다
2024년 12월 DeepSeek V3`;

const events = (page: Page): Locator => page.locator('[data-entry][data-kind="event"]');
const wordsOf = (page: Page) => page.locator('[data-entry] .event-words').allTextContents();
const datesOf = (page: Page) =>
  page
    .locator('[data-entry] .event-date')
    .evaluateAll((all) => all.map((each) => each.getAttribute('datetime')));

async function runAction(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const field = page.locator('.palette-input');
  await field.fill(title);
  await field.press('Enter');
  await expect(field).toBeHidden();
}

test('a pasted list of ten lines becomes ten events, in one step that is undone', async ({
  launch,
  folder,
}) => {
  await makeStarterJournal(folder);
  const { electron, page } = await launch();
  await openPage(page, NOTEBOOK, OPEN);
  const before = await events(page).count();

  await page.keyboard.press('Control+Shift+E');
  const composer = page.getByRole('group', { name: '새 사건' });
  await composer.getByRole('textbox', { name: '무슨 일' }).focus();
  await paste(electron, page, { text: TEN });
  await composer.getByRole('button', { name: '이 글을 사건 10개로 넣기' }).click();

  const dialog = page.getByRole('dialog', { name: '여러 사건 붙여넣기' });
  await expect(dialog.getByText('사건 10개가 됩니다.')).toBeVisible();
  await expect(dialog.getByText('2023년 7월 18일')).toBeVisible();
  // Whoever the journal's events name already is proposed, and can be refused.
  const actors = dialog.getByRole('checkbox', { name: '누가: Meta' });
  await expect(actors).toHaveCount(3);
  await actors.first().uncheck();
  const send = dialog.getByRole('button', { name: '사건 10개로 넣기' });
  // A line is mended; what is wrong with it is told at the line, and nothing is sent until it is right.
  const date = dialog.getByRole('textbox', { name: '7번째 사건의 날짜' });
  await date.fill('2023-02-30');
  await expect(dialog.getByRole('alert')).toContainText('어느 날인지 알 수 없습니다');
  await expect(send).toBeDisabled();
  await date.fill('2023년 12월');
  expect(await findViolations(page, { within: '[role="dialog"]' })).toEqual([]);
  await send.click();

  await expect(page.getByText('사건 10개를 넣었습니다.')).toBeVisible();
  await expect(events(page)).toHaveCount(before + 10);
  expect((await datesOf(page)).slice(before)).toEqual([
    '2022-11-30',
    '2023-02-11',
    '2023-03-14',
    '2023-03',
    '2023-07-18',
    '2023-09-27',
    '2023-12',
    '2024-02-21',
    '2024-04-18',
    '2024-12',
  ]);
  expect((await wordsOf(page))[before + 8]).toBe('Meta의 LLaMA3 출시');
  await expect(
    events(page)
      .nth(before + 1)
      .getByText('Meta', { exact: true }),
  ).toHaveCount(0);
  await expect(
    events(page)
      .nth(before + 4)
      .getByText('Meta', { exact: true }),
  ).toBeVisible();
  await expect(events(page).nth(before + 8)).toContainText('누구나 내려받을 수 있었다');
  await expect(composer.getByRole('textbox', { name: '무슨 일' })).toHaveValue('');

  await pressAndHear(page, 'Control+z', '실행 취소: 여러 글 더하기');
  await expect(events(page)).toHaveCount(before);
  await pressAndHear(page, 'Control+Shift+z', '다시 실행: 여러 글 더하기');
  await expect(events(page)).toHaveCount(before + 10);
  await closeWindow(electron);
});

test('a note becomes events and what is none of them; pasted on the page it is shown at once', async ({
  launch,
  folder,
}) => {
  await makeStarterJournal(folder);
  const { electron, page } = await launch();
  await openPage(page, NOTEBOOK, TOPIC);
  await page.keyboard.press('Control+Shift+M');
  const composer = page.getByRole('group', { name: '새 메모' });
  await composer.getByRole('textbox', { name: '메모' }).focus();
  await paste(electron, page, {
    text: '## 옮겨 적은 것\n\n2024-05-13 GPT-4o\n2024-09-12 o1\n\n어디에서 보았는지 잊었다.',
  });
  await page.keyboard.press('Control+Enter');
  const note = page.locator('[data-entry][data-kind="note"]').last();
  await expect(note).toContainText('옮겨 적은 것');
  await page.keyboard.press('Escape');
  await note.focus();
  await runAction(page, '메모를 사건으로 바꾸기');
  const dialog = page.getByRole('dialog', { name: '메모를 사건으로 바꾸기' });
  await expect(dialog.getByText('사건 2개가 되고, 2곳은 메모로 남습니다.')).toBeVisible();
  await dialog.getByRole('checkbox', { name: '2번째 사건으로 바꾸기' }).uncheck();
  await dialog.getByRole('button', { name: '사건 1개로 바꾸기' }).click();
  await expect(page.getByText('메모를 사건 1개로 바꾸었습니다.')).toBeVisible();
  const entries = page.locator('[data-entry]');
  const count = await entries.count();
  await expect(entries.nth(count - 3)).toContainText('옮겨 적은 것');
  await expect(entries.nth(count - 2)).toContainText('GPT-4o');
  await expect(entries.nth(count - 1)).toContainText('2024-09-12 o1');
  await expect(entries.nth(count - 1)).toContainText('잊었다');
  await page.locator('.toast').getByRole('button', { name: '되돌리기' }).click();
  await expect(entries).toHaveCount(count - 2);
  await expect(note).toContainText('2024-09-12 o1');

  // Where no text has the focus.
  await note.focus();
  await paste(electron, page, { text: '2025-01-20 DeepSeek R1\n2025-02-27 GPT-4.5' });
  await expect(page.getByRole('dialog', { name: '여러 사건 붙여넣기' })).toContainText(
    '2025년 2월 27일',
  );
  await page.keyboard.press('Escape');
  await closeWindow(electron);
});

const titles = (page: Page) => page.locator('.page-list .topic-title').allTextContents();

test('topics are merged and split, and each is undone', async ({ launch, folder }) => {
  await makeStarterJournal(folder);
  const { electron, page } = await launch();
  await openPage(page, NOTEBOOK, OPEN);
  const entries = page.locator('[data-entry]');
  const own = await entries.count();
  const all = await titles(page);

  // Merged from the menu of the page, undone by the message.
  await page.getByRole('button', { name: '쪽 메뉴' }).click();
  await page.getByRole('menuitem', { name: '다른 주제에 합치기…' }).click();
  const merge = page.getByRole('dialog', { name: '다른 주제에 합치기' });
  await merge.getByLabel('어느 주제에').fill('LLM 역사');
  expect(await findViolations(page, { within: '[role="dialog"]' })).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(merge).toBeHidden();
  await expect(page.getByRole('heading', { name: TOPIC, level: 1 })).toBeVisible();
  await expect.poll(() => titles(page)).toEqual(all.filter((title) => title !== OPEN));
  await expect.poll(() => entries.count()).toBeGreaterThan(own);
  const merged = await entries.count();
  await expect(entries.nth(merged - own)).toContainText('GPT-3');
  await page.locator('.toast').getByRole('button', { name: '되돌리기' }).click();
  await expect(page.getByRole('heading', { name: OPEN, level: 1 })).toBeVisible();
  await expect(entries).toHaveCount(own);
  await expect.poll(() => titles(page)).toEqual(all);

  // Split by the palette from the third entry on, with a title of its own.
  const third = (await entries.nth(2).textContent()) ?? '';
  await entries.nth(2).focus();
  await runAction(page, '여기부터 새 주제로 나누기');
  const split = page.getByRole('dialog', { name: '여기부터 새 주제로 나누기' });
  await split.getByLabel('새 주제의 제목').fill('그 뒤의 일');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '그 뒤의 일', level: 1 })).toBeVisible();
  await expect(entries).toHaveCount(own - 2);
  await expect(entries.first()).toContainText(third.slice(0, 10));
  await expect.poll(() => titles(page)).toEqual([...all, '그 뒤의 일']);
  await pressAndHear(page, 'Control+z', '실행 취소: 주제 나누기');
  await expect.poll(() => titles(page)).toEqual(all);
  await openPage(page, NOTEBOOK, OPEN);
  await expect(entries).toHaveCount(own);
  await closeWindow(electron);
});

test('an entry goes to a book of another notebook, and to a new topic', async ({
  launch,
  folder,
}) => {
  await makeStarterJournal(folder);
  const { electron, page } = await launch();
  await openPage(page, NOTEBOOK, TOPIC);
  const entries = page.locator('[data-entry]');
  const count = await entries.count();
  const first = (await wordsOf(page))[0] ?? '';

  await events(page).first().focus();
  await runAction(page, '다른 책·주제로 옮기기');
  const dialog = page.getByRole('dialog', { name: '다른 책·주제로 옮기기' });
  await expect(dialog.getByText(NOTEBOOK, { exact: true })).toBeVisible();
  await expect(dialog.getByText('원서 읽기', { exact: true })).toBeVisible();
  await dialog.getByLabel('어느 쪽으로').fill('anne');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(entries).toHaveCount(count - 1);
  await openPage(page, '원서 읽기', 'Anne of Green Gables');
  await expect(events(page)).toContainText([first]);
  await pressAndHear(page, 'Control+z', '실행 취소: 다른 쪽으로 사건 옮기기');
  await openPage(page, NOTEBOOK, TOPIC);
  await expect(entries).toHaveCount(count);

  await events(page).first().focus();
  await runAction(page, '다른 책·주제로 옮기기');
  await dialog.getByLabel('어느 쪽으로').fill('첫 번째 이야기');
  await expect(dialog.getByRole('option', { name: '새 주제 ‘첫 번째 이야기’' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('새 주제 「첫 번째 이야기」로 옮겼습니다.')).toBeVisible();
  await openPage(page, NOTEBOOK, '첫 번째 이야기');
  await expect.poll(() => wordsOf(page)).toEqual([first]);
  await pressAndHear(page, 'Control+z', '실행 취소: 새 주제로 사건 옮기기');
  await openPage(page, NOTEBOOK, TOPIC);
  await expect(entries).toHaveCount(count);
  await closeWindow(electron);
});

test('pages are put into another order by keys, by the palette and by dragging, and each is undone', async ({
  launch,
  folder,
}) => {
  await makeStarterJournal(folder);
  const { electron, page } = await launch();
  await openPage(page, NOTEBOOK, TOPIC);
  await expect.poll(() => titles(page)).toEqual(['개념', TOPIC, OPEN]);

  const option = page.getByRole('option', { name: TOPIC });
  await option.first().focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => titles(page)).toEqual([TOPIC, '개념', OPEN]);
  await expect(page.getByText('3개 가운데 1번째로 옮겼습니다.')).toBeAttached();
  await expect(option.first()).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => titles(page)).toEqual(['개념', OPEN, TOPIC]);
  await pressAndHear(page, 'Control+z', '실행 취소: 쪽 옮기기');
  await expect.poll(() => titles(page)).toEqual(['개념', TOPIC, OPEN]);

  await page.locator('[data-entry]').first().focus();
  await runAction(page, '이 쪽을 목록에서 뒤로');
  await expect.poll(() => titles(page)).toEqual(['개념', OPEN, TOPIC]);

  const box = async (name: string) => {
    const found = await page.locator('.page-item', { hasText: name }).first().boundingBox();
    if (found === null) throw new Error('Not to be seen.');
    return found;
  };
  const [from, to] = [await box('개념'), await box('사건 9')];
  await page.mouse.move(from.x + 60, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 40, { steps: 3 });
  await page.mouse.move(to.x + 60, to.y + to.height - 6, { steps: 6 });
  await expect(page.locator('.page-drop-line')).toBeVisible();
  await page.mouse.up();
  await expect.poll(() => titles(page)).toEqual([OPEN, TOPIC, '개념']);
  await expect(page.locator('.page-drop-line')).toBeHidden();
  await pressAndHear(page, 'Control+z', '실행 취소: 쪽 옮기기');
  await expect.poll(() => titles(page)).toEqual(['개념', OPEN, TOPIC]);

  // Given up by Escape.
  await page.mouse.move(from.x + 60, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(to.x + 60, to.y + 20, { steps: 6 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect.poll(() => titles(page)).toEqual(['개념', OPEN, TOPIC]);

  // Another order than the parent's own is looked at, not changed.
  await page.getByRole('button', { name: '차례와 거르기' }).click();
  await page.getByRole('button', { name: '공책에 놓은 차례' }).click();
  await page.getByRole('option', { name: '제목 차례' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('option', { name: '개념' }).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByText('‘공책에 놓은 차례’로 두면')).toBeVisible();
  await closeWindow(electron);

  const again = await launch();
  await openPage(again.page, NOTEBOOK, TOPIC);
  await expect.poll(() => titles(again.page)).toEqual(['개념', OPEN, TOPIC]);
});

test('a page goes to another notebook, is followed, and comes back by an undo', async ({
  launch,
  folder,
}) => {
  await makeStarterJournal(folder);
  const { electron, page } = await launch();
  await expect(page.getByRole('navigation')).toBeVisible();
  await page.keyboard.press('Control+Shift+N');
  const make = page.getByRole('dialog');
  await make.getByRole('textbox').first().fill('컴퓨터 이야기');
  await make.getByText('주제를 정해 적습니다').click();
  await page.keyboard.press('Enter');
  await expect(make).toBeHidden();
  await openPage(page, NOTEBOOK, OPEN);
  const count = await page.locator('[data-entry]').count();

  await runAction(page, '이 쪽을 다른 공책으로 옮기기');
  const dialog = page.getByRole('dialog', { name: '다른 공책으로 옮기기' });
  await expect(dialog.getByRole('button', { name: /컴퓨터 이야기/ })).toBeVisible();
  await dialog.getByRole('button', { name: '옮기기', exact: true }).click();
  await expect(page.getByText(`‘${OPEN}’를 ‘컴퓨터 이야기’로 옮겼습니다.`)).toBeVisible();
  await expect(page.getByRole('heading', { name: '컴퓨터 이야기', level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: OPEN, level: 1 })).toBeVisible();
  await expect(page.locator('[data-entry]')).toHaveCount(count);
  await expect.poll(() => titles(page)).toEqual([OPEN]);

  await page.locator('.toast').getByRole('button', { name: '되돌리기' }).click();
  await expect(page.getByRole('heading', { name: NOTEBOOK, level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: OPEN, level: 1 })).toBeVisible();
  await expect.poll(() => titles(page)).toEqual(['개념', TOPIC, OPEN]);

  // By dropping it on the notebook; one of books takes no topic.
  const place = async (found: Locator) => {
    const box = await found.boundingBox();
    if (box === null) throw new Error('Not to be seen.');
    return [box.x + 60, box.y + 16] as const;
  };
  const rail = (name: string) =>
    page.getByRole('navigation').getByRole('button', { name, exact: true });
  await page.mouse.move(...(await place(page.locator('.page-item', { hasText: '개념' }))));
  await page.mouse.down();
  await page.mouse.move(...(await place(rail('원서 읽기'))), { steps: 6 });
  await expect(page.locator('[data-page-drop]')).toHaveCount(0);
  await page.mouse.move(...(await place(rail('컴퓨터 이야기'))), { steps: 6 });
  await expect(rail('컴퓨터 이야기')).toHaveAttribute('data-page-drop', '');
  await page.mouse.up();
  await expect(page.getByText('‘개념’을 ‘컴퓨터 이야기’로 옮겼습니다.')).toBeVisible();
  await expect.poll(() => titles(page)).toEqual([TOPIC, OPEN]);
  await expect(page.locator('[data-page-drop]')).toHaveCount(0);
  await closeWindow(electron);
});
