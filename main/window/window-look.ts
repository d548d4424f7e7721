import { type BrowserWindow, nativeTheme } from 'electron';
import type { Settings } from '../../shared/journal/journal-schema.ts';

type Theme = Settings['theme'];

/** As in renderer/styles/tokens.css. */
const PAPER = { light: '#faf7f2', dark: '#1d1a18', sepia: '#f3e9d7' } as const;

function paperOf(theme: Theme): string {
  if (theme !== 'system') return PAPER[theme];
  return nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light;
}

/**
 * Makes what the computer draws, its dialogs and menus, as light or dark as the journal. Output: the colour of the journal's
 * paper, for what is seen before the page is there.
 */
export function adoptTheme(theme: Theme): string {
  nativeTheme.themeSource = theme === 'sepia' ? 'light' : theme;
  return paperOf(theme);
}

/** As `adoptTheme`, also for the window that is open. */
export function setWindowTheme(window: BrowserWindow, theme: Theme): void {
  const paper = adoptTheme(theme);
  if (!window.isDestroyed()) window.setBackgroundColor(paper);
}
