import type { BrowserWindow, WebContents } from 'electron';
import { APP_ORIGIN } from '../../shared/app-origin.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { SizedSvg } from '../../shared/timeline/write-timeline-svg.ts';
import { onHiddenWindow } from '../window/on-hidden-window.ts';

/** Pixels of the picture for one of the drawing: sharp on paper and on the screens of today. */
const SHARP = 2;
/** Chromium draws no surface that is longer, in pixels of the picture. */
const LONGEST = 16_000;

async function drawOne(
  contents: WebContents,
  { svg, width, height }: SizedSvg,
): Promise<Uint8Array> {
  await contents.debugger.sendCommand('Emulation.setDeviceMetricsOverride', {
    width: Math.ceil(width),
    height: Math.ceil(height),
    deviceScaleFactor: Math.min(SHARP, LONGEST / Math.max(width, height)),
    mobile: false,
  });
  await contents.executeJavaScript(`window.bookletterPicture.show(${JSON.stringify(svg)})`);
  const { data } = await contents.debugger.sendCommand('Page.captureScreenshot', { format: 'png' });
  return new Uint8Array(Buffer.from(data, 'base64'));
}

async function drawAll(
  { webContents }: BrowserWindow,
  svgs: readonly SizedSvg[],
): Promise<Uint8Array[]> {
  await webContents.loadURL(`${APP_ORIGIN}/picture.html`);
  webContents.debugger.attach('1.3');
  const pictures: Uint8Array[] = [];
  for (const svg of svgs) pictures.push(await drawOne(webContents, svg));
  return pictures;
}

/** Input: drawings of ours. Output: each as a PNG of twice its pixels, drawn by Chromium in our fonts. */
export function drawSvgs(svgs: readonly SizedSvg[]): Promise<Result<readonly Uint8Array[]>> {
  return onHiddenWindow({ code: 'draw-failed', isOffscreen: true }, async (window) =>
    ok(await drawAll(window, svgs)),
  );
}
