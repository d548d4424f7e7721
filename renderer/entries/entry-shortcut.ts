import type { EntryKind } from '../../shared/entries/entry-schema.ts';

/** The keyCode of every key that an input method is busy with. */
const COMPOSING = 229;

const LETTERS: Readonly<Record<string, EntryKind>> = {
  q: 'quote',
  r: 'reflection',
  m: 'note',
  e: 'event',
  d: 'definition',
};

type KeyEvent = Pick<
  KeyboardEvent,
  'key' | 'code' | 'keyCode' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'
>;

/**
 * Input: a key event. Output: the kind of entry that Ctrl+Shift (or Command+Shift) with its letter begins. A letter of another
 * script is told by its place on the keyboard, since a Korean layout gives ㅃ for Q.
 */
export function readEntryShortcut(event: KeyEvent): EntryKind | undefined {
  if (event.isComposing || event.keyCode === COMPOSING) return undefined;
  if (event.ctrlKey === event.metaKey || !event.shiftKey || event.altKey) return undefined;
  const isLatin = /^[a-z]$/i.test(event.key);
  const letter = isLatin ? event.key : event.code.replace(/^Key/, '');
  return LETTERS[letter.toLowerCase()];
}

/** How the shortcut of a kind is written. */
export function writeEntryShortcut(kind: EntryKind, isMac: boolean): string {
  const letter = Object.keys(LETTERS)
    .find((each) => LETTERS[each] === kind)
    ?.toUpperCase();
  return isMac ? `⌘⇧${letter}` : `Ctrl+Shift+${letter}`;
}
