import type { Book } from '../../shared/books/book-schema.ts';
import { primaryLanguageOf } from '../../shared/text/primary-language.ts';
import { guessLanguage } from '../notebooks/book-languages.ts';

/** What another edition of a book is begun with; the parent changes what is not so. */
export type EditionDraft = {
  readonly title: string;
  readonly originalTitle: string;
  readonly authors: readonly string[];
  readonly language?: string | undefined;
};

/**
 * Input: a book, and the window's language. Output: the same work in another language. Beside a translation that is the
 * original; beside an original it is a translation into the window's language, whose title is not known.
 */
export function draftEdition(book: Book, locale: string): EditionDraft {
  const { title, originalTitle, authors, language } = book;
  const own = language === undefined ? undefined : primaryLanguageOf(language);
  const original = originalTitle ?? title;
  const isTranslation = originalTitle !== undefined && originalTitle !== title;
  const other = isTranslation ? guessLanguage(original) : locale;
  return {
    title: isTranslation ? original : '',
    originalTitle: isTranslation ? '' : original,
    authors,
    language: other === own ? undefined : other,
  };
}
