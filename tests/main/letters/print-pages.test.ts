import { describe, expect, it } from 'vitest';
import { countPdfPages } from '../../../main/letters/count-pdf-pages.ts';
import { printPages } from '../../../main/letters/print-pages.ts';

/** As Chromium writes them: so many pages, of which the first `written` have something that is read. */
function writePdf(pages: number, written: number): Buffer {
  const page = (id: number) =>
    `${id} 0 obj\n<</Type /Page\n/Contents ${id + 500} 0 R\n/StructParents ${id}>>\nendobj\n`;
  const tag = (id: number) =>
    `${id + 900} 0 obj\n<</Type /StructElem\n/S /P\n/K [<</Type /MCR\n/Pg ${id} 0 R\n/MCID 0>>]>>\nendobj\n`;
  const ids = Array.from({ length: pages }, (_, index) => 10 + 2 * index);
  const tags = ids.slice(0, written).map(tag);
  const tree = `9 0 obj\n<</Type /Pages\n/Count ${pages}>>\nendobj\n`;
  return Buffer.from(['%PDF-1.4\n', ...ids.map(page), tree, ...tags].join(''), 'latin1');
}

/** A page whose words fill `written` pages, and whose numbers make as many as they are drawn for. */
function makeContents(drawn: number, written: number) {
  let numbered = drawn;
  const printed: number[] = [];
  return {
    printed,
    webContents: {
      printToPDF: async () => {
        printed.push(numbered);
        return writePdf(Math.max(numbered, written), written);
      },
      executeJavaScript: async (script: string) => {
        numbered = Number(script);
      },
    },
  };
}

const print = ({ webContents }: ReturnType<typeof makeContents>, pages: number) =>
  printPages({ webContents, pages, numberScript: String });

describe('countPdfPages', () => {
  it('counts pages, and those on which something is read', () => {
    expect(countPdfPages(writePdf(12, 11))).toEqual({ pages: 12, written: 11 });
    expect(countPdfPages(Buffer.from('%PDF-2.0'))).toEqual({ pages: 0, written: 0 });
  });
});

describe('printPages', () => {
  it('prints once where the layout and the printer have the same pages', async () => {
    const contents = makeContents(7, 7);
    expect(countPdfPages(await print(contents, 7))).toEqual({ pages: 7, written: 7 });
    expect(contents.printed).toEqual([7]);
  });

  it.each([
    ['more', 8],
    ['fewer', 6],
  ])('numbers the pages anew where there are %s of them in print', async (_, written) => {
    const contents = makeContents(7, written);
    expect(countPdfPages(await print(contents, 7))).toEqual({ pages: written, written });
    expect(contents.printed).toEqual([7, written]);
  });

  it('takes a PDF that tells nothing of its pages as it is', async () => {
    const contents = makeContents(7, 0);
    await print(contents, 7);
    expect(contents.printed).toEqual([7]);
  });
});
