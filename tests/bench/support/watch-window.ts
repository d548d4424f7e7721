import type { Page } from '@playwright/test';

/** Frames come as soon as they are ready, so that a time is the window's own work and not the wait for the screen. */
export const NO_FRAME_LIMIT = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** The value that `share` of all values are at most, such as 0.95. */
export function quantileOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

declare global {
  interface Window {
    /** Ends with the milliseconds from the next event of `type` until the picture in which `selector` is found is painted. */
    benchUntilPainted: (type: string, selector: string) => Promise<number>;
    benchPainted: Promise<number>;
  }
}

/** Puts the stopwatch into the window. */
export async function watchWindow(page: Page): Promise<void> {
  await page.evaluate(() => {
    // A message that is sent in a frame arrives once the frame was laid out and painted.
    const afterPaint = (done: () => void) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(null);
      });
    window.benchUntilPainted = (type, selector) =>
      new Promise((resolve) => {
        const onEvent = (event: Event) => {
          const look = () => {
            if (document.querySelector(selector) === null) requestAnimationFrame(look);
            else afterPaint(() => resolve(performance.now() - event.timeStamp));
          };
          look();
        };
        window.addEventListener(type, onEvent, { capture: true, once: true });
      });
  });
}

/** Milliseconds from an event that `act` causes until what it leads to is painted. */
export async function timeUntilPainted(
  page: Page,
  { type, selector = 'body', act }: { type: string; selector?: string; act: () => Promise<void> },
): Promise<number> {
  await page.evaluate(
    ([event, found]) => {
      window.benchPainted = window.benchUntilPainted(event, found);
    },
    [type, selector] as const,
  );
  await act();
  return page.evaluate(() => window.benchPainted);
}
