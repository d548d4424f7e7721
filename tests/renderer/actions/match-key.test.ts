import { describe, expect, it } from 'vitest';
import { readActionKey, readPlaceKey } from '../../../renderer/actions/match-key.ts';
import {
  ACTION_IDS,
  ACTIONS,
  type ActionId,
  keysOf,
} from '../../../shared/actions/action-table.ts';
import { writeAccelerator, writeAriaKey, writeKey } from '../../../shared/actions/write-key.ts';

type KeyEvent = Parameters<typeof readActionKey>[0];

function press(key: string, more: Partial<KeyEvent> = {}): KeyEvent {
  return {
    key,
    code: '',
    keyCode: 0,
    ctrlKey: true,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    isComposing: false,
    ...more,
  };
}
const SHIFT = { shiftKey: true };
const COMMAND = { ctrlKey: false, metaKey: true };
const PLAIN = { ctrlKey: false };

const read = (event: KeyEvent, { isMac = false, isInText = false } = {}) =>
  readActionKey(event, isMac, isInText);

describe('the keys of the register', () => {
  it('take Ctrl, and Command on a Mac, and no other key beside it', () => {
    expect(read(press('n'))).toEqual(['new-page']);
    expect(read(press('n'), { isMac: true })).toEqual([]);
    expect(read(press('n', COMMAND), { isMac: true })).toEqual(['new-page']);
    expect(read(press('n', { altKey: true }))).toEqual([]);
    expect(read(press('N', SHIFT))).toEqual(['new-notebook']);
    expect(read(press('n', PLAIN))).toEqual([]);
  });

  it('know a letter by what it types, and by its place where the layout writes Hangul', () => {
    expect(read(press('ㅠ', { code: 'KeyB' }))).toEqual(['toggle-rail']);
    expect(read(press('ㅃ', { code: 'KeyQ', ...SHIFT }))).toEqual(['new-quote']);
    expect(read(press('M', { code: 'Semicolon', ...SHIFT }))).toEqual(['new-note']);
    expect(read(press('x', { code: 'KeyB' }))).toEqual([]);
  });

  it('take back and do again outside of texts, which have their own', () => {
    expect(read(press('z'))).toEqual(['undo']);
    expect(read(press('Z', SHIFT))).toEqual(['redo']);
    expect(read(press('y'))).toEqual(['redo']);
    expect(read(press('y', COMMAND), { isMac: true })).toEqual([]);
    expect(read(press('z'), { isInText: true })).toEqual([]);
    expect(read(press('k'), { isInText: true })).toEqual(['show-palette']);
  });

  it('leave what types something to a text', () => {
    expect(read(press('?', { ...PLAIN, ...SHIFT }))).toEqual(['show-keys']);
    expect(read(press('?', PLAIN))).toEqual(['show-keys']);
    expect(read(press('?', PLAIN), { isInText: true })).toEqual([]);
    expect(read(press('/'), { isInText: true })).toEqual(['show-keys']);
    expect(read(press('-', PLAIN))).toEqual(['zoom-out']);
    expect(read(press('+', { ...PLAIN, ...SHIFT }))).toEqual(['zoom-in']);
    expect(read(press('-', PLAIN), { isInText: true })).toEqual([]);
    expect(read(press('-'))).toEqual([]);
  });

  it('do nothing while an input method composes', () => {
    expect(read(press('n', { isComposing: true }))).toEqual([]);
    expect(read(press('n', { keyCode: 229 }))).toEqual([]);
  });

  it('go to the places of the rail by number', () => {
    expect(readPlaceKey(press('1'), false)).toBe(0);
    expect(readPlaceKey(press('9', COMMAND), true)).toBe(8);
    expect(readPlaceKey(press('0'), false)).toBeUndefined();
    expect(readPlaceKey(press('1', SHIFT), false)).toBeUndefined();
  });

  it.each([false, true])('are given once, on a Mac: %s', (isMac) => {
    const keys = ACTION_IDS.flatMap((id) => keysOf(id, isMac).map((key) => ({ id, key })));
    // What has the focus answers its own keys: an entry in a list, a mark on the timeline.
    const isLocal = (id: ActionId) => ACTIONS[id].isLocal === true;
    const doubled = keys.filter(({ id, key }) =>
      keys.some(
        (other) => other.key === key && other.id !== id && !(isLocal(id) && isLocal(other.id)),
      ),
    );
    // The tag of what has the focus: an entry, else the page.
    expect(doubled.map(({ id }) => id)).toEqual(['tag-entry', 'tag-page']);
  });

  it('leave no action that is only done where it is without one', () => {
    const local = ACTION_IDS.filter((id) => ACTIONS[id].isLocal === true);
    expect(local.filter((id) => keysOf(id, false).length === 0)).toEqual([]);
  });
});

describe('a key', () => {
  it('is written as the computer writes it', () => {
    expect(writeKey('Mod-Shift-Q', false)).toBe('Ctrl+Shift+Q');
    expect(writeKey('Mod-Shift-Q', true)).toBe('⇧⌘Q');
    expect(writeKey('Mod-Alt-2', true)).toBe('⌥⌘2');
    expect(writeKey('Alt-ArrowUp', false)).toBe('Alt+↑');
    expect(writeKey('Escape', false)).toBe('Esc');
    expect(writeKey('?', true)).toBe('?');
    expect(writeKey('-', false)).toBe('-');
    expect(writeKey('Mod--', false)).toBe('Ctrl+-');
  });

  it('is named as screen readers and menus name it', () => {
    expect(writeAriaKey('Mod-Shift-Q', false)).toBe('Control+Shift+Q');
    expect(writeAriaKey('Mod-Shift-Q', true)).toBe('Meta+Shift+Q');
    expect(writeAccelerator('Mod-Shift-Z')).toBe('CmdOrCtrl+Shift+Z');
  });
});
