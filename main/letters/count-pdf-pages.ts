import { readPdfText } from './pdf-update.ts';

/*
 * What Chromium's PDFs (Skia) have of pages, whose objects stand in their order, and of what is read on them:
 *
 *   12 0 obj
 *   <</Type /Page
 *   /Resources … /Contents 34 0 R /StructParents 0 /Parent 63 0 R>>
 *   endobj
 *   69 0 obj
 *   <</Type /StructElem /S /P /P 68 0 R
 *   /K [<</Type /MCR
 *   /Pg 12 0 R
 *   /MCID 0>>] /ID (node00000134)>>
 *   endobj
 *
 * Page numbers, running heads and art are not read, so that nothing refers to a page that has no more than them.
 */

export type PdfPageCount = {
  readonly pages: number;
  /** How many they are up to the last on which something is read. */
  readonly written: number;
};

/** Input: a tagged PDF as Chromium prints it. Output: how many pages it has. */
export function countPdfPages(pdf: Uint8Array): PdfPageCount {
  const text = readPdfText(pdf);
  const heads = [...text.matchAll(/ 0 obj\s*<<\/Type \/Page\s/g)];
  const pages = heads.map(
    ({ index }) => /\d+$/.exec(text.slice(Math.max(0, index - 12), index))?.[0],
  );
  const read = new Set([...text.matchAll(/\/Pg (\d+) 0 R\s*\/MCID/g)].map(([, id]) => id));
  return { pages: pages.length, written: pages.findLastIndex((id) => read.has(id)) + 1 };
}
