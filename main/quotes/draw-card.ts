import type { BrowserWindow, WebContents } from 'electron';
import { APP_ORIGIN } from '../../shared/app-origin.ts';
import { CARD_SIZES } from '../../shared/quotes/cards/card-choice.ts';
import type { QuoteCard } from '../../shared/quotes/cards/make-card.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { onHiddenWindow } from '../window/on-hidden-window.ts';

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
export function drawCard(card: QuoteCard): Promise<Result<Uint8Array>> {
  return onHiddenWindow({ code: 'draw-failed', isOffscreen: true }, (window) => draw(window, card));
}
