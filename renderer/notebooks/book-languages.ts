/** The languages offered for a book: those most read here first. */
export const BOOK_LANGUAGES = ['ko', 'en', 'ja', 'zh', 'fr', 'de', 'es'] as const;

/** The name of a language in another: `en` is 영어 in `ko`. A tag that has no name is given back. */
export function nameLanguage(tag: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
}

/** The language that a title's letters speak for, to begin with; undefined for a title without any that tell. */
export function guessLanguage(title: string): 'ko' | 'ja' | 'en' | undefined {
  if (/\p{Script=Hangul}/u.test(title)) return 'ko';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(title)) return 'ja';
  return /^[\p{ASCII}‘’“”–—…]*[a-z][\p{ASCII}‘’“”–—…]*$/iu.test(title) ? 'en' : undefined;
}

/** Authors typed in one field, at their commas and semicolons. */
export function splitAuthors(typed: string): string[] {
  return typed
    .split(/[,，、;；]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
