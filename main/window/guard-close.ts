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
  {
    settle,
    finish,
    language,
  }: {
    /** Resolves once everything that was sent is on disk. */
    readonly settle: () => Promise<void>;
    /** The last thing before the window goes; it never rejects. */
    readonly finish: () => Promise<void>;
    readonly language: () => Language;
  },
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
    void mayClose().then(async (may) => {
      if (may) {
        window.hide();
        await finish();
        window.destroy();
      }
      isAsking = false;
    });
  });
  return { answered: (unsaved) => answer?.(unsaved) };
}
