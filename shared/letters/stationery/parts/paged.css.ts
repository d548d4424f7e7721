import { measureSheet } from '../../paging/sheet-geometry.ts';
import type { PaperSize } from '../../paper-sizes.ts';

/** Millimetres: a last line that fits to a hair is not driven to the next page by what is rounded. */
const SLACK = 0.2;

/** Columns stand side by side for ever, each as high and wide as the words of a sheet. */
function writeScreenCss(size: PaperSize, ground: string): string {
  const { marginBlock, marginInline } = size;
  const { width, height, period } = measureSheet(size);
  const column = `calc(${width}px - ${2 * marginInline}mm)`;
  return `
@media screen {
  .letter-pages {
    --side: max(24px, calc((100vw - ${width}px) / 2));
    position: relative; isolation: isolate; width: calc((var(--pages) - 1) * ${period}px + ${width}px);
    height: ${height}px; padding: 24px var(--side);
  }
  .letter-sheet {
    box-sizing: content-box; width: ${column}; height: calc(${height}px - ${2 * marginBlock - SLACK}mm);
    min-height: 0; max-width: none; margin: 0; padding: ${marginBlock}mm ${marginInline}mm 0;
    background: none; box-shadow: none;
    column-width: ${column}; column-gap: calc(${period - width}px + ${2 * marginInline}mm); column-fill: auto;
  }
  .letter-papers { position: absolute; z-index: -1; inset: 24px var(--side); }
  .letter-paper {
    top: 0; left: calc(var(--page) * ${period}px); height: ${height}px;
    background: ${ground}; box-shadow: 0 1px 8px rgb(43 38 34 / 0.14); content-visibility: auto;
  }
  .letter-art { display: none; }
  .letter-paper-art { position: absolute; inset: 0; width: 100%; height: 100%; }
}`;
}

/**
 * Input: a sheet and its colour. Output: CSS behind a stationery's, for pages side by side on a screen and for the same pages in
 * print. On a screen each page is a column, as Chromium breaks columns by the rules by which it breaks pages. In print a page
 * is the whole sheet, whose margins are the leaf's padding, begun anew on each: else what stands in the margins would be cut
 * off. What lies in `.letter-papers` are the sheets, which `--page` counts from 0.
 */
export function writePagedCss(size: PaperSize, ground: string): string {
  const { width, height, marginBlock, marginInline } = size;
  const sheet = measureSheet(size);
  return `
@page { size: ${width}mm ${height}mm; margin: 0; }
html { text-rendering: geometricPrecision; }
.letter-paper { position: absolute; width: ${sheet.width}px; overflow: clip; }
@media print {
  .letter-sheet {
    padding: ${marginBlock}mm ${marginInline}mm ${marginBlock - SLACK}mm;
    -webkit-box-decoration-break: clone; box-decoration-break: clone;
  }
  .letter-papers { position: absolute; top: 0; left: 0; width: 100%; height: 0; }
  /* Two pixels less than the page: none runs on to another by what is rounded. */
  .letter-paper { top: calc(var(--page) * ${sheet.height}px); left: 0; height: ${sheet.height - 2}px; }
  .letter-paper-art { display: none; }
}${writeScreenCss(size, ground)}
`;
}
