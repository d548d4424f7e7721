import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeStarterJournal } from './support/journal-files.ts';
import { closeWindow, openPage } from './support/journal-window.ts';
import { expect, test } from './support/test.ts';

const LOCK = '.bookletter-lock.json';

test('closing the window backs up the day and gives the journal back, and the next start shows it all', async ({
  launch,
  folder,
}) => {
  const journal = await makeStarterJournal(folder);
  const first = await launch();
  await openPage(first.page, '원서 읽기', 'Anne of Green Gables');
  expect(await readdir(journal)).toContain(LOCK);
  await first.page.getByRole('textbox', { name: '제목' }).fill('빨간 머리 앤');
  await closeWindow(first.electron);

  expect((await readdir(journal)).filter((name) => name.startsWith('.'))).toEqual([]);
  const backups = await readdir(join(journal, 'backups'));
  expect(backups).toHaveLength(1);
  const [index = ''] = await readdir(join(folder, 'profile', 'index'));
  expect(await readFile(join(folder, 'profile', 'index', index), 'utf8')).toContain('빨간 머리 앤');

  const second = await launch();
  await openPage(second.page, '원서 읽기', '빨간 머리 앤');
  await expect(second.page.getByRole('figure').first()).toBeVisible();
  await closeWindow(second.electron);
  expect(await readdir(join(journal, 'backups'))).toEqual(backups);
});

test('a page whose process breaks is loaded anew, and the journal stays open', async ({
  launch,
  folder,
}) => {
  const journal = await makeStarterJournal(folder);
  const { electron, page } = await launch();
  await openPage(page, '원서 읽기', 'Anne of Green Gables');
  const loaded = electron.evaluate(
    ({ BrowserWindow }) =>
      new Promise<string>((resolve) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.once('did-finish-load', () => resolve(contents.getTitle()));
        contents?.forcefullyCrashRenderer();
      }),
  );
  expect(await loaded).not.toBe('');
  const texts = () =>
    electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.body.innerText'),
    );
  await expect.poll(texts).toContain('원서 읽기');
  expect(await readdir(journal)).toContain(LOCK);
  await closeWindow(electron);
  expect(await readdir(journal)).not.toContain(LOCK);
});
