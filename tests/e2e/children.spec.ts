import type { Page } from '@playwright/test';
import { bookletter } from './support/command-line.ts';
import { closeWindow, collectConsoleErrors, goToPlace } from './support/journal-window.ts';
import { expect, test } from './support/test.ts';

const NOTEBOOK = '둘이 읽는 책';
const BOOK = '어린 왕자';

/** Title, language, pages, first and last day. */
const BOOKS: [string, string, number, string, string][] = [
  ['모모', 'ko', 360, '2026-01-03', '2026-01-17'],
  ['Hatchet', 'en', 195, '2026-01-20', '2026-01-24'],
  ['Holes', 'en', 233, '2026-03-01', '2026-03-11'],
  ['마당을 나온 암탉', 'ko', 200, '', '2026-03'],
  ['The Mysterious Benedict Society', 'en', 512, '2026-05-02', '2026-06-20'],
  ['Wonder', 'en', 320, '', '2026'],
  ['Charlotte’s Web', 'en', 184, '2025-02-01', '2025-02-21'],
  ['기억 전달자', 'ko', 310, '', ''],
];

/** Goes from year to year until it is this one. */
async function showYear(page: Page, year: number): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  const now = Number.parseInt((await heading.textContent()) ?? '', 10);
  if (now !== year) await page.getByRole('button', { name: `${year}년으로` }).click();
  await expect(heading).toHaveText(`${year}년에 읽은 책`);
}

async function addChild(page: Page, name: string, birthday: string): Promise<void> {
  await page.getByRole('button', { name: '아이 더하기' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('이름', { exact: true }).fill(name);
  const field = dialog.getByLabel('생일');
  await field.fill('2917-05-14');
  await field.blur();
  await expect(dialog.getByText('한 해 넘게 남은 날입니다.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: '더하기', exact: true })).toBeDisabled();
  await field.fill(birthday);
  await dialog.getByRole('button', { name: '더하기', exact: true }).click();
  await expect(dialog).toBeHidden();
}

const settingsLine = (page: Page, name: string) =>
  page.locator('.settings-child').filter({ hasText: name });

test('two children: their ages beside what was read and written, one taken out and back', async ({
  launch,
  folder,
}) => {
  const journal = `${folder}/journal`;
  await bookletter(['--journal', journal, 'init']);
  const { electron, page } = await launch();
  const errors = collectConsoleErrors(page);
  await goToPlace(page, '설정');
  await addChild(page, '지우', '2020-11-03');
  await addChild(page, '휀', '2017-05-14');
  await page.getByRole('button', { name: '휀에 대해 할 수 있는 것' }).click();
  await page.getByRole('menuitem', { name: '위로 옮기기' }).click();
  await expect(page.locator('.settings-child-name')).toHaveText([/^휀/, /^지우/]);

  await page.getByRole('button', { name: '새 공책' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('공책 이름').fill(NOTEBOOK);
  await dialog.getByText('휀', { exact: true }).click();
  await dialog.getByText('지우', { exact: true }).click();
  await dialog.getByRole('button', { name: '만들기' }).click();
  await expect(page.getByRole('heading', { name: NOTEBOOK })).toBeVisible();
  await closeWindow(electron);

  const at = ['--journal', journal, '--notebook', NOTEBOOK];
  await bookletter(['add', 'page', ...at, '--title', BOOK]);
  const entry = [...at, '--page', BOOK, '--date', '2019', '--text', '처음 사다'];
  await bookletter(['add', 'event', ...entry]);

  const again = (await launch()).page;
  await goToPlace(again, NOTEBOOK);
  await again.getByRole('option', { name: BOOK }).click();
  await expect(again.locator('.entry-age')).toHaveText('휀 한두 살 · 지우가 태어나기 한 해 전');
  await again.getByRole('button', { name: '읽은 기록 더하기' }).click();
  await again.getByLabel('끝낸 날').fill('2024-03-20');
  await again.keyboard.press('Escape');
  await expect(again.locator('.reading-age')).toHaveText('휀 여섯 살 · 지우 세 살');

  await goToPlace(again, '설정');
  await again.getByRole('button', { name: '지우에 대해 할 수 있는 것' }).click();
  await again.getByRole('menuitem', { name: '목록에서 빼기' }).click();
  await expect(settingsLine(again, '지우')).toHaveCount(0);
  await goToPlace(again, NOTEBOOK);
  await expect(again.locator('.reading-age')).toHaveText('휀이가 여섯 살이던 봄');
  await again.getByRole('button', { name: '되돌리기' }).click();
  await expect(again.locator('.reading-age')).toHaveText('휀 여섯 살 · 지우 세 살');

  // Books as a year would bring them, by the commands that the window sends.
  const notebookId = await again.evaluate(async (title) => {
    const session = await window.bookletter.getSession({});
    if (!session.ok || session.value.status !== 'open') throw new Error('No journal is open');
    return session.value.snapshot.notebooks.find((each) => each.title === title)?.id ?? '';
  }, NOTEBOOK);
  await again.evaluate(
    async ([id, books]) => {
      for (const [title, language, pageCount, startedOn, finishedOn] of books) {
        const book = { language, pageCount };
        const added = await window.bookletter.addPage({ notebookId: id, title, book });
        if (!added.ok) throw new Error(JSON.stringify(added.error));
        const reading = { status: 'finished', startedOn, finishedOn } as const;
        await window.bookletter.addReading({ pageId: added.value.id, reading });
      }
    },
    [notebookId, BOOKS] as const,
  );
  await goToPlace(again, '읽은 한 해');
  await showYear(again, 2026);
  const bookcase = again.getByRole('group', { name: '2026년의 책꽂이' });
  await expect(bookcase.getByRole('link')).toHaveCount(5);
  await expect(again.getByText('모두 6권을 다 읽었습니다.')).toBeVisible();
  const someMonth = again.getByRole('group', { name: '몇 월인지 모르는 책' });
  await expect(someMonth.getByRole('link', { name: 'Wonder, 2026년에 다 읽음' })).toBeVisible();
  const undated = again.getByRole('group', { name: '언제 읽었는지 모르는 책' });
  await expect(undated.getByRole('link')).toHaveCount(1);
  const rows = again.getByRole('table', { name: '다 읽은 차례' }).getByRole('row');
  await expect(rows.nth(1)).toHaveText(/2026년 1월 17일.*모모.*한국어.*360.*14일/);
  await expect(again.getByText('14일', { exact: true }).first()).toBeVisible();
  await bookcase.getByRole('link').first().focus();
  await again.keyboard.press('ArrowRight');
  await expect(bookcase.getByRole('link', { name: /^Hatchet/ })).toBeFocused();
  await again.keyboard.press('Enter');
  await expect(again.getByRole('heading', { name: 'Hatchet', level: 1 })).toBeVisible();
  expect(errors).toEqual([]);
});
