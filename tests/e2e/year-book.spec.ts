import { execFile } from 'node:child_process';
import { access, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bookletter } from './support/command-line.ts';
import { findPageFile, makeStarterJournal, readPageFile } from './support/journal-files.ts';
import { answerSaveDialog, collectConsoleErrors, goToPlace } from './support/journal-window.ts';
import { readPdfDests, readPdfFonts, readPdfInfo } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

const run = promisify(execFile);

/** The words of each page; the first is the cover's. */
async function readPages(file: string): Promise<string[]> {
  const { stdout } = await run('pdftotext', ['-enc', 'UTF-8', '-layout', file, '-']);
  return stdout.normalize('NFC').split('\f').slice(0, -1);
}

/** The words of a page in columns, one column after the other. */
async function readColumns(file: string, page: number): Promise<string> {
  const { stdout } = await run('pdftotext', [
    '-enc',
    'UTF-8',
    '-raw',
    '-f',
    String(page),
    file,
    '-',
  ]);
  return stdout.normalize('NFC');
}

/** Pages count from 1. */
function findPage(pages: readonly string[], words: string): number[] {
  return pages.flatMap((text, index) => (text.includes(words) ? [index + 1] : []));
}

/** `돈 3, 10–12` → 3, 10, 11, 12 */
function expandPages(listed: string): number[] {
  return listed.split(/,\s/).flatMap((span) => {
    const [from = 0, to = from] = span.split('–').map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}

const COUNT = 60;
const name = (index: number) => `글귀${String(index).padStart(3, '0')}`;
const LONG = '아이야, 이 말을 오래 두고 읽어 보렴. 세상에는 천천히 읽어야 보이는 것이 있단다. ';

type Stored = { readonly id: string; readonly tags: readonly string[] };

/** Sixty quotes of five months, the tags of which are known, on a page of the starter journal. */
async function fillYear(journal: string): Promise<Stored[]> {
  const file = join(journal, await findPageFile(journal, 'Rich Dad Poor Dad'));
  const page = await readPageFile(file);
  const [first] = page.entries;
  const entries = Array.from({ length: COUNT }, (_, index) => {
    const month = String(1 + Math.floor((index * 5) / COUNT)).padStart(2, '0');
    const at = `2025-${month}-14T09:00:00.000Z`;
    return {
      kind: 'quote',
      id: `019bcd00-0000-7000-8000-${index.toString(16).padStart(12, '0')}`,
      tags: [index % 2 === 0 ? '짝수' : '홀수', ...(index % 17 === 0 ? ['Seventeen'] : [])],
      createdAt: at,
      updatedAt: at,
      text: `${name(index)} ${LONG.repeat(1 + (index % 5))}`,
      location: `p. ${index + 1}`,
      favourite: false,
    };
  });
  await writeFile(file, `${JSON.stringify({ ...page, entries: [first, ...entries] }, null, 2)}\n`);
  return entries;
}

test('a year as a book is true on every page', async ({ folder }) => {
  const journal = await makeStarterJournal(folder);
  const entries = await fillYear(journal);
  const file = join(folder, 'book.pdf');
  const words = ['--dedication', '너에게.', '--colour', 'pine'];
  await bookletter([
    'book',
    '원서 읽기',
    '--year',
    '2025',
    '--out',
    file,
    '--bleed',
    '--journal',
    journal,
    ...words,
  ]);
  const pages = await readPages(file);
  const info = await readPdfInfo(file);
  expect(Number(info.Pages)).toBe(pages.length);
  expect(pages.length % 4).toBe(0);
  expect(info).toMatchObject({ Title: '휀에게 · 2025년의 기록', Author: '아빠', Tagged: 'yes' });

  // Every entry once, in order.
  const placed = entries.map((_, index) => findPage(pages, name(index)));
  for (const each of placed) expect(each).toHaveLength(1);
  const order = placed.map(([page = 0]) => page);
  expect(order).toEqual(order.toSorted((a, b) => a - b));

  // The contents name the pages on which the chapters begin, which are right-hand pages.
  const contents = pages.find((text) => text.includes('차례')) ?? '';
  const chapters = [...contents.matchAll(/^\s*(\d월|찾아보기)\s+(\d+)$/gm)];
  expect(chapters.map(([, title]) => title)).toEqual([
    '1월',
    '2월',
    '3월',
    '4월',
    '5월',
    '찾아보기',
  ]);
  for (const [, title = '', number] of chapters) {
    expect(Number(number) % 2).toBe(1);
    expect(pages[Number(number) - 1]?.trimStart().startsWith(title)).toBe(true);
  }

  // The index names the pages of each tag, all and no other.
  const index = await readColumns(file, Number(chapters.at(-1)?.[2]));
  for (const tag of ['짝수', '홀수', 'Seventeen']) {
    const listed = new RegExp(`^${tag} ((?:[\\d–]+(?:,\\s)?)+)`, 'm').exec(index)?.[1] ?? '';
    const real = entries.flatMap(({ tags }, at) => (tags.includes(tag) ? (placed[at] ?? []) : []));
    expect(expandPages(listed)).toEqual([...new Set(real)]);
  }

  // Page numbers are those of the pages, and links lead where they should.
  for (const page of new Set(order)) {
    expect(pages[page - 1]?.trimEnd().split('\n').at(-1)?.trim()).toBe(String(page));
  }
  const dests = await readPdfDests(file);
  for (const [at, [, , number]] of chapters.slice(0, -1).entries()) {
    expect(dests.get(`chapter-${at + 1}`)).toBe(Number(number));
  }
  const led = [...dests].flatMap(([name, page]) => {
    const id = /^part-\d+-019bcd00-0000-7000-8000-([\da-f]+)$/.exec(name)?.[1];
    return id === undefined ? [] : [{ id, page }];
  });
  expect(led.length).toBeGreaterThan(0);
  for (const { id, page } of led) expect(placed[Number.parseInt(id, 16)]).toEqual([page]);

  const { stdout: boxes } = await run('pdfinfo', [
    '-box',
    '-f',
    '1',
    '-l',
    String(pages.length),
    file,
  ]);
  // Millimetres: A5 cut, with 3 mm on every side.
  const sizes = [
    ...boxes.matchAll(/(Media|Bleed|Trim)Box:\s+([\d.-]+)\s+([\d.-]+)\s+([\d.-]+)\s+([\d.-]+)/g),
  ];
  expect(sizes.length).toBe(3 * pages.length);
  for (const [, box, x, y, right, top] of sizes) {
    const mm = (from = '', to = '') => Math.round(((Number(to) - Number(from)) / 72) * 25.4);
    expect([box, mm(x, right), mm(y, top)]).toEqual(
      box === 'Trim' ? ['Trim', 148, 210] : [box, 154, 216],
    );
  }
  const fonts = await readPdfFonts(file);
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
});

test('the letters are a book in the window, saved as a PDF or not at all', async ({
  launch,
  folder,
}) => {
  const { electron, page } = await launch();
  const errors = collectConsoleErrors(page);
  await page.getByRole('button', { name: '예시 공책으로 시작하기' }).click();
  await goToPlace(page, '편지');
  await page.getByRole('button', { name: '한 해를 책으로' }).click();
  const book = page.frameLocator('iframe');
  await expect(book.locator('.book-cover-title')).toContainText('휀에게');
  await expect(page.getByText(/모두 \d+쪽/)).toBeVisible();

  await page.getByRole('radio', { name: '편지' }).click();
  await expect(book.locator('.book-letter')).toHaveCount(1);
  await page.getByLabel('제목', { exact: true }).fill('우리의 한 해');
  await expect(book.locator('.book-cover-title')).toHaveText('우리의 한 해');
  await page.getByRole('button', { name: '다음 장' }).click();

  const file = join(folder, '책.pdf');
  await answerSaveDialog(electron, file);
  await page.getByRole('button', { name: '책을 PDF로 저장' }).click();
  await expect(page.getByText('책을 저장했습니다: 책.pdf')).toBeVisible();
  expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-');
  expect((await readPages(file)).length % 2).toBe(0);

  const eBook = join(folder, '책.epub');
  await answerSaveDialog(electron, eBook);
  await page.getByRole('button', { name: '전자책으로 저장' }).click();
  await expect(page.getByText('책을 저장했습니다: 책.epub')).toBeVisible();
  expect((await readFile(eBook)).subarray(0, 2).toString()).toBe('PK');
  // The folder of the last file is shown, so that only it may offer that.
  await expect(page.getByRole('button', { name: '폴더에서 보기' })).toHaveCount(1);

  const other = join(folder, '그만둔 책.pdf');
  await answerSaveDialog(electron, other);
  await page.getByRole('button', { name: '책을 PDF로 저장' }).click();
  await page.getByRole('button', { name: '그만두기' }).click();
  await expect(page.getByRole('button', { name: '책을 PDF로 저장' })).toBeVisible();
  await expect(access(other)).rejects.toThrow('ENOENT');
  expect((await readdir(folder)).filter((each) => each.includes('그만둔'))).toEqual([]);
  // What was chosen is remembered.
  await goToPlace(page, '편지');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('한 해를 책으로');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('제목', { exact: true })).toHaveValue('우리의 한 해');
  expect(errors).toEqual([]);
});
