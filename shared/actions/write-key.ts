import { type Keystroke, splitKeystroke } from './action-table.ts';

const ARROWS = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' };
const NAMES: Readonly<Record<string, string>> = {
  ...ARROWS,
  Mod: 'Ctrl',
  Escape: 'Esc',
};
const MAC_NAMES: Readonly<Record<string, string>> = {
  ...ARROWS,
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Enter: '↩',
  Escape: 'esc',
  Backspace: '⌫',
  Delete: '⌦',
};

/** A key as the computer writes it: `Ctrl+Shift+Q`, on a Mac `⇧⌘Q` with the modifiers in Apple's order. */
export function writeKey(key: Keystroke, isMac: boolean): string {
  const names = isMac ? MAC_NAMES : NAMES;
  const { modifiers: written, last } = splitKeystroke(key);
  const modifiers = isMac
    ? ['Alt', 'Shift', 'Mod'].filter((each) => written.includes(each))
    : written;
  return [...modifiers, last].map((part) => names[part] ?? part).join(isMac ? '' : '+');
}

/** A key as `aria-keyshortcuts` names it. */
export function writeAriaKey(key: Keystroke, isMac: boolean): string {
  return joinKey(key, isMac ? 'Meta' : 'Control');
}

/** A key as the menus of Electron name it. */
export function writeAccelerator(key: Keystroke): string {
  return joinKey(key, 'CmdOrCtrl');
}

function joinKey(key: Keystroke, mod: string): string {
  const { modifiers, last } = splitKeystroke(key);
  return [...modifiers, last].map((part) => (part === 'Mod' ? mod : part)).join('+');
}
