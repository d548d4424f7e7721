import type { Page } from '@playwright/test';

/**
 * What cannot be reached at the window's width: what lies beyond its sides, outside of a box that scrolls there, and that the
 * document itself would have to be scrolled sideways.
 */
export function findCutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrollsSideways = (element: Element | null): boolean => {
      if (element === null || element === document.body) return false;
      const { overflowX } = getComputedStyle(element);
      const canScroll = /auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth;
      return canScroll || scrollsSideways(element.parentElement);
    };
    const controls =
      'button, input, textarea, a[href], [role="option"], [contenteditable="true"], h1';
    const found = [...document.querySelectorAll<HTMLElement>(controls)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !element.closest('.visually-hidden, .skip-link'))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const isOut = left < -1 || right > innerWidth + 1;
        return width > 1 && isOut && !scrollsSideways(element.parentElement);
      })
      .map((element) => element.outerHTML.slice(0, 160));
    const root = document.documentElement;
    return root.scrollWidth > root.clientWidth ? [...found, 'the document scrolls'] : found;
  });
}
