import { collectConsoleErrors, goToPlace, pressAndHear } from './support/journal-window.ts';
import { expect, test } from './support/test.ts';

test('a letter is told by years or page by page, and explains its words, as the preview shows at once', async ({
  launch,
}) => {
  const { page } = await launch();
  const errors = collectConsoleErrors(page);
  await page.getByRole('button', { name: '예시 공책으로 시작하기' }).click();
  await goToPlace(page, '편지');
  await page.getByRole('option', { name: '휀에게' }).click();
  const letter = page.frameLocator('iframe');
  const year = letter.getByRole('heading', { name: '2022년', level: 2 });
  const history = letter.getByRole('heading', { name: 'LLM 역사', level: 2 });
  await expect(year).toBeVisible();
  await expect(history).toHaveCount(0);

  const marks = letter.locator('[role="doc-noteref"]');
  await expect(marks).toHaveCount(4);
  const footnotes = letter.locator('[role="doc-endnotes"]');
  await expect(footnotes).not.toBeInViewport();
  await marks.first().click();
  await expect(footnotes).toBeInViewport();
  await footnotes.getByLabel('1번 낱말이 나온 곳으로').click();
  await expect(marks.first()).toBeInViewport();

  await page.getByRole('radio', { name: '공책 차례대로' }).click();
  await expect(history).toBeVisible();
  await expect(year).toHaveCount(0);
  await pressAndHear(page, 'Control+z', '실행 취소: 편지 고치기');
  await expect(year).toBeVisible();

  const drawing = letter.locator('.letter-drawing');
  await expect(drawing).toBeVisible();
  await page.getByRole('checkbox', { name: '사건을 연표로 그리기' }).press('Space');
  await expect(drawing).toHaveCount(0);

  const explain = page.getByRole('checkbox', { name: '정의한 낱말을 풀이로 달기' });
  await explain.press('Space');
  await expect(marks).toHaveCount(0);
  await expect(footnotes).toHaveCount(0);
  await goToPlace(page, '인공지능의 역사');
  await goToPlace(page, '편지');
  await page.getByRole('option', { name: '휀에게' }).click();
  await expect(year).toBeVisible();
  await expect(explain).not.toBeChecked();
  await expect(marks).toHaveCount(0);

  await goToPlace(page, '인공지능의 역사');
  await page.getByRole('button', { name: '편지 쓰기', exact: true }).click();
  await expect(page.getByRole('radio', { name: '해마다' })).toBeChecked();
  await expect(explain).toBeChecked();
  expect(errors).toEqual([]);
});

test('a letter goes to several, each called by name, and never to nobody', async ({ launch }) => {
  const { page } = await launch();
  const errors = collectConsoleErrors(page);
  await page.getByRole('button', { name: '예시 공책으로 시작하기' }).click();
  await goToPlace(page, '편지');
  await page.getByRole('option', { name: '휀에게' }).click();
  const salutation = page.frameLocator('iframe').locator('.letter-salutation');
  await expect(salutation).toHaveText('휀아,');

  const others = page.getByRole('textbox', { name: '다른 이름' });
  await others.fill('지우, ');
  await expect(salutation).toHaveText('휀아, 지우야,');
  await expect(others).toHaveValue('지우, ');
  await others.fill('지우, Emma');
  await expect(page.getByRole('heading', { name: '휀, 지우, Emma에게' })).toBeVisible();
  await expect(salutation).toHaveText('휀, 지우, Emma에게,');

  await others.fill('');
  const hwen = page.getByRole('checkbox', { name: '휀', exact: true });
  await hwen.press('Space');
  await expect(page.getByText('받는 이를 적어도 한 사람은 골라 주세요.')).toBeVisible();
  await expect(salutation).toHaveText('휀아,');
  await others.fill('지우');
  await expect(salutation).toHaveText('지우야,');
  await expect(page.getByText('받는 이를 적어도 한 사람은 골라 주세요.')).toHaveCount(0);
  await hwen.press('Space');
  await expect(page.getByRole('heading', { name: '휀과 지우에게' })).toBeVisible();
  await pressAndHear(page, 'Control+z', '실행 취소: 편지 고치기');
  await expect(salutation).toHaveText('휀아,');
  await expect(hwen).toBeChecked();
  await expect(others).toHaveValue('');
  expect(errors).toEqual([]);
});

test('a cover says when to open the letter, and the form on which day that is', async ({
  launch,
}) => {
  const { page } = await launch();
  const errors = collectConsoleErrors(page);
  await page.getByRole('button', { name: '예시 공책으로 시작하기' }).click();
  await goToPlace(page, '편지');
  await page.getByRole('option', { name: '휀에게' }).click();
  const cover = page.frameLocator('iframe').locator('.letter-cover');
  await expect(page.frameLocator('iframe').locator('.letter-salutation')).toBeVisible();
  await expect(cover).toHaveCount(0);

  const plain = page.getByRole('checkbox', { name: '이름을 쓴 표지 넣기' });
  await plain.press('Space');
  await expect(cover.locator('.letter-cover-to')).toHaveText('휀에게');
  await page.getByRole('radio', { name: '나이가 되면' }).press('Space');
  const age = page.getByRole('textbox', { name: '몇 살이 되면' });
  await age.fill('0');
  await age.blur();
  await expect(page.getByText('나이를 1부터 100까지의 숫자로 써 주세요.')).toBeVisible();
  await age.fill('15');
  await expect(cover.locator('.letter-cover-open')).toHaveText('네가 열다섯이 되면');
  await expect(plain).toHaveCount(0);

  await page.getByRole('radio', { name: '정한 날에' }).press('Space');
  await expect(cover.locator('.letter-cover-open')).toHaveCount(0);
  await page.getByRole('textbox', { name: '열어 볼 날' }).fill('2036년 5월 5일');
  await expect(cover.locator('.letter-cover-open')).toHaveText('2036년 5월 5일에');
  await page.getByRole('textbox', { name: '열어 볼 날' }).blur();
  await expect(page.getByText('저장됨')).toBeVisible();
  await page.getByRole('radio', { name: '받는 대로' }).press('Space');
  await expect(cover.locator('.letter-cover-open')).toHaveCount(0);
  await expect(plain).toBeChecked();
  await pressAndHear(page, 'Control+z', '실행 취소: 편지 고치기');
  await expect(cover).toHaveCount(0);
  await expect(plain).not.toBeChecked();
  expect(errors).toEqual([]);
});

test('the entries of a letter are put into order by hand, by keys and by pointer, and back again', async ({
  launch,
}) => {
  const { page } = await launch();
  const errors = collectConsoleErrors(page);
  await page.getByRole('button', { name: '예시 공책으로 시작하기' }).click();
  await goToPlace(page, '편지');
  await page.getByRole('option', { name: '휀에게' }).click();
  const headings = page.frameLocator('iframe').locator('.letter-heading');
  await expect(headings.first()).toHaveText('개념');
  const byYears = await headings.allTextContents();
  await page.getByRole('radio', { name: '공책 차례대로' }).press('Space');
  await expect.poll(() => headings.allTextContents()).not.toEqual(byYears);
  const ofNotebook = await headings.allTextContents();
  await page.getByRole('radio', { name: '내 손으로' }).press('Space');
  const rows = page.locator('.letter-order-row');
  const handles = rows.locator('[data-action="drag"]');
  await expect(handles.first()).toBeVisible();
  await expect.poll(() => headings.allTextContents()).toEqual(ofNotebook);

  const moved = await rows.first().getAttribute('data-entry');
  await handles.first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(rows.last()).toHaveAttribute('data-entry', moved ?? '');
  await expect(rows.last().locator('[data-action="drag"]')).toBeFocused();
  await expect(headings.first()).toHaveText(ofNotebook[0] ?? '');
  await expect(headings.last()).toHaveText(ofNotebook[0] ?? '');
  expect(await headings.allTextContents()).toEqual([...ofNotebook, ofNotebook[0]]);

  const second = await rows.nth(1).getAttribute('data-entry');
  await handles.first().scrollIntoViewIfNeeded();
  const from = await handles.nth(1).boundingBox();
  const to = await rows.first().boundingBox();
  if (from === null || to === null) throw new Error('The rows are not drawn.');
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(to.x + 8, to.y + 4, { steps: 5 });
  await page.mouse.up();
  await expect(rows.first()).toHaveAttribute('data-entry', second ?? '');

  await page.getByRole('radio', { name: '공책 차례대로' }).press('Space');
  await expect(rows).toHaveCount(0);
  await expect.poll(() => headings.allTextContents()).toEqual(ofNotebook);
  expect(errors).toEqual([]);
});
