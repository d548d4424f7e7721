import type { Page } from '../pages/page-schema.ts';
import type { Language } from '../text/language.ts';
import { primaryLanguageOf } from '../text/primary-language.ts';
import { describeReading } from './describe-reading.ts';
import { nameLanguage } from './language-names.ts';
import { makePrintableLine } from './printable-text.ts';

type Book = NonNullable<Page['book']>;

function describeOriginal({ title, originalTitle }: Book, language: Language): string | undefined {
  if (originalTitle === undefined || originalTitle === title) return undefined;
  return language === 'ko' ? `원제 ${originalTitle}` : `originally ${originalTitle}`;
}

function describeBookLanguage(book: Book, language: Language): string | undefined {
  if (book.language === undefined || primaryLanguageOf(book.language) === language)
    return undefined;
  return nameLanguage(book.language, language);
}

function describeEdition(book: Book, language: Language): string {
  const parts = [
    book.authors.join(', '),
    book.edition,
    describeOriginal(book, language),
    describeBookLanguage(book, language),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

/**
 * Input: a page. Output: what a letter says of its book under the title, a line each, in the letter's language: authors,
 * edition, original title and language (where it is not the letter's own); then each reading. None for a topic.
 */
export function describeBook(page: Pick<Page, 'book' | 'readings'>, language: Language): string[] {
  const { book, readings = [] } = page;
  if (book === undefined) return [];
  const lines = [
    describeEdition(book, language),
    ...readings.map((reading) => describeReading(reading, language) ?? ''),
  ];
  return lines.map(makePrintableLine).filter((line) => line !== '');
}
