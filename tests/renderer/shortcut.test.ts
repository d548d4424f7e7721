import { describe, expect, it } from 'vitest';
import { readShortcut, writeShortcut } from '../../renderer/app/shortcut.ts';

type KeyEvent = Parameters<typeof readShortcut>[0];

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

describe('the window’s shortcuts', () => {
  it('go to the places of the rail by number', () => {
    expect(readShortcut(press('1'), false)).toEqual({ kind: 'place', index: 0 });
    expect(readShortcut(press('9'), false)).toEqual({ kind: 'place', index: 8 });
    expect(readShortcut(press('0'), false)).toBeNull();
  });

  it('take Ctrl, and Cmd on a Mac, and no other key beside it', () => {
    expect(readShortcut(press('n'), false)).toEqual({ kind: 'new-page' });
    expect(readShortcut(press('n'), true)).toBeNull();
    const command = { ctrlKey: false, metaKey: true };
    expect(readShortcut(press('n', command), true)).toEqual({ kind: 'new-page' });
    expect(readShortcut(press('n', { altKey: true }), false)).toBeNull();
    expect(readShortcut(press('N', { shiftKey: true }), false)).toBeNull();
    expect(readShortcut(press('n', { ctrlKey: false }), false)).toBeNull();
  });

  it('take back and do again', () => {
    const shift = { shiftKey: true };
    expect(readShortcut(press('z'), false)).toEqual({ kind: 'undo' });
    expect(readShortcut(press('Z', shift), false)).toEqual({ kind: 'redo' });
    expect(readShortcut(press('y'), false)).toEqual({ kind: 'redo' });
    expect(readShortcut(press('ㅋ', { code: 'KeyZ' }), false)).toEqual({ kind: 'undo' });
    const command = { ctrlKey: false, metaKey: true };
    expect(readShortcut(press('z', { ...command, ...shift }), true)).toEqual({ kind: 'redo' });
    expect(readShortcut(press('Y', shift), false)).toBeNull();
    expect(readShortcut(press('z', { altKey: true }), false)).toBeNull();
  });

  it('know a letter by its place where the layout writes Hangul', () => {
    expect(readShortcut(press('ㅠ', { code: 'KeyB' }), false)).toEqual({ kind: 'toggle-rail' });
    expect(readShortcut(press('x', { code: 'KeyB' }), false)).toBeNull();
  });

  it('do nothing while an input method composes', () => {
    expect(readShortcut(press('n', { isComposing: true }), false)).toBeNull();
    expect(readShortcut(press('n', { keyCode: 229 }), false)).toBeNull();
  });

  it('are written as the computer writes them', () => {
    expect(writeShortcut('B', true)).toBe('⌘B');
    expect(writeShortcut('B', false)).toBe('Ctrl+B');
  });
});
