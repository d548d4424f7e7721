import { findViolations } from './support/find-violations.ts';
import { goToPlace, openPage } from './support/journal-window.ts';
import { expect, test } from './support/test.ts';

for (const theme of ['밝게', '어둡게', '세피아']) {
  test(`axe finds nothing in any screen, theme ${theme}`, async ({ launch }) => {
    const { page } = await launch();
    await expect(page.getByRole('button', { name: '예시 공책으로 시작하기' })).toBeVisible();
    const found: Record<string, string[]> = { start: await findViolations(page) };
    await page.getByRole('button', { name: '예시 공책으로 시작하기' }).click();
    await goToPlace(page, '설정');
    await page.getByText(theme, { exact: true }).click();
    for (const place of ['설정', '오늘 쓰기', '좋아하는 구절', '태그', '휴지통', '편지']) {
      await goToPlace(page, place);
      found[place] = await findViolations(page);
    }
    await openPage(page, '인공지능의 역사', 'LLM 역사');
    found.topic = await findViolations(page);
    await openPage(page, '원서 읽기', 'Rich Dad Poor Dad');
    found.book = await findViolations(page);
    await page.getByRole('button', { name: '책 정보 고치기' }).click();
    await page.getByRole('button', { name: '오늘 한 일' }).click();
    await page.getByRole('menuitem', { name: '오늘부터 다시 읽기' }).click();
    await page.locator('.reading-line').last().click();
    found.bookFields = await findViolations(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '책 정보 고치기' }).click();
    await page.getByRole('button', { name: '고치기', exact: true }).first().click();
    found.editing = await findViolations(page);
    await page.getByRole('button', { name: /^생각/ }).last().click();
    found.composer = await findViolations(page);
    await page.getByRole('button', { name: '이 쪽으로 편지 쓰기' }).click();
    await expect(page.frameLocator('iframe').getByText('휀아,')).toBeVisible();
    found.letter = await findViolations(page);
    const none = Object.fromEntries(Object.keys(found).map((screen) => [screen, []]));
    expect(found).toEqual(none);
  });
}
