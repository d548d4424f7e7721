import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { makeHostileHtml } from './support/hostile-html.ts';
import { findPageFile, readPageFile } from './support/journal-files.ts';
import { collectConsoleErrors, openPage } from './support/journal-window.ts';
import { paste } from './support/paste.ts';
import { listFarEnds, listProcessTree } from './support/sockets.ts';
import { expect, test } from './support/test.ts';

const BOOK = 'Rich Dad Poor Dad';
const FIXTURES = join(import.meta.dirname, 'fixtures/pasted');

/** Drags something from outside onto an element, as the system does it. */
async function drop(page: Page, target: Locator, html: string): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new Error('Nothing to drop on.');
  const client = await page.context().newCDPSession(page);
  const items = [
    { mimeType: 'text/html', data: html },
    { mimeType: 'text/plain', data: '끌어온 글' },
  ];
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await client.send('Input.dispatchDragEvent', {
      type,
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      data: { items, dragOperationsMask: 1 },
    });
  }
  await client.detach();
}

async function openReflection(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: '예시 공책으로 시작하기' }).click();
  await openPage(page, '원서 읽기', BOOK);
  await page.keyboard.press('Control+Shift+R');
  const composer = page.getByRole('region', { name: '이 쪽에 더 쓰기' });
  await composer.getByRole('textbox', { name: '생각' }).pressSequentially('붙일 곳');
  await page.keyboard.press('Control+Enter');
  await page.locator('[data-entry]').getByText('붙일 곳').click();
  const text = page.locator('[data-editing]').getByRole('textbox', { name: '생각' });
  await expect(text).toBeFocused();
  return text;
}

test('what is pasted from other programs keeps its structure and drops its styling', async ({
  launch,
  folder,
}) => {
  const { electron, page } = await launch();
  const errors = collectConsoleErrors(page);
  const text = await openReflection(page);
  const journal = join(folder, 'journal');
  const path = join(journal, await findPageFile(journal, BOOK));
  const readKept = async () =>
    ((await readPageFile(path)).entries.at(-1) as unknown as { text: string }).text;

  const names = readdirSync(FIXTURES).filter((name) => name.endsWith('.clip'));
  expect(names.length).toBeGreaterThan(4);
  for (const name of names) {
    await page.keyboard.press('Control+A');
    await paste(electron, page, { html: readFileSync(join(FIXTURES, name), 'utf8'), text: name });
    const expected = readFileSync(join(FIXTURES, name.replace('.clip', '.md')), 'utf8').trimEnd();
    await expect.poll(readKept, { message: name }).toBe(expected);
  }

  await page.keyboard.press('Control+A');
  await paste(electron, page, { text: '# 제목\n\n- 하나\n  - 둘\n\n> 인용' });
  await expect.poll(readKept).toBe('# 제목\n\n- 하나\n  - 둘\n\n> 인용');
  // Words go into the words that stand there.
  await page.keyboard.press('Control+A');
  await page.keyboard.type('앞뒤');
  await page.keyboard.press('ArrowLeft');
  await paste(electron, page, {
    html: '<meta charset="utf-8"><span style="color:red">가운데 </span>',
    text: '',
  });
  await expect(text).toHaveText('앞가운데 뒤');
  await paste(electron, page, { text: '글 ' });
  await expect(text).toHaveText('앞가운데 글 뒤');
  expect(errors).toEqual([]);
});

test('hostile HTML runs nothing and fetches nothing, wherever it is pasted or dropped', async ({
  launch,
  folder,
}) => {
  const visits: string[] = [];
  const server = createServer((request, response) => {
    visits.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const html = makeHostileHtml(origin);

  const { electron, page } = await launch();
  const errors = collectConsoleErrors(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const text = await openReflection(page);
  const hasRun = () => page.evaluate(() => 'ran' in globalThis);

  await page.keyboard.press('Control+A');
  await paste(electron, page, { html, text: '' });
  await expect(text).toContainText('첫 문장');
  await expect(text).toContainText('끝 문장');
  await expect(text).toContainText('칸 · 둘째 칸');
  await drop(page, text.getByText('끝 문장'), html);
  await expect(text.getByText('첫 문장')).toHaveCount(2);
  const names = await text.evaluate((root) => [
    ...new Set([...root.querySelectorAll('*')].map(({ localName }) => localName)),
  ]);
  expect(names.filter((name) => !['p', 'a', 'br', 'strong', 'pre', 'code'].includes(name))).toEqual(
    [],
  );
  const links = await text.evaluate((root) =>
    [...root.querySelectorAll('a')].map((link) => link.getAttribute('href')),
  );
  expect([...new Set(links)]).toEqual(['https://example.com/fine']);
  const attributes = await text.evaluate((root) =>
    [...root.querySelectorAll('*')].flatMap((each) => each.getAttributeNames()),
  );
  expect([...new Set(attributes)].filter((name) => !['href', 'class'].includes(name))).toEqual([]);

  // Plain text fields take words only.
  await page.keyboard.press('Control+Shift+Q');
  const fields = await page.locator('.composer-box :is(textarea, input)').all();
  expect(fields.length).toBeGreaterThan(3);
  for (const field of fields) {
    await field.click();
    await paste(electron, page, { html, text: '붙인 글' });
    await expect(field).toHaveValue('붙인 글');
    await field.fill('');
    await drop(page, field, html);
    await expect(field).toHaveValue('끌어온 글');
    await field.fill('');
  }
  // What stays on screen afterwards: the entry at rest, and what is in the file.
  await expect(page.locator('[data-editing]')).toHaveCount(0);
  await expect(page.locator('[data-entry]').getByText('첫 문장').first()).toBeVisible();
  const journal = join(folder, 'journal');
  const kept = JSON.stringify(await readPageFile(join(journal, await findPageFile(journal, BOOK))));
  expect(kept).toContain('끝 문장');
  expect(kept).not.toMatch(/\]\((?!https:\/\/example\.com\/fine)/);
  expect(kept).not.toContain(`](${origin}`);

  expect(await hasRun()).toBe(false);
  expect(requests.filter((url) => !url.startsWith('app://bookletter/'))).toEqual([]);
  expect(visits).toEqual([]);
  expect(listFarEnds(listProcessTree(electron.process().pid ?? 0))).toEqual([]);
  expect(page.url()).toBe('app://bookletter/index.html');
  expect(errors).toEqual([]);
  server.close();
});
