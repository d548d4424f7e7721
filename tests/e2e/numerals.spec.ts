import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { bookletter } from './support/command-line.ts';
import { typeKorean } from './support/compose.ts';
import { findViolations } from './support/find-violations.ts';
import { findPageFile, readPageFile } from './support/journal-files.ts';
import { collectConsoleErrors, openPage } from './support/journal-window.ts';
import { readPdfFonts, readPdfText } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

const TOPIC = 'LLM 역사';

async function openNote(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: '예시 공책으로 시작하기' }).click();
  await openPage(page, '인공지능의 역사', TOPIC);
  await page.keyboard.press('Control+Shift+M');
  const composer = page.getByRole('region', { name: '이 쪽에 더 쓰기' });
  const text = composer.getByRole('textbox', { name: '메모' });
  await expect(text).toBeFocused();
  return text;
}

test('a list is typed with the numerals of the parent, by a Korean keyboard, and goes on by itself', async ({
  launch,
  folder,
}) => {
  const { page } = await launch();
  const errors = collectConsoleErrors(page);
  const text = await openNote(page);
  const journal = join(folder, 'journal');
  const path = join(journal, await findPageFile(journal, TOPIC));

  await typeKorean(page, '까닭');
  await page.keyboard.press('Enter');
  await typeKorean(page, '가');
  await page.keyboard.type('. ');
  await typeKorean(page, '투명성');
  await page.keyboard.press('Enter');
  await typeKorean(page, '미세 조정');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await typeKorean(page, '안에 하나');
  await page.keyboard.press('Enter');
  await typeKorean(page, '안에 둘');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await typeKorean(page, '공동체');
  await expect(text.locator('ol[data-numerals="가."] > li')).toHaveCount(3);
  await expect(text.locator('ol[data-numerals="1)"] > li')).toHaveCount(2);
  const style = (numerals: string) =>
    text
      .locator(`ol[data-numerals="${numerals}"]`)
      .evaluate((list) => getComputedStyle(list).listStyleType);
  expect(await style('가.')).toBe('letter-ganada-dot');

  // Two Enters leave the list; a name is none, until the next mark says that it is one.
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('A. Smith');
  await page.keyboard.press('Enter');
  await expect(text.locator('ol[data-numerals="A."]')).toHaveCount(0);
  await page.keyboard.type('B. Jones');
  await expect(text.locator('ol[data-numerals="A."] > li')).toHaveText(['Smith', 'Jones']);

  // What a space made a list, Backspace takes back.
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('① ');
  await expect(text.locator('ol[data-numerals="①"]')).toHaveCount(1);
  await page.keyboard.press('Backspace');
  await expect(text.locator('ol[data-numerals="①"]')).toHaveCount(0);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');

  // By the toolbar, and by the palette.
  await page.keyboard.type('one');
  const numerals = page.getByRole('button', { name: '번호 모양' });
  await numerals.click();
  await page.getByRole('menuitemradio', { name: '㉠ ㉡ ㉢' }).click();
  await expect(text).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('two');
  await expect(text.locator('ol[data-numerals="㉠"] > li')).toHaveText(['one', 'two']);
  await numerals.click();
  await expect(page.getByRole('menuitemradio', { name: '㉠ ㉡ ㉢' })).toBeChecked();
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await text.press('Control+K');
  await page.locator('.palette-input').fill('번호를 ①');
  await page.keyboard.press('Enter');
  await expect(text.locator('ol[data-numerals="①"] > li')).toHaveText(['one', 'two']);
  await expect(text).toBeFocused();

  await page.keyboard.press('Control+Enter');
  const kept = async () =>
    ((await readPageFile(path)).entries.at(-1) as unknown as { text: string }).text;
  await expect
    .poll(kept)
    .toBe(
      '까닭\n\n가. 투명성\n나. 미세 조정\n   1) 안에 하나\n   2) 안에 둘\n다. 공동체\n\nA. Smith\nB. Jones\n\n① one\n② two',
    );

  // It is read with the same numerals, and opened and closed again it is the same text.
  const entry = page.locator('[data-entry]').filter({ hasText: '미세 조정' }).last();
  await expect(entry.locator('ol[data-numerals="가."] > li')).toHaveCount(3);
  expect(errors).toEqual([]);
});

test('a note from the command line prints its own numerals in every format', async ({ folder }) => {
  const journal = ['--journal', join(folder, 'journal')];
  await bookletter(['init', '--starter', ...journal]);
  const note = [
    '① 투명성',
    '② 미세 조정',
    '',
    '1. 첫째',
    '  가. 안',
    '  나. 안',
    '2. 둘째',
    '  ㉠ 안',
    '  ㉡ 안',
    '',
    '(가) 괄호',
    '(나) 괄호',
    '',
    'i. one',
    'ii. two',
    '',
    ...Array.from({ length: 50 }, (_, at) => `(${at + 1}) 번호`),
  ].join('\n');
  const page = ['--notebook', '인공지능의 역사', '--page', '번호'];
  await bookletter(['add', 'page', '--notebook', '인공지능의 역사', '--title', '번호', ...journal]);
  await bookletter(['add', 'note', ...page, '--text', note, ...journal]);
  const write = async (ending: string) => {
    const out = join(folder, `letter.${ending}`);
    await bookletter([
      'letter',
      '인공지능의 역사',
      '--page',
      '번호',
      '--to',
      '휀',
      '--out',
      out,
      ...journal,
    ]);
    return out;
  };

  const pdf = await write('pdf');
  const printed = (await readPdfText(pdf)).replace(/\s+/g, '');
  for (const words of [
    '①투명성②미세조정',
    '1.첫째',
    '가.안나.안',
    '㉠안㉡안',
    '(가)괄호(나)괄호',
    'i.oneii.two',
    '(50)번호',
  ])
    expect(printed).toContain(words);
  expect((await readPdfFonts(pdf)).filter(({ embedded }) => !embedded)).toEqual([]);
  for (const ending of ['txt', 'md']) {
    const text = await readFile(await write(ending), 'utf8');
    for (const line of note.split('\n')) expect(text).toContain(line.trim());
  }
  expect(await readFile(await write('html'), 'utf8')).toContain(
    '<ol class="letter-numerals-circled">',
  );
});
