import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { _electron, type ElectronApplication } from '@playwright/test';
import { test } from 'vitest';
import { bookletter } from '../e2e/support/command-line.ts';
import { electronPath, PROJECT, ROOT_FLAGS } from '../e2e/support/electron.ts';
import { answerSaveDialog } from '../e2e/support/journal-window.ts';
import { readPdfInfo } from '../e2e/support/pdf.ts';
import { makeLetterOnDisk } from './support/letter-on-disk.ts';
import { medianOf } from './support/measure.ts';
import { withFolder } from './support/with-folder.ts';

const PARAGRAPHS = 2000;
const ROUNDS = 5;
const MEGABYTE = 1024;

/** Looks at the memory of all processes of the app until it is asked for the most they had, in megabytes above what it was. */
async function watchMemory(electron: ElectronApplication): Promise<() => Promise<number>> {
  await electron.evaluate(({ app }) => {
    const sum = () =>
      app.getAppMetrics().reduce((all, { memory }) => all + memory.workingSetSize, 0);
    const kept = globalThis as unknown as {
      bench: { start: number; most: number; timer: unknown };
    };
    const start = sum();
    kept.bench = { start, most: start, timer: undefined };
    kept.bench.timer = setInterval(() => {
      kept.bench.most = Math.max(kept.bench.most, sum());
    }, 50);
  });
  return () =>
    electron.evaluate((_modules, kilobytes) => {
      const { bench } = globalThis as unknown as {
        bench: { start: number; most: number; timer: NodeJS.Timeout };
      };
      clearInterval(bench.timer);
      return (bench.most - bench.start) / kilobytes;
    }, MEGABYTE);
}

/** What Chromium does with a page of the same words, in the same way. */
function printPlainly(electron: ElectronApplication, path: string): Promise<number> {
  return electron.evaluate(async ({ BrowserWindow }, html) => {
    // In a session of its own, as the app's reads no files.
    const window = new BrowserWindow({ show: false, webPreferences: { partition: 'bench' } });
    await window.loadFile(html);
    await window.webContents.executeJavaScript('document.fonts.ready.then(() => undefined)');
    const pdf = await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    window.destroy();
    return pdf.length;
  }, path);
}

test(`a letter of ${PARAGRAPHS} paragraphs to PDF, against Chromium printing the same words`, async () => {
  await withFolder(async (root) => {
    const journal = join(root, 'journal');
    const letterId = await makeLetterOnDisk(journal, { paragraphs: PARAGRAPHS, inEntry: 20 });
    const [html, pdf] = [join(root, 'letter.html'), join(root, 'letter.pdf')];
    const out = ['--to', '휀', '--out', html, '--journal', journal];
    await bookletter(['letter', '오래 쓴 글', ...out]);
    const electron = await _electron.launch({
      executablePath: electronPath(),
      args: [PROJECT, `--user-data-dir=${join(root, 'app')}`, '--journal', journal, ...ROOT_FLAGS],
    });
    const page = await electron.firstWindow();
    await page.waitForSelector('.frame');
    await answerSaveDialog(electron, pdf);

    const works = {
      plain: () => printPlainly(electron, html),
      app: () =>
        page.evaluate(async (id) => {
          const answer = await window.bookletter.exportLetter({ letterId: id, format: 'pdf' });
          if (!answer.ok) throw new Error(answer.error.code);
        }, letterId),
    };
    const times: Record<keyof typeof works, number[]> = { plain: [], app: [] };
    const memory: Record<keyof typeof works, number[]> = { plain: [], app: [] };
    for (let round = -1; round < ROUNDS; round += 1) {
      for (const name of ['plain', 'app'] as const) {
        const most = await watchMemory(electron);
        const start = performance.now();
        await works[name]();
        const taken = performance.now() - start;
        const used = await most();
        if (round < 0) continue;
        times[name].push(taken);
        memory[name].push(used);
      }
    }
    await electron.close();

    const floor = medianOf(times.plain);
    const row = (name: keyof typeof works) => ({
      'median ms': medianOf(times[name]).toFixed(0),
      ratio: (medianOf(times[name]) / floor).toFixed(2),
      'peak MB': medianOf(memory[name]).toFixed(0),
    });
    const pages = (await readPdfInfo(pdf)).Pages;
    const size = ((await stat(pdf)).size / 1e6).toFixed(1);
    console.log(`\nA letter of ${PARAGRAPHS} paragraphs, ${pages} pages, to a PDF of ${size} MB`);
    console.table({ 'Chromium alone': row('plain'), 'the letter': row('app') });
  });
});
