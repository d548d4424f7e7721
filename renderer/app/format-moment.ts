import type { Language } from '../../shared/text/language.ts';

/** The day that a moment falls on where the parent is: `2026년 11월 24일`. */
export function formatDay(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(instant));
}

/** A moment where the parent is, in words of the window's language: `2026년 11월 24일 오후 2:05`. */
export function formatMoment(instant: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  return format.format(new Date(instant));
}
