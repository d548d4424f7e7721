import { BrowserWindow, type WebContents } from 'electron';
import { APP_ORIGIN } from '../../shared/app-origin.ts';
import { CARD_SIZES } from '../../shared/quotes/cards/card-choice.ts';
import type { QuoteCard } from '../../shared/quotes/cards/make-card.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { CONTAINED } from '../window/open-window.ts';
import { untilGone } from '../window/until-gone.ts';

/** The picture has the pixels that its size names, whatever the screen's scale and size are. */
async function capture({ debugger: devtools }: WebContents): Promise<Uint8Array> {
  const { data } = await devtools.sendCommand('Page.captureScreenshot', { format: 'png' });
  return new Uint8Array(Buffer.from(data, 'base64'));
}

async function draw({ webContents }: BrowserWindow, card: QuoteCard): Promise<Result<Uint8Array>> {
  await webContents.loadURL(`${APP_ORIGIN}/card.html`);
  webContents.debugger.attach('1.3');
  await webContents.debugger.sendCommand('Emulation.setDeviceMetricsOverride', {
    ...CARD_SIZES[card.size],
    deviceScaleFactor: 1,
    mobile: false,
  });
  const { fits } = await webContents.executeJavaScript(
    `window.bookletterCard.show(${JSON.stringify(card)})`,
  );
  return fits ? ok(await capture(webContents)) : fail({ code: 'too-long-for-picture' });
}

/** Input: a card. Output: it as a PNG, drawn by Chromium from the page that the preview shows. */
export async function drawCard(card: QuoteCard): Promise<Result<Uint8Array>> {
  // Off the screen, since Chromium draws no frame of a window that is only hidden, and a screenshot would wait for it for ever.
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...CONTAINED, offscreen: true },
  });
  try {
    return await Promise.race([draw(window, card), untilGone(window)]);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown';
    return fail({ code: 'draw-failed', reason });
  } finally {
    window.destroy();
  }
}
