/** The parts of a key event that decide what it is for. */
type KeyEvent = Pick<
  KeyboardEvent,
  'key' | 'code' | 'keyCode' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'
>;

/** What a key of the window does wherever the focus is; `undo` and `redo` outside of texts, which have their own. */
export type Shortcut =
  | { readonly kind: 'place'; readonly index: number }
  | { readonly kind: 'new-page' }
  | { readonly kind: 'toggle-rail' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

/** The keyCode of every key that an input method is busy with. */
const COMPOSING = 229;

/**
 * Input: a key event, and whether the computer is a Mac. Output: the shortcut it is, if any. Letters are told by their
 * place on the keyboard, since a Korean layout gives ㅠ for B.
 */
export function readShortcut(event: KeyEvent, isMac: boolean): Shortcut | null {
  if (event.isComposing || event.keyCode === COMPOSING) return null;
  const [wanted, unwanted] = isMac
    ? [event.metaKey, event.ctrlKey]
    : [event.ctrlKey, event.metaKey];
  if (!wanted || unwanted || event.altKey) return null;
  if (isLetter(event, 'z')) return { kind: event.shiftKey ? 'redo' : 'undo' };
  if (event.shiftKey) return null;
  if (event.key >= '1' && event.key <= '9' && event.key.length === 1) {
    return { kind: 'place', index: Number(event.key) - 1 };
  }
  if (isLetter(event, 'y') && !isMac) return { kind: 'redo' };
  if (isLetter(event, 'n')) return { kind: 'new-page' };
  return isLetter(event, 'b') ? { kind: 'toggle-rail' } : null;
}

/** By the letter it types on a Latin layout (Dvorak's too), else by its place. */
function isLetter({ key, code }: KeyEvent, letter: string): boolean {
  const isLatin = /^[a-z]$/i.test(key);
  return isLatin ? key.toLowerCase() === letter : code === `Key${letter.toUpperCase()}`;
}

/** How a shortcut is written in a tooltip: `⌘1`, `Ctrl+1`. */
export function writeShortcut(key: string, isMac: boolean): string {
  return isMac ? `⌘${key}` : `Ctrl+${key}`;
}
