import type { Settings } from '../../shared/journal/journal-schema.ts';
import type { Language } from '../../shared/text/language.ts';

export type Theme = 'light' | 'dark' | 'sepia';

/** The window's language: the parent's choice, else the computer's. */
export function chooseLanguage(
  setting: Settings['language'] | undefined,
  system: Language,
): Language {
  return setting === undefined || setting === 'system' ? system : setting;
}

/** The window's theme: the parent's choice, else light or dark as the computer is. */
export function chooseTheme(setting: Settings['theme'] | undefined, prefersDark: boolean): Theme {
  if (setting !== undefined && setting !== 'system') return setting;
  return prefersDark ? 'dark' : 'light';
}
