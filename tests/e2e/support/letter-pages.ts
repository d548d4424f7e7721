import type { FrameLocator, Page } from '@playwright/test';
import type {} from '../../../renderer/letters/letter-page.ts';

/** The letters of a text in no order: pdftotext reads a drawing's words in another one. Numbers and marks of lists are drawn. */
export function lettersOf(text: string): string {
  return (text.normalize('NFC').match(/\p{L}/gu) ?? []).sort().join('');
}

export type SeenPage = { readonly words: string; readonly number: string; readonly head: string };

/** What a reader sees on each page of the preview: words by the place of each character, and what stands in the margins. */
export async function seePages(preview: FrameLocator): Promise<SeenPage[]> {
  return preview.locator('.letter').evaluate((letter) => {
    const papers = [...document.querySelectorAll('.letter-paper')];
    const boxes = papers.map((paper) => paper.getBoundingClientRect());
    const words = papers.map(() => '');
    const walker = document.createTreeWalker(letter, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const text = walker.currentNode.nodeValue ?? '';
      for (const { index, 0: character } of text.matchAll(/\S/gu)) {
        range.setStart(walker.currentNode, index);
        range.setEnd(walker.currentNode, index + character.length);
        const [box] = range.getClientRects();
        if (box === undefined) continue;
        const middle = box.left + box.width / 2;
        const page = boxes.findIndex(({ left, right }) => left <= middle && middle < right);
        words[page] += character;
      }
    }
    const read = (paper: Element, mark: string) => paper.querySelector(mark)?.textContent ?? '';
    return papers.map((paper, page) => ({
      words: words[page] ?? '',
      number: read(paper, '.letter-number'),
      head: read(paper, '.letter-running-head'),
    }));
  });
}

/** Waits until the preview shows what was chosen last: its fonts are there, and its pages drawn. */
export async function settlePreview(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const idle = () => new Promise((resolve) => requestIdleCallback(resolve));
    const frame = document.querySelector<HTMLIFrameElement>('.letter-preview iframe');
    await idle();
    await frame?.contentDocument?.fonts.ready;
    await idle();
  });
}
