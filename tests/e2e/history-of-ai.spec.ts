import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readDocumentText, readZip } from '../shared/letters/support/read-docx.ts';
import { typeKorean } from './support/compose.ts';
import {
  answerSaveDialog,
  closeWindow,
  collectConsoleErrors,
  goToPlace,
} from './support/journal-window.ts';
import { paste } from './support/paste.ts';
import { readPdfText } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

const NOTEBOOK = '인공지능의 역사';
const LLM = { term: '대규모 언어 모델', otherNames: 'LLM, 초거대언어모델' };
const OPEN_SOURCE = { term: '오픈 소스', otherNames: 'Open Source' };

/** As a parent types them, each date in a way of its own, and as the letter says the date. */
const HISTORY = [
  ['2022-11-30', 'OpenAI의 ChatGPT 출시', '2022년 11월 30일'],
  ['2023.2.7', 'Microsoft의 Copilot 출시', '2023년 2월 7일'],
  ['2023-03-00', 'Anthropic의 Claude 출시', '2023년 3월'],
  ['2023년 3월 14일', 'OpenAI의 GPT-4 출시', '2023년 3월 14일'],
  ['2023/3/21', 'Google의 Bard 출시', '2023년 3월 21일'],
  ['June 27, 2023', 'Baidu의 Ernie Bot 출시', '2023년 6월 27일'],
  ['4 November 2023', 'xAI의 Grok beta 출시', '2023년 11월 4일'],
  ['2024. 2. 13.', 'OpenAI의 ChatGPT Plus 출시', '2024년 2월 13일'],
  ['2024-02-20', 'Google의 Gemini 출시', '2024년 2월 20일'],
] as const;

/** As they stood in the parent's notes, to be pasted. */
const OPEN_MODELS = [
  ['2020-06-11', 'OpenAI의 GPT-3 출시', '2020년 6월 11일'],
  ['2023-02-11', 'Meta의 LLaMA 공개', '2023년 2월 11일'],
  ['2023-03-14', 'GPT-4의 소스는 공개하지 않음', '2023년 3월 14일'],
  ['2023-07-18', 'Meta의 LLaMA2 출시', '2023년 7월 18일'],
  ['2023-09-27', 'Mistral AI의 Mistral 7B 공개', '2023년 9월 27일'],
  ['2023-12-11', 'Mistral AI의 Mistral 8x7B 공개', '2023년 12월 11일'],
  ['2024-02-21', 'Google의 Gemma 공개', '2024년 2월 21일'],
] as const;

/** Every date of the letter, from the first year to the last. */
const IN_ORDER = [
  ...['2020년 6월 11일', '2022년 11월 30일', '2023년 2월 7일', '2023년 2월 11일', '2023년 3월'],
  ...[
    '2023년 3월 14일',
    '2023년 3월 14일',
    '2023년 3월 21일',
    '2023년 6월 27일',
    '2023년 7월 18일',
  ],
  ...['2023년 9월 27일', '2023년 11월 4일', '2023년 12월 11일', '2024년 2월 13일'],
  ...['2024년 2월 20일', '2024년 2월 21일'],
];
/** As `IN_ORDER` says them; a day ends where no other digit follows. */
const DATES = /20\d\d년 \d{1,2}월(?: \d{1,2}일)?/g;

const composerOf = (page: Page, kind: string) => page.getByRole('group', { name: `새 ${kind}` });
const entries = (page: Page) => page.locator('[data-entry]');

async function addTopic(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog', { name: '새 주제' });
  await dialog.getByLabel('주제', { exact: true }).fill(title);
  await dialog.getByRole('button', { name: '더하기' }).click();
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
}

async function define(page: Page, term: string, otherNames: string, meaning: string) {
  const count = await entries(page).count();
  await page.keyboard.press('Control+Shift+D');
  const composer = composerOf(page, '정의');
  await composer.getByLabel('말', { exact: true }).fill(term);
  await composer.getByLabel('다른 이름').fill(otherNames);
  await composer.getByRole('textbox', { name: '뜻' }).click();
  await page.keyboard.insertText(meaning);
  await page.keyboard.press('Control+Enter');
  await expect(entries(page)).toHaveCount(count + 1);
}

test('the whole history of AI by hand, from an empty journal to a letter in every format', async ({
  launch,
  folder,
}) => {
  test.setTimeout(300_000);
  const { electron, page } = await launch();
  const errors = collectConsoleErrors(page);
  await page.getByLabel('편지를 받을 아이의 이름').fill('휀');
  await page.getByRole('button', { name: '빈 일기장으로 시작하기' }).click();
  await page.getByRole('navigation').getByRole('button', { name: '새 공책' }).first().click();
  const dialog = page.getByRole('dialog', { name: '새 공책' });
  await dialog.getByLabel('공책 이름').fill(NOTEBOOK);
  await dialog.getByText('주제를 정해 적습니다').click();
  await dialog.getByRole('button', { name: '만들기' }).click();
  await expect(page.getByRole('heading', { name: NOTEBOOK })).toBeVisible();

  await addTopic(page, '개념');
  await define(page, LLM.term, LLM.otherNames, '글을 아주 많이 읽고 말을 배운 프로그램이야.');
  await define(
    page,
    OPEN_SOURCE.term,
    OPEN_SOURCE.otherNames,
    '설계도를 누구나 보게 열어 둔 거야.',
  );

  // One by one, each date in a way of its own.
  await addTopic(page, 'LLM 역사');
  await page.keyboard.press('Control+Shift+E');
  const event = composerOf(page, '사건');
  for (const [at, [typed, text, shown]] of HISTORY.entries()) {
    await event.getByLabel('날짜').fill(typed);
    await event.getByLabel('무슨 일').fill(text);
    await event.getByLabel('누가').fill(text.slice(0, text.indexOf('의 ')));
    await page.keyboard.press('Control+Enter');
    await expect(entries(page)).toHaveCount(at + 1);
    await expect(entries(page).nth(at).locator('time')).toHaveText(shown);
  }

  // The other timeline lies in an old note, and is pasted.
  await addTopic(page, 'LLM 소스 공개 역사');
  await page.keyboard.press('Control+Shift+E');
  await event.getByLabel('무슨 일').focus();
  const lines = OPEN_MODELS.map(([typed, text]) => `${typed} ${text}`).join('\n');
  await paste(electron, page, { text: lines });
  await event.getByRole('button', { name: '이 글을 사건 7개로 넣기' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '사건 7개로 넣기' }).click();
  await expect(entries(page)).toHaveCount(OPEN_MODELS.length);
  await expect(entries(page).locator('time')).toHaveText(OPEN_MODELS.map(([, , shown]) => shown));

  // Numbered reasons, with a link to the definition.
  await page.keyboard.press('Control+Shift+M');
  await expect(page.getByRole('textbox', { name: '메모', exact: true })).toBeFocused();
  await page.keyboard.type('① ');
  await typeKorean(page, '투명성');
  await page.keyboard.press('Enter');
  await page.keyboard.type('[[');
  await typeKorean(page, '오픈');
  await page.keyboard.press('Enter');
  await typeKorean(page, '는 함께 고친다');
  await page.keyboard.press('Control+Enter');
  const reasons = entries(page).last();
  await expect(reasons.locator('ol li')).toHaveText(['투명성', '오픈 소스는 함께 고친다']);

  // All of it drawn along one line.
  await goToPlace(page, '연표');
  const lanes = { 'LLM 역사': HISTORY, 'LLM 소스 공개 역사': OPEN_MODELS };
  for (const [title, told] of Object.entries(lanes)) {
    const lane = page.getByRole('list', { name: `${title}, ${told.length}가지` });
    await expect(lane.getByRole('listitem')).toHaveCount(told.length);
  }

  // A letter of it: by year, the definitions first.
  await goToPlace(page, '편지');
  await page
    .getByRole('button', { name: /^(새 편지|편지 쓰기)$/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: NOTEBOOK }).click();
  await page.getByRole('textbox', { name: '여는 글' }).fill('LLM이 어떻게 자랐는지 적어 두었어.');
  await expect(page.getByRole('radio', { name: '해마다' })).toBeChecked();
  const preview = page.frameLocator('iframe');
  await expect(preview.getByText('휀아,')).toBeVisible();
  await expect(preview.getByRole('heading', { level: 2 })).toContainText([
    '개념',
    '2020년',
    '2022년',
  ]);

  const read: Record<string, (file: string) => Promise<string>> = {
    pdf: readPdfText,
    html: async (file) =>
      (await readFile(file, 'utf8')).replace(/<style[\s\S]*?<\/style>|<[^>]+>/g, ''),
    docx: async (file) =>
      readDocumentText((await readZip(await readFile(file))).get('word/document.xml') ?? ''),
    md: (file) => readFile(file, 'utf8'),
    txt: (file) => readFile(file, 'utf8'),
  };
  const menu = {
    html: '웹 문서 (HTML)',
    docx: 'Word 문서 (.docx)',
    md: 'Markdown (.md)',
    txt: '일반 텍스트 (.txt)',
  };
  for (const format of ['pdf', 'html', 'docx', 'md', 'txt'] as const) {
    const file = join(folder, `letter.${format}`);
    await answerSaveDialog(electron, file);
    if (format === 'pdf') await page.getByRole('button', { name: 'PDF로 저장' }).click();
    else {
      await page.getByRole('button', { name: '다른 형식으로 저장' }).click();
      await page.getByRole('menuitem', { name: menu[format] }).click();
    }
    await expect(page.getByText(`letter.${format}`)).toBeVisible();
    const text = await read[format]?.(file);
    // The last is the letter's own; in a PDF those of the drawing come before them.
    const dates = text?.match(DATES)?.slice(0, -1);
    expect(dates?.slice(-IN_ORDER.length), format).toEqual(IN_ORDER);
    expect(text?.indexOf(LLM.term), format).toBeLessThan(text?.indexOf('2020년') ?? 0);
    // In the others the numerals are the program's that shows them.
    if (format === 'pdf' || format === 'md' || format === 'txt') expect(text).toContain('① 투명성');
  }
  expect(errors).toEqual([]);
  await closeWindow(electron);
});
