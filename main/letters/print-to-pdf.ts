import type { WebContents } from 'electron';

/** Input: a page of ours, laid out for print. Output: its PDF as Chromium prints it: fonts embedded, tagged, with bookmarks. */
export function printToPdf(webContents: Pick<WebContents, 'printToPDF'>): Promise<Uint8Array> {
  return webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
}
