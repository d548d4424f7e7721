import { BrowserWindow, screen } from 'electron';
import { APP_ORIGIN } from '../../shared/app-origin.ts';
import type { Settings } from '../../shared/journal/journal-schema.ts';
import { getAppPaths } from '../app-paths.ts';
import { placeWindow, SMALLEST } from './window-bounds.ts';
import { adoptTheme } from './window-look.ts';
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

/**
 * Opens the journal's window, where it stood last time and on the paper of that time, and shows it once there is something to
 * see. `theme` tells which one the journal has, once it is known.
 */
export function openWindow(
  devServer: string | undefined,
  theme: () => Settings['theme'] | undefined,
): BrowserWindow {
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
    backgroundColor: adoptTheme(saved?.theme ?? 'system'),
    title: '책편지 · Bookletter',
    webPreferences: { ...CONTAINED, preload: paths.preload },
  });
  if (saved?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    const kept = { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
    keepWindowState(paths.windowState, { ...kept, theme: theme() });
  });
  void window.loadURL(devServer ?? `${APP_ORIGIN}/index.html`);
  return window;
}
