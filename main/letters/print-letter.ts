import { BrowserWindow } from 'electron';
import { APP_ORIGIN } from '../../shared/app-origin.ts';
import type { LetterModel } from '../../shared/letters/letter-model.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { CONTAINED } from '../window/open-window.ts';
import { untilGone } from '../window/until-gone.ts';

/** The page tells when every font that the letter needs is there; until then nothing is printed. */
function showLetterScript(model: LetterModel): string {
  return `window.bookletterLetter.show(${JSON.stringify(model)}, { mode: 'print' })`;
}

async function print(window: BrowserWindow, model: LetterModel): Promise<Uint8Array> {
  await window.loadURL(`${APP_ORIGIN}/letter.html`);
  await window.webContents.executeJavaScript(showLetterScript(model));
  return window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
}

/**
 * Input: a letter. Output: a PDF of it, printed by Chromium from the page that the preview shows: fonts embedded, tagged,
 * with bookmarks, on the paper that the letter names.
 */
export async function printLetter(model: LetterModel): Promise<Result<Uint8Array>> {
  const window = new BrowserWindow({ show: false, webPreferences: { ...CONTAINED } });
  try {
    return ok(await Promise.race([print(window, model), untilGone(window)]));
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown';
    return fail({ code: 'print-failed', reason });
  } finally {
    window.destroy();
  }
}
