import type { ElectronApplication, Page } from '@playwright/test';
import { writeHtmlDocument } from '../../shared/letters/writers/write-html.ts';
import { LONG_LETTERS, MORE_LETTERS } from '../shared/letters/support/more-letters.ts';
import { packLetter } from '../shared/letters/support/pack-letter.ts';
import { readZip } from '../shared/letters/support/read-docx.ts';
import { readSpine } from '../shared/letters/support/read-epub.ts';
import { SAMPLE_LETTERS } from '../shared/letters/support/sample-letters.ts';
import { findMissing, wordsOf } from '../shared/letters/support/words-of.ts';
import { findMissingInPdf } from './support/find-missing-in-pdf.ts';
import { readPdfText } from './support/pdf.ts';
import { printModel } from './support/print-model.ts';
import { expect, test } from './support/test.ts';

/** By formats that need no Chromium and no poppler they are read back in `tests/shared/letters/read-back.test.ts`. */
const LETTERS = Object.entries({ ...SAMPLE_LETTERS, ...MORE_LETTERS, ...LONG_LETTERS });

/** A browser of its own, as the child's telephone has one, that shows nothing yet. */
async function openBrowser(electron: ElectronApplication): Promise<Page> {
  const opened = electron.waitForEvent('window');
  await electron.evaluate(({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false, webPreferences: { partition: 'a-reader' } });
    return window.loadURL('about:blank');
  });
  return opened;
}

test('Chromium reads all words in order from web pages and e-books', async ({ launch }) => {
  const { electron } = await launch();
  const reader = await openBrowser(electron);
  for (const [name, model] of LETTERS) {
    await reader.setContent(writeHtmlDocument(model));
    const text = await reader.locator('.letter').innerText();
    expect.soft(findMissing(wordsOf(model), text), `${name}.html`).toBeUndefined();

    const pages = readSpine(await readZip(await packLetter(model)));
    const { words, wrong } = await reader.evaluate((files) => {
      const parsed = files.map((file) =>
        new DOMParser().parseFromString(file, 'application/xhtml+xml'),
      );
      return {
        words: parsed.map((page) => page.querySelector('body')?.textContent ?? '').join('\n'),
        wrong: parsed.map((page) => page.querySelector('parsererror')?.textContent).filter(Boolean),
      };
    }, pages);
    expect.soft(wrong, `${name}.epub`).toEqual([]);
    expect.soft(findMissing(wordsOf(model), words), `${name}.epub`).toBeUndefined();
  }
});

test('Chromium reads whole words from squares, on paper and on a telephone', async ({ launch }) => {
  const { electron } = await launch();
  const reader = await openBrowser(electron);
  for (const width of [900, 390]) {
    await reader.setViewportSize({ width, height: 800 });
    for (const [name, model] of Object.entries(SAMPLE_LETTERS)) {
      await reader.setContent(writeHtmlDocument({ ...model, stationery: 'squares' }));
      const text = await reader.locator('.letter').innerText();
      expect.soft(findMissing(wordsOf(model), text), `${name}, ${width} px`).toBeUndefined();
    }
  }
});

for (const [name, model] of LETTERS) {
  test(`pdftotext reads all words of ${name} in order`, async ({ folder }) => {
    const text = await readPdfText(await printModel(model, folder));
    expect(findMissingInPdf(wordsOf(model), text)).toBeUndefined();
  });
}
