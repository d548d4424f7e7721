import type { ElectronApplication, Page } from '@playwright/test';

export type Clip = { readonly html?: string; readonly text?: string };

/** Copies what another program would have copied to the computer's clipboard, and pastes it as the menu does. */
export async function paste(electron: ElectronApplication, page: Page, clip: Clip): Promise<void> {
  await page.evaluate(({ html, text }) => {
    const onCopy = (event: ClipboardEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (html !== undefined) event.clipboardData?.setData('text/html', html);
      if (text !== undefined) event.clipboardData?.setData('text/plain', text);
    };
    document.addEventListener('copy', onCopy, { capture: true, once: true });
    document.execCommand('copy');
  }, clip);
  await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.paste(),
  );
}
