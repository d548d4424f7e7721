import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { pressWhileComposing, startComposing, typeKorean } from './support/compose.ts';
import { findViolations } from './support/find-violations.ts';
import { findPageFile, makeStarterJournal } from './support/journal-files.ts';
import { collectConsoleErrors, openPage } from './support/journal-window.ts';
import { expect, test } from './support/test.ts';

const NOTEBOOK = '인공지능의 역사';
const HISTORY = 'LLM 역사';
const WORDS = '개념';

const options = (page: Page) =>
  page.getByRole('listbox', { name: '이을 쪽이나 낱말' }).getByRole('option');
const textbox = (page: Page) => page.getByRole('textbox', { name: '메모', exact: true });

async function readJournalPage(journal: string, title: string): Promise<string> {
  return readFile(join(journal, await findPageFile(journal, title)), 'utf8');
}

test('[[ completes to pages and terms while Korean is composed, and its keys are left to the input method', async ({
  launch,
  folder,
}) => {
  const journal = await makeStarterJournal(folder);
  const { page } = await launch();
  const errors = collectConsoleErrors(page);
  await openPage(page, NOTEBOOK, HISTORY);
  await page.keyboard.press('Control+Shift+M');
  await expect(textbox(page)).toBeFocused();
  await typeKorean(page, '이것은 ');
  await page.keyboard.type('[[');
  await expect(options(page).first()).toBeVisible();
  expect(await findViolations(page)).toEqual([]);

  // The syllable that is being composed filters; Enter and the arrows are the input method's meanwhile.
  await startComposing(page, '오');
  await expect(options(page).first()).toContainText('오픈 소스');
  const count = await options(page).count();
  await pressWhileComposing(textbox(page), 'Enter', 'ArrowDown', 'Escape');
  await expect(options(page)).toHaveCount(count);
  await page.keyboard.insertText('오픈');
  await expect(options(page).first()).toContainText('오픈 소스');
  await page.keyboard.press('Enter');
  await expect(options(page)).toHaveCount(0);
  await typeKorean(page, '라고 하고');
  await expect(textbox(page)).toHaveText('이것은 오픈 소스라고 하고');

  // First consonants, the arrows and Tab.
  await page.keyboard.type(' [[');
  await typeKorean(page, 'ㄱㄴ');
  await expect(options(page).first()).toContainText(WORDS);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Tab');
  await expect(textbox(page)).toHaveText(`이것은 오픈 소스라고 하고 ${WORDS}`);

  // Escape leaves what was typed, and nothing else; a name that is typed whole needs no list.
  await page.keyboard.type(' [[AI');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(options(page)).toHaveCount(0);
  await expect(textbox(page)).toBeFocused();
  await page.keyboard.type(' [[');
  await typeKorean(page, WORDS);
  await page.keyboard.type(']]');
  await expect(textbox(page)).toHaveText(`이것은 오픈 소스라고 하고 ${WORDS} [[AI ${WORDS}`);
  await page.keyboard.press('Control+Enter');
  const added = page.locator('[data-entry]').filter({ hasText: '이것은' });
  await expect(added.getByRole('link')).toHaveText(['오픈 소스', WORDS, WORDS]);
  await expect
    .poll(() => readJournalPage(journal, HISTORY))
    .toContain('이것은 [[오픈 소스]](entries/');

  await added.getByRole('link', { name: '오픈 소스' }).click();
  await expect(page.getByRole('heading', { name: WORDS, level: 1 })).toBeVisible();
  await expect(page.locator('[data-marked]')).toContainText('오픈 소스');
  expect(errors).toEqual([]);
});

test('a link keeps its target through a new title, the trash and back, and what it goes to shows it', async ({
  launch,
  folder,
}) => {
  const journal = await makeStarterJournal(folder);
  const { page } = await launch();
  const errors = collectConsoleErrors(page);
  await openPage(page, NOTEBOOK, HISTORY);
  await page.keyboard.press('Control+Shift+M');
  await page.keyboard.type('[[');
  await typeKorean(page, '개념');
  await page.keyboard.press('Enter');
  await page.keyboard.type(' [[LLM');
  await expect(options(page).first()).toContainText('LLM');
  await options(page).filter({ hasText: '대규모 언어 모델' }).click();
  await typeKorean(page, ' 이야기');
  await page.keyboard.press('Control+Enter');
  const note = page.locator('[data-entry]').filter({ hasText: '이야기' }).last();
  await expect(note.getByRole('link')).toHaveText([WORDS, '대규모 언어 모델']);

  // Renamed, the link goes on being called as its target is.
  await note.getByRole('link', { name: WORDS }).click();
  const backlinks = page.getByRole('region', { name: '여기를 가리키는 글' });
  await expect(backlinks.getByRole('button')).toHaveText(/개념 대규모 언어 모델 이야기/);
  const title = page.getByRole('textbox', { name: '제목' });
  await title.fill('어려운 말');
  await title.press('Enter');
  await expect(backlinks.getByRole('button')).toHaveText(/어려운 말 대규모 언어 모델 이야기/);
  const term = page.locator('[data-kind="definition"]').first();
  await term.getByRole('button', { name: '여기를 가리키는 글 1' }).click();
  await term.getByRole('button', { name: /이야기/ }).click();
  await expect(page.getByRole('heading', { name: HISTORY, level: 1 })).toBeVisible();
  await expect(note.getByRole('link')).toHaveText(['어려운 말', '대규모 언어 모델']);
  const before = await readJournalPage(journal, HISTORY);
  expect(before).toContain('[[개념]](pages/');

  // Edited, the text is written with the title of now.
  await note.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-editing]').getByRole('textbox', { name: '메모' })).toBeFocused();
  await page.keyboard.type('!');
  await expect.poll(() => readJournalPage(journal, HISTORY)).toContain('[[어려운 말]](pages/');
  await page.keyboard.press('Escape');

  // In the trash its words stand without a way; given back, it is a link again.
  await note.getByRole('link', { name: '어려운 말' }).click();
  await expect(page.getByRole('heading', { name: '어려운 말', level: 1 })).toBeVisible();
  await page.getByRole('button', { name: '쪽 메뉴' }).click();
  await page.getByRole('menuitem', { name: /휴지통/ }).click();
  await page.getByRole('option', { name: HISTORY, exact: false }).first().click();
  await expect(note.getByRole('link')).toHaveCount(0);
  await expect(note).toContainText('어려운 말');
  await page.getByRole('navigation').getByRole('button', { name: '휴지통' }).click();
  await page
    .getByRole('button', { name: /되살리기/ })
    .first()
    .click();
  await openPage(page, NOTEBOOK, HISTORY);
  await expect(note.getByRole('link')).toHaveText(['어려운 말', '대규모 언어 모델']);
  expect(errors).toEqual([]);
});

test('a link is copied and pasted, begun with chosen words, and begins a topic that is not there', async ({
  launch,
  folder,
}) => {
  const journal = await makeStarterJournal(folder);
  const { page } = await launch();
  await openPage(page, NOTEBOOK, HISTORY);
  await page.keyboard.press('Control+Shift+M');
  await typeKorean(page, '오픈 소스');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+Shift+k');
  await expect(options(page).first()).toContainText('오픈 소스');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type(' / ');
  await page.keyboard.press('Control+v');
  await page.keyboard.type(' [[');
  await typeKorean(page, '사람과 기계');
  await expect(options(page)).toHaveText([/새 주제 ‘사람과 기계’.*인공지능의 역사/]);
  await page.keyboard.press('Enter');
  await expect(textbox(page).locator('.inner-link')).toHaveText([
    '오픈 소스',
    '오픈 소스',
    '사람과 기계',
  ]);
  await page.keyboard.press('Control+Enter');
  await expect
    .poll(() => readJournalPage(journal, HISTORY))
    .toMatch(
      /"\[\[오픈 소스\]\]\(entries\/\S+\) \/ \[\[오픈 소스\]\]\(entries\/\S+\) \[\[사람과 기계\]\]\(pages\//,
    );
  await expect(page.getByRole('option', { name: '사람과 기계' })).toBeVisible();
});

test('a link is one thing in the text: Korean is composed before and behind it, Backspace takes it', async ({
  launch,
  folder,
}) => {
  await makeStarterJournal(folder);
  const { page } = await launch();
  await openPage(page, NOTEBOOK, HISTORY);
  await page.keyboard.press('Control+Shift+M');
  await page.keyboard.type('[[');
  await typeKorean(page, '개념');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Home');
  await typeKorean(page, '어려운 ');
  await page.keyboard.press('End');
  await typeKorean(page, '만');
  await expect(textbox(page)).toHaveText('어려운 개념만');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await expect(textbox(page).locator('.inner-link')).toHaveCount(0);
  await typeKorean(page, '말');
  await expect(textbox(page)).toHaveText('어려운 말');

  // Undone, a link is what was typed, and asks for nothing.
  await page.keyboard.type(' [[');
  await typeKorean(page, '개념');
  await page.keyboard.press('Enter');
  await expect(textbox(page).locator('.inner-link')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(textbox(page)).toHaveText('어려운 말 [[개념');
  await expect(options(page)).toHaveCount(0);
});

test('the glossary of a notebook is opened, filtered and left by keyboard', async ({
  launch,
  folder,
}) => {
  await makeStarterJournal(folder);
  const { page } = await launch();
  const errors = collectConsoleErrors(page);
  await expect(page.getByRole('navigation')).toBeVisible();
  await page.keyboard.press('Control+k');
  await typeKorean(page, '낱말 모음');
  await page.keyboard.press('Enter');
  const find = page.getByRole('searchbox', { name: '낱말 찾기' });
  await expect(find).toBeFocused();
  const list = page.getByRole('listbox', { name: '‘인공지능의 역사’ 낱말 모음' });
  await expect(list.getByRole('option').first()).toBeVisible();
  const letters = await list.locator('.glossary-letter').allTextContents();
  expect(letters.slice(0, 4)).toEqual(['ㄱ', 'ㄷ', 'ㅁ', 'ㅂ']);
  expect(await findViolations(page)).toEqual([]);

  // Other names lead to their term; the last is come to by keys, however long the list.
  await page.keyboard.type('llm');
  await expect(list.getByRole('option')).toHaveCount(2);
  await expect(list.getByRole('option', { name: 'LLM: ‘대규모 언어 모델’ 보기' })).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  await expect(list.getByRole('option', { name: /^Open Source: / })).toBeFocused();
  await page.keyboard.press('Control+f');
  await expect(find).toBeFocused();
  await typeKorean(page, 'ㄷㄱㅁ');
  await expect(list.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: WORDS, level: 1 })).toBeVisible();
  await expect(page.locator('[data-marked]')).toContainText('대규모 언어 모델');
  await expect(page.locator('[data-entry]:focus')).toContainText('대규모 언어 모델');
  expect(errors).toEqual([]);
});
