import type { BrowserWindow } from 'electron';

/** A page that breaks again so soon, in ms, would only break once more. */
const TOO_SOON_MS = 10_000;

/** Loads the page anew where its process broke. The journal is in this process and is not touched by it. */
export function reviveWindow(window: BrowserWindow): void {
  let last = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    const now = performance.now();
    if (reason === 'clean-exit' || now - last < TOO_SOON_MS) return;
    last = now;
    window.reload();
  });
}
