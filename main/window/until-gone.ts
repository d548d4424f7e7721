import type { BrowserWindow } from 'electron';

/** Rejects once the process that draws the window is gone, for whoever waits for what it draws. */
export function untilGone(window: BrowserWindow): Promise<never> {
  return new Promise((_resolve, reject) => {
    window.webContents.once('render-process-gone', (_event, { reason }) =>
      reject(new Error(reason)),
    );
  });
}
