import type { BrowserWindow } from 'electron';
import { APP_ORIGIN } from '../../shared/app-origin.ts';
import type { LetterModel } from '../../shared/letters/letter-model.ts';
import { PAPER_SIZES } from '../../shared/letters/paper-sizes.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { onHiddenWindow } from '../window/on-hidden-window.ts';
import { addPdfFacts } from './add-pdf-facts.ts';
import { dropSoftHyphens } from './drop-soft-hyphens.ts';
import { mendNoteLinks } from './mend-note-links.ts';
import { printPages } from './print-pages.ts';

/** The page tells when every font that the letter needs is there; until then nothing is printed. */
function showLetterScript(model: LetterModel): string {
  return `window.bookletterLetter.show(${JSON.stringify(model)}, { mode: 'print' })`;
}

const numberScript = (pages: number) => `window.bookletterLetter.numberPages(${pages})`;

/** Shows the letter in a window that nobody sees, numbers its pages, and has `work` done on it and on its PDF. */
function onLetterPage<T>(
  model: LetterModel,
  work: (window: BrowserWindow, pdf: Uint8Array) => Promise<Result<T>>,
): Promise<Result<T>> {
  return onHiddenWindow({ code: 'print-failed' }, async (window) => {
    await window.loadURL(`${APP_ORIGIN}/letter.html`);
    const { webContents } = window;
    const pages: number = await webContents.executeJavaScript(showLetterScript(model));
    return work(window, await printPages({ webContents, pages, numberScript }));
  });
}

/**
 * Input: a letter. Output: a PDF of it, printed by Chromium from the page that the preview shows: fonts embedded, tagged,
 * with bookmarks, title, author and language, on the paper that the letter names.
 */
export async function printLetter(model: LetterModel): Promise<Result<Uint8Array>> {
  return onLetterPage(model, async (_window, pdf) =>
    ok(addPdfFacts(mendNoteLinks(dropSoftHyphens(pdf)), model)),
  );
}

/** Asks on which printer, and sends the page to it. Margins are the page's own. */
function print({ webContents }: BrowserWindow, { paper }: LetterModel): Promise<Result<boolean>> {
  const { width, height } = PAPER_SIZES[paper];
  const micrometres = { width: width * 1000, height: height * 1000 };
  const options = { silent: false, printBackground: true, pageSize: micrometres } as const;
  return new Promise((resolve) => {
    webContents.print(options, (isDone, reason) => {
      // A parent who closes the dialog has changed his mind; nothing has failed.
      const isOver = isDone || /cancel/i.test(reason);
      resolve(isOver ? ok(isDone) : fail({ code: 'print-failed', reason }));
    });
  });
}

/**
 * Input: a letter. Opens the system's print dialog with the same page as the PDF's, and ends when it is closed. Output: whether
 * it went to a printer.
 */
export async function printOnPaper(model: LetterModel): Promise<Result<boolean>> {
  return onLetterPage(model, async (window) => {
    const printers = await window.webContents.getPrintersAsync();
    return printers.length === 0 ? fail({ code: 'no-printer' }) : print(window, model);
  });
}
