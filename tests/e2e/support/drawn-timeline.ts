import type { Page } from '@playwright/test';

/** Waits until what was asked for is drawn, and the pointer is over nothing. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

/** Every piece of a label that is in sight, with the pixels that it really takes. */
export function readLabels(page: Page): Promise<{ text: string; width: number }[]> {
  return page.evaluate(() => {
    const port = document.querySelector('.timeline-port')?.getBoundingClientRect();
    const isSeen = (element: Element) => {
      const { left, right } = element.getBoundingClientRect();
      return port !== undefined && right > port.left && left < port.right;
    };
    const pieces = document.querySelectorAll<SVGTextContentElement>(
      '.timeline-label tspan, .timeline-count',
    );
    return [...pieces]
      .filter(isSeen)
      .map((piece) => ({ text: piece.textContent ?? '', width: piece.getComputedTextLength() }));
  });
}

/** Labels and marks that lie over those of another, and ticks whose labels do; told by their words. */
export function findOverlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Piece = { readonly of: Element; readonly box: DOMRect; readonly words: string };
    const makePiece = (of: Element, drawn: Element): Piece => ({
      of,
      box: drawn.getBoundingClientRect(),
      words: `${drawn.tagName} of ${of.getAttribute('aria-label') ?? drawn.textContent}`,
    });
    const overlaps = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.01 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.01;
    const findIn = (pieces: readonly Piece[]) => {
      const sorted = pieces.toSorted((a, b) => a.box.left - b.box.left);
      return sorted.flatMap((a, index) => {
        const found: string[] = [];
        for (const b of sorted.slice(index + 1)) {
          if (b.box.left > a.box.right) break;
          if (a.of !== b.of && overlaps(a.box, b.box)) found.push(`${a.words} / ${b.words}`);
        }
        return found;
      });
    };
    const marks = [...document.querySelectorAll('.timeline-mark')].flatMap((mark) =>
      [...mark.querySelectorAll(':scope > :not(.timeline-mark-room)')].map((drawn) =>
        makePiece(mark, drawn),
      ),
    );
    const titles = [
      ...document.querySelectorAll('.timeline-lane-title, .timeline-lane-edges > button'),
    ].map((title) => makePiece(title, title));
    const ticks = [...document.querySelectorAll('.timeline-axis text')].map((tick) =>
      makePiece(tick, tick),
    );
    return [...findIn([...marks, ...titles]), ...findIn(ticks)];
  });
}
