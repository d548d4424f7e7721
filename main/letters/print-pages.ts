import type { WebContents } from 'electron';
import { countPdfPages } from './count-pdf-pages.ts';
import { printToPdf } from './print-to-pdf.ts';

/** A page whose letter is laid out, and that can number its pages anew. */
export type PagedContents = {
  readonly webContents: Pick<WebContents, 'printToPDF' | 'executeJavaScript'>;
  /** How many pages the layout gave. */
  readonly pages: number;
  /** A script that numbers the pages as if there were so many, and resolves when that is drawn. */
  readonly numberScript: (pages: number) => string;
};

/** Sheets take no room from the words, so that the second print has as many pages as the first. */
const MOST_PRINTS = 3;

/**
 * Input: a page of `createPagedLeaf` whose sheets are drawn. Output: its PDF, fonts embedded, tagged and with bookmarks. Sheets
 * are drawn for as many pages as the layout gave; where Chromium prints another number of them, it is done again with that, so
 * that neither a wrong number nor an empty page with a number is printed.
 */
export async function printPages({
  webContents,
  pages,
  numberScript,
}: PagedContents): Promise<Uint8Array> {
  let drawn = pages;
  for (let round = 0; round < MOST_PRINTS; round += 1) {
    const pdf = await printToPdf(webContents);
    const count = countPdfPages(pdf);
    // A PDF of another make, which tells nothing of its pages, is taken as it is.
    const isRight = count.pages === drawn && count.written === drawn;
    if (isRight || count.written === 0) return pdf;
    drawn = count.written;
    await webContents.executeJavaScript(numberScript(drawn));
  }
  await webContents.executeJavaScript(numberScript(0));
  return printToPdf(webContents);
}
