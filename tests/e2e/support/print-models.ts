import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { APP_ORIGIN } from '../../../shared/app-origin.ts';
import type { LetterModel } from '../../../shared/letters/letter-model.ts';

/** Prints letters by the page that prints every letter, without a journal. Output: the PDFs' paths, in order. */
export async function printModels(
  electron: ElectronApplication,
  models: readonly LetterModel[],
  folder: string,
): Promise<readonly string[]> {
  const paths = models.map((_, index) => join(folder, `letter-${index}.pdf`));
  await electron.evaluate(
    async ({ BrowserWindow }, { url, scripts, paths: files }) => {
      const { writeFile } = process.getBuiltinModule('node:fs/promises');
      const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
      await window.loadURL(url);
      for (const [index, script] of scripts.entries()) {
        await window.webContents.executeJavaScript(script);
        const pdf = await window.webContents.printToPDF({
          preferCSSPageSize: true,
          printBackground: true,
        });
        await writeFile(files[index] ?? '', pdf);
      }
      window.destroy();
    },
    {
      url: `${APP_ORIGIN}/letter.html`,
      scripts: models.map(
        (model) => `window.bookletterLetter.show(${JSON.stringify(model)}, { mode: 'print' })`,
      ),
      paths,
    },
  );
  return paths;
}
