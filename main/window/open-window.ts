import { BrowserWindow, nativeTheme, screen } from 'electron';
import { getAppPaths } from '../app-paths.ts';
import { APP_ORIGIN } from '../app-protocol.ts';
import { placeWindow, SMALLEST } from './window-bounds.ts';
import { keepWindowState, readWindowState } from './window-state-file.ts';

/** No Node, its own world for preload, Chromium's sandbox. */
export const CONTAINED = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
} as const;

/** The paper's colour before the page is there: as in renderer/styles/tokens.css. */
function paperColour(): string {
  return nativeTheme.shouldUseDarkColors ? '#1d1a18' : '#faf7f2';
}

/** Opens the journal's window, where it stood last time, and shows it once there is something to see. */
export function openWindow(devServer: string | undefined): BrowserWindow {
  const paths = getAppPaths();
  const saved = readWindowState(paths.windowState);
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  const workAreas = others.map(({ workArea }) => workArea);
  const window = new BrowserWindow({
    ...placeWindow(saved?.bounds, [main.workArea, ...workAreas]),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: paperColour(),
    title: '책편지 · Bookletter',
    webPreferences: { ...CONTAINED, preload: paths.preload },
  });
  if (saved?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    const state = { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
    keepWindowState(paths.windowState, state);
  });
  void window.loadURL(devServer ?? `${APP_ORIGIN}/index.html`);
  return window;
}
