import { describe, expect, it } from 'vitest';
import { chooseLanguage, chooseTheme } from '../../renderer/app/window-look.ts';

describe('the language and theme of the window', () => {
  it('are the parent’s choice', () => {
    expect(chooseLanguage('en', 'ko')).toBe('en');
    expect(chooseTheme('sepia', true)).toBe('sepia');
    expect(chooseTheme('light', true)).toBe('light');
  });

  it('are the computer’s where the parent chose none', () => {
    expect(chooseLanguage('system', 'ko')).toBe('ko');
    expect(chooseLanguage(undefined, 'en')).toBe('en');
    expect(chooseTheme('system', true)).toBe('dark');
    expect(chooseTheme(undefined, false)).toBe('light');
  });
});
