import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { closeWindow, openPage } from './support/journal-window.ts';
import { expect, test } from './support/test.ts';

async function readAll(folder: string): Promise<string> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const pages = files.filter((file) => file.isFile() && file.name.endsWith('.json'));
  const texts = pages.map((file) => readFile(join(file.parentPath, file.name), 'utf8'));
  return (await Promise.all(texts)).join('\n');
}

test('what was typed a moment before the window closes is on disk', async ({ launch, folder }) => {
  const { electron, page } = await launch();
  await page.getByRole('button', { name: '예시 공책으로 시작하기' }).click();
  await openPage(page, '원서 읽기', 'Anne of Green Gables');
  await page.getByRole('textbox', { name: '제목' }).fill('빨간 머리 앤, 원서로');
  await closeWindow(electron);
  expect(await readAll(join(folder, 'journal'))).toContain('"title": "빨간 머리 앤, 원서로"');
});

test('a quote that was written but not yet added is added when the window closes', async ({
  launch,
  folder,
}) => {
  const { electron, page } = await launch();
  await page.getByRole('button', { name: '예시 공책으로 시작하기' }).click();
  await openPage(page, '원서 읽기', 'Anne of Green Gables');
  await page.getByRole('button', { name: /^인용/ }).last().click();
  await page.getByLabel('책에 있는 말').fill('아직 더하지 않은 문장');
  await closeWindow(electron);
  expect(await readAll(join(folder, 'journal'))).toContain('아직 더하지 않은 문장');
});
