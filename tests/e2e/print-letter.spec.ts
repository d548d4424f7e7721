import type { ElectronApplication } from '@playwright/test';
import { goToPlace } from './support/journal-window.ts';
import { expect, test } from './support/test.ts';

type Asked = { readonly options: unknown; readonly page: string; readonly salutation: string };

/** Stands for the system's printers and its dialog, which no test can press: keeps what the dialog was opened with. */
async function standInForPrinters(electron: ElectronApplication, count: number): Promise<void> {
  await electron.evaluate(({ app }, printers) => {
    const kept = globalThis as unknown as { asked: Asked[] };
    kept.asked = [];
    app.removeAllListeners('browser-window-created');
    app.on('browser-window-created', (_event, { webContents }) => {
      const found = Array.from({ length: printers }, (_, index) => ({ name: `printer ${index}` }));
      webContents.getPrintersAsync = async () => found as never;
      webContents.print = (options, done) => {
        const read = `[document.documentElement.dataset.mode, document.querySelector('.letter-salutation').textContent]`;
        void webContents.executeJavaScript(read).then(([page, salutation]) => {
          kept.asked.push({ options, page, salutation });
          done?.(true, '');
        });
      };
    });
  }, count);
}

const readAsked = (electron: ElectronApplication) =>
  electron.evaluate(() => (globalThis as unknown as { asked: Asked[] }).asked);

test('a letter goes to the system’s print dialog on its paper', async ({ launch }) => {
  const { page, electron } = await launch();
  await page.getByRole('button', { name: '예시 공책으로 시작하기' }).click();
  await goToPlace(page, '편지');
  await page.getByRole('option', { name: '휀에게' }).click();
  await expect(page.frameLocator('iframe').getByText('휀아,')).toBeVisible();

  await standInForPrinters(electron, 0);
  await page.getByRole('button', { name: '인쇄…' }).click();
  await expect(page.getByText('이 컴퓨터에 연결된 프린터가 없습니다.')).toBeVisible();

  await standInForPrinters(electron, 1);
  await page.keyboard.press('Control+p');
  await expect.poll(() => readAsked(electron)).toHaveLength(1);
  const paper = { width: 210_000, height: 297_000 };
  expect(await readAsked(electron)).toEqual([
    {
      options: { silent: false, printBackground: true, pageSize: paper },
      page: 'print',
      salutation: '휀아,',
    },
  ]);
  await expect(page.getByRole('button', { name: '인쇄…' })).toBeEnabled();
  expect(electron.windows()).toHaveLength(1);
});
