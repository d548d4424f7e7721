import type { PageMark } from '../../../shared/letters/paging/mark-pages.ts';
import { measureSheet, pageAt } from '../../../shared/letters/paging/sheet-geometry.ts';
import { PAPER_SIZES, type PaperSize } from '../../../shared/letters/paper-sizes.ts';
import { replaceChanged } from '../replace-changed.ts';
import { drawPapers, nameArt } from './draw-papers.ts';
import { holdPrintRules } from './hold-print-rules.ts';

/** The leaf whose words are divided into pages, as `createPagedLeaf` makes it. Pages count from 0. */
export type PagedLeaf = {
  /** What is divided. */
  readonly sheet: HTMLElement;
  /** The leaf with the sheets of paper behind its pages. */
  readonly pages: HTMLElement;
  /** The sheets, in their order. */
  readonly papers: HTMLElement;
  /** Input: HTML of ours. Puts it into the sheet, and leaves alone what is there already. */
  readonly write: (html: string) => void;
  /** Input: the stylesheets of `writeStationeryCss` and `writePagesCss`, and the sheet that they were written for. */
  readonly style: (stationeryCss: string, pagesCss: string, size: PaperSize) => void;
  /** How many pages there are as the layout stands now. Fonts and pictures that come later may change it. */
  readonly count: () => number;
  /** The page on which an element begins. */
  readonly pageOf: (element: Element) => number;
  /** The page on which an element ends. */
  readonly endOf: (element: Element) => number;
  /** Lays a sheet of paper behind each page, with its number and running head. */
  readonly draw: (marks: readonly PageMark[]) => void;
};

function makeBox(name: string): HTMLElement {
  const box = document.createElement('div');
  box.className = name;
  return box;
}

/**
 * Puts an empty leaf into the document. On a screen its pages stand side by side; `window.print` and `printToPDF` give the same
 * pages, one a sheet. The document must have nothing else that takes room.
 */
export function createPagedLeaf(): PagedLeaf {
  const screen = new CSSStyleSheet({ media: 'screen' });
  const print = new CSSStyleSheet({ media: 'print' });
  const paging = new CSSStyleSheet();
  const [pages, sheet, papers] = [
    makeBox('letter-pages'),
    makeBox('letter-sheet'),
    makeBox('letter-papers'),
  ];
  papers.ariaHidden = 'true';
  pages.append(sheet, papers);
  document.adoptedStyleSheets = [screen, print, paging];
  document.body.append(pages);

  let pixels = measureSheet(PAPER_SIZES.A4);
  let shown = ['', ''];

  const pageAtEdge = ({ left }: DOMRect) =>
    pageAt(left - papers.getBoundingClientRect().left, pixels);
  const pageOf = (element: Element) => {
    const [first] = element.getClientRects();
    return first ? pageAtEdge(first) : 0;
  };
  const endOf = (element: Element) => {
    const last = [...element.getClientRects()].at(-1);
    return last ? pageAtEdge(last) : 0;
  };

  return {
    sheet,
    pages,
    papers,
    write: (html) => {
      const template = document.createElement('template');
      template.innerHTML = html;
      nameArt(template.content);
      replaceChanged(sheet, template.content);
    },
    pageOf,
    endOf,
    style: (stationeryCss, pagesCss, size) => {
      if (stationeryCss !== shown[0]) {
        screen.replaceSync(stationeryCss);
        holdPrintRules(screen);
        print.replaceSync(stationeryCss);
      }
      if (pagesCss !== shown[1]) paging.replaceSync(pagesCss);
      shown = [stationeryCss, pagesCss];
      pixels = measureSheet(size);
    },
    count: () => Math.max(0, ...[...sheet.children].map(endOf)) + 1,
    draw: (marks) => drawPapers({ pages, papers, sheet }, marks),
  };
}
