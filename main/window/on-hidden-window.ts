import { BrowserWindow } from 'electron';
import { fail, type Result } from '../../shared/result.ts';
import { CONTAINED } from './open-window.ts';
import { untilGone } from './until-gone.ts';

type HiddenWindow = {
  /** What it is called where the work throws, or the process that draws the window is gone. */
  readonly code: 'print-failed' | 'draw-failed';
  /**
   * For pictures of it: Chromium draws no frame of a window that is only hidden, and a screenshot would wait for it for ever.
   */
  readonly isOffscreen?: boolean;
};

/** Does `work` in a window of its own that nobody sees, and that is gone afterwards. Output: what the work gives; never throws. */
export async function onHiddenWindow<T>(
  { code, isOffscreen = false }: HiddenWindow,
  work: (window: BrowserWindow) => Promise<Result<T>>,
): Promise<Result<T>> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...CONTAINED, offscreen: isOffscreen },
  });
  try {
    return await Promise.race([work(window), untilGone(window)]);
  } catch (error) {
    return fail({ code, reason: error instanceof Error ? error.message : 'unknown' });
  } finally {
    window.destroy();
  }
}
