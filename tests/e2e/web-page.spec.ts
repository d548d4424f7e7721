import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { answerSaveDialog, collectConsoleErrors, goToPlace } from './support/journal-window.ts';
import { openBrowser, readDrawnFonts } from './support/reader.ts';
import { expect, test } from './support/test.ts';

test('a letter saved as a web page has its fonts inside, asks for nothing and is read on a telephone', async ({
  launch,
  folder,
}) => {
  const { page, electron } = await launch();
  await page.getByRole('button', { name: '예시 공책으로 시작하기' }).click();
  await goToPlace(page, '편지');
  await page.getByRole('option', { name: '휀에게' }).click();
  const file = join(folder, 'letter.html');
  await answerSaveDialog(electron, file);
  await page.getByRole('button', { name: '다른 형식으로 저장' }).click();
  await page.getByRole('menuitem', { name: '웹 문서 (HTML)' }).click();
  await expect(page.getByText('letter.html')).toBeVisible();

  const reader = await openBrowser(electron);
  const requests: string[] = [];
  reader.on('request', (request) => requests.push(request.url()));
  const refusals = collectConsoleErrors(reader);
  const address = pathToFileURL(file).href;
  await reader.goto(address);
  await reader.evaluate(() => document.fonts.ready);
  const { drawn, client } = await readDrawnFonts(reader);
  expect([...drawn].filter(([, isOurs]) => !isOurs)).toEqual([]);
  expect([...drawn.keys()].some((name) => name.includes('Gowun Batang'))).toBe(true);
  expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([address]);
  expect(refusals).toEqual([]);

  const telephone = { width: 390, height: 844, deviceScaleFactor: 3, mobile: true };
  await client.send('Emulation.setDeviceMetricsOverride', telephone);
  const seen = await reader.evaluate(() => ({
    width: document.documentElement.clientWidth,
    scrolled: document.documentElement.scrollWidth,
    size: getComputedStyle(document.querySelector('.letter') as Element).fontSize,
  }));
  expect(seen).toEqual({ width: 390, scrolled: 390, size: '17px' });
});
