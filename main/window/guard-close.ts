import { type BrowserWindow, dialog } from 'electron';
import type { Language } from '../../shared/text/language.ts';
import { sendEvent } from '../ipc/send-event.ts';
import { closeMessages } from './close-messages.ts';

/** How long a window that does not answer is waited for, in milliseconds. */
const ANSWER_TIME = 10_000;

export type CloseGuard = {
  /** The window's answer to `flushRequested`. */
  readonly answered: (unsaved: number) => void;
};

/**
 * Keeps a window open until what is being typed is saved. Where that fails, the parent decides, and staying is what Escape
 * and Enter do.
 */
export function guardClose(
  window: BrowserWindow,
  { settle, language }: { settle: () => Promise<void>; language: () => Language },
): CloseGuard {
  let answer: ((unsaved: number) => void) | null = null;
  const askWindow = () =>
    new Promise<number>((resolve) => {
      answer = resolve;
      setTimeout(() => resolve(Number.POSITIVE_INFINITY), ANSWER_TIME);
      sendEvent('flushRequested', {});
    });

  const mayClose = async (): Promise<boolean> => {
    const unsaved = await askWindow();
    await settle();
    if (unsaved === 0) return true;
    const messages = closeMessages[language()];
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: messages.unsaved,
      buttons: [messages.stay, messages.close],
      defaultId: 0,
      cancelId: 0,
    });
    return response === 1;
  };

  let isAsking = false;
  window.on('close', (event) => {
    event.preventDefault();
    if (isAsking) return;
    isAsking = true;
    void mayClose().then((may) => {
      isAsking = false;
      if (may) window.destroy();
    });
  });
  return { answered: (unsaved) => answer?.(unsaved) };
}
