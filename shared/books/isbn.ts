import { parse } from 'isbn3';
import { cleanLine } from '../text/text-schemas.ts';

/** Why a text is no ISBN. */
export type IsbnProblem = 'not-an-isbn' | 'wrong-check-digit';

/** Both forms of one ISBN, hyphenated; a book with a 979 number has no ISBN-10. */
export type IsbnForms = { readonly isbn13: string; readonly isbn10?: string };

/** What stands before the number on a book or a web page: `ISBN`, `ISBN-13:`, `e-ISBN`. */
const LABEL = /^e?-?ISBN(?:[\s-]*\(?1[03]\)?(?=[\s:)-]))?[\s:)-]*/i;
const DASHES = /[\s\u00ad\u2010-\u2015\u2212-]/g;
/** Either form, and the five digits that Korean books print after it (the KDC add-on code). */
const DIGITS = /^(97[89]\d{10}|\d{9}[\dX])(?:\d{5})?$/;

/** The digits of an ISBN as typed or pasted, full-width ones too; undefined where there are not 10 or 13 of them. */
function findDigits(typed: string): string | undefined {
  const text = typed.normalize('NFKC').trim().replace(LABEL, '').replace(DASHES, '').toUpperCase();
  const digits = DIGITS.exec(text)?.[1];
  // 979-0 is printed music (ISMN), not a book.
  return digits?.startsWith('9790') ? undefined : digits;
}

/** Source: ISBN Users' Manual, 7th edition, appendix 1 (ISBN-13) and ISO 2108:1992 (ISBN-10). */
function hasRightCheckDigit(digits: string): boolean {
  const values = [...digits].map((digit) => (digit === 'X' ? 10 : Number(digit)));
  const is13 = digits.length === 13;
  const weigh = (index: number) => (is13 ? (index % 2 === 0 ? 1 : 3) : 10 - index);
  const sum = values.reduce((total, value, index) => total + value * weigh(index), 0);
  return sum % (is13 ? 10 : 11) === 0;
}

/** Input: an ISBN as typed. Output: what is wrong with it; undefined for a right one and for an empty text. */
export function findIsbnProblem(typed: string): IsbnProblem | undefined {
  if (typed.trim() === '') return undefined;
  const digits = findDigits(typed);
  if (digits === undefined) return 'not-an-isbn';
  return hasRightCheckDigit(digits) ? undefined : 'wrong-check-digit';
}

/**
 * Input: an ISBN as typed or pasted (`ISBN 978-…`, full-width digits, any dashes). Output: it, hyphenated, in the form that it
 * was typed in. One of a range that was given out after isbn3's tables were made keeps its digits together; what is no ISBN
 * is given back as a clean line.
 */
export function tidyIsbn(typed: string): string {
  const digits = findDigits(typed);
  if (digits === undefined || !hasRightCheckDigit(digits)) return cleanLine(typed);
  const parsed = parse(digits);
  if (parsed === null) return digits;
  return (digits.length === 13 ? parsed.isbn13h : parsed.isbn10h) ?? digits;
}

/** Input: a stored ISBN. Output: its forms, hyphenated; undefined where it is none or its range is not known. */
export function findIsbnForms(isbn: string): IsbnForms | undefined {
  const digits = findDigits(isbn);
  const parsed = digits === undefined ? null : parse(digits);
  if (parsed === null) return undefined;
  return { isbn13: parsed.isbn13h, ...(parsed.isbn10h && { isbn10: parsed.isbn10h }) };
}
