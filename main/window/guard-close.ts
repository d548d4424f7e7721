import { type BrowserWindow, dialog } from 'electron';
import type { Language } from '../../shared/text/language.ts';
import { sendEvent } from '../ipc/send-event.ts';
import { closeMessages } from './close-messages.ts';
import { tellWhenLong } from './tell-when-long.ts';

/** How long a window that does not answer is waited for, in milliseconds. */
const ANSWER_TIME = 10_000;

export type CloseGuard = {
  /** The window's answer to `flushRequested`. */
  readonly answered: (unsaved: number) => void;
  /** Whether the window is gone for the parent and only the last things are being done. */
  readonly isLeaving: () => boolean;
};

type GuardDeps = {
  readonly settle: () => Promise<void>;
  /** The last thing that is done; the signal ends what can be left out of it. */
  readonly finish: (signal: AbortSignal) => Promise<void>;
  readonly language: () => Language;
};

/**
 * Keeps a window open until what is being typed is saved. Where that fails, the parent decides, and staying is what Escape
 * and Enter do.
 */
export function guardClose(
  window: BrowserWindow,
  { settle, finish, language }: GuardDeps,
): CloseGuard {
  let answer: ((unsaved: number) => void) | null = null;
  const askWindow = () =>
    new Promise<number>((resolve) => {
      // What a window that broke held is lost already; there is nobody to ask.
      if (window.webContents.isCrashed()) return resolve(0);
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

  const leave = async (): Promise<void> => {
    const messages = closeMessages[language()];
    // Nothing more can be typed, which would come too late.
    window.hide();
    await tellWhenLong(finish, messages);
  };

  let state: 'open' | 'asking' | 'leaving' = 'open';
  const close = async (): Promise<void> => {
    state = 'asking';
    const may = await mayClose();
    state = may ? 'leaving' : 'open';
    if (!may) return;
    await leave().finally(() => window.destroy());
  };
  window.on('close', (event) => {
    event.preventDefault();
    if (state === 'open') void close();
  });
  return { answered: (unsaved) => answer?.(unsaved), isLeaving: () => state === 'leaving' };
}
