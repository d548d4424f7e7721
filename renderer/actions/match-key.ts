import {
  ACTION_IDS,
  ACTIONS,
  type ActionId,
  type Keystroke,
  keysOf,
  splitKeystroke,
} from '../../shared/actions/action-table.ts';

/** The parts of a key event that decide what it is for. */
export type KeyEvent = Pick<
  KeyboardEvent,
  'key' | 'code' | 'keyCode' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'
>;

/** The keyCode of every key that an input method is busy with. */
const COMPOSING = 229;

/** Whether an input method is busy with the key, which is then for nobody else. */
export function isComposing({ isComposing: is, keyCode }: KeyEvent): boolean {
  return is || keyCode === COMPOSING;
}

/**
 * Whether an event is this key. A letter is told by what it types on a Latin layout (Dvorak's too), else by its place, since a
 * Korean layout gives ㅠ for B. A sign such as `?` needs Shift on some layouts and not on others, so Shift does not count there.
 */
export function matchesKey(event: KeyEvent, key: Keystroke, isMac: boolean): boolean {
  const { modifiers, last } = splitKeystroke(key);
  const has = (modifier: string) => modifiers.includes(modifier);
  const isSign = last.length === 1 && !/[a-z0-9]/i.test(last);
  if ((isMac ? event.metaKey : event.ctrlKey) !== has('Mod')) return false;
  if (isMac ? event.ctrlKey : event.metaKey) return false;
  if (event.altKey !== has('Alt')) return false;
  if (!isSign && event.shiftKey !== has('Shift')) return false;
  return /^[A-Z]$/.test(last) ? isLetter(event, last) : event.key === last;
}

/** Whether an event is one of an action's keys. */
export function matchesAction(event: KeyEvent, id: ActionId, isMac: boolean): boolean {
  return keysOf(id, isMac).some((key) => matchesKey(event, key, isMac));
}

function isLetter({ key, code }: KeyEvent, letter: string): boolean {
  const isLatin = /^[a-z]$/i.test(key);
  return isLatin ? key.toUpperCase() === letter : code === `Key${letter}`;
}

/** Which place of the rail a key goes to, by the number on it; undefined for any other key. */
export function readPlaceKey(event: KeyEvent, isMac: boolean): number | undefined {
  const digit = /^[1-9]$/.test(event.key) ? event.key : undefined;
  return digit !== undefined && matchesKey(event, `Mod-${digit}`, isMac)
    ? Number(digit) - 1
    : undefined;
}

/** Whether a key types something in a text: it has neither Ctrl, Command nor Alt, and is no function key. */
function isTyping(key: Keystroke): boolean {
  return !/^(Mod|Alt)-|^F\d/.test(key);
}

/**
 * Input: a key event, whether the computer is a Mac, and whether a text has the focus. Output: the actions that have this key,
 * in the order of the register; none while an input method composes.
 */
export function readActionKey(event: KeyEvent, isMac: boolean, isInText: boolean): ActionId[] {
  if (isComposing(event)) return [];
  return ACTION_IDS.filter((id) => {
    const { isLocal, outsideTexts } = ACTIONS[id];
    if (isLocal === true || (isInText && outsideTexts === true)) return false;
    return keysOf(id, isMac).some(
      (key) => matchesKey(event, key, isMac) && !(isInText && isTyping(key)),
    );
  });
}
