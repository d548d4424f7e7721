import type { ElectronApplication, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Goes to a place that the rail names. */
export async function goToPlace(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name, exact: true }).click();
}

/** Opens a notebook and one of its pages. */
export async function openPage(page: Page, notebook: string, title: string): Promise<void> {
  await goToPlace(page, notebook);
  await page.getByRole('option', { name: title }).click();
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
}

/** Presses a key where no text has the focus, and waits for what the window says of it. */
export async function pressAndHear(page: Page, key: string, toast: string): Promise<void> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    // What was said before, of another step of the same name, is no answer.
    for (const said of document.querySelectorAll('.toast')) said.setAttribute('data-heard', '');
  });
  await page.keyboard.press(key);
  const answer = page.locator('.toast:not([data-heard])').getByText(toast, { exact: true });
  await expect(answer).toBeVisible();
}

/** Answers every save dialog with `path`, as the parent choosing it would. */
export async function answerSaveDialog(electron: ElectronApplication, path: string): Promise<void> {
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}

/** Closes the window as its button does, and waits for the process to end. */
export async function closeWindow(electron: ElectronApplication): Promise<void> {
  const ended = electron.waitForEvent('close');
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await ended;
}

/** Errors and refusals of the content security policy that the window's console shows. */
export function collectConsoleErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}
