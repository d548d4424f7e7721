import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIsbnForms, findIsbnProblem, tidyIsbn } from '../../../shared/books/isbn.ts';

const RICH_DAD = '978-1-61268-019-4';

describe('an ISBN as it is typed', () => {
  it.each([
    ['9781612680194', RICH_DAD],
    ['978-1612680194', RICH_DAD],
    [' 978 1 61268 019 4 ', RICH_DAD],
    ['ISBN 978-1-61268-019-4', RICH_DAD],
    ['isbn-13: 978-1-61268-019-4', RICH_DAD],
    ['ISBN(13) 9781612680194', RICH_DAD],
    ['ISBN13:9781612680194', RICH_DAD],
    ['９７８１６１２６８０１９４', RICH_DAD],
    ['ＩＳＢＮ　９７８－１－６１２６８－０１９－４', RICH_DAD],
    ['978–1–61268–019–4', RICH_DAD],
    ['1612680194', '1-61268-019-4'],
    ['ISBN-10 1-61268-019-4', '1-61268-019-4'],
    ['ISBN 1030000000', 'ISBN 1030000000'],
    ['080442957x', '0-8044-2957-X'],
    ['979-11-5851-086-2', '979-11-5851-086-2'],
    // The add-on code of Korean books.
    ['978-1-61268-019-4 03320', RICH_DAD],
  ])('%s is kept as %s', (typed, kept) => {
    expect(tidyIsbn(typed)).toBe(kept);
  });

  it.each([
    ['9781612680195', 'wrong-check-digit'],
    ['1-61268-019-2', 'wrong-check-digit'],
    ['080442957 0', 'wrong-check-digit'],
    ['97816126801', 'not-an-isbn'],
    ['X612680194', 'not-an-isbn'],
    ['978-1-61268-019-X', 'not-an-isbn'],
    ['979-0-2600-0043-8', 'not-an-isbn'],
    ['책 뒤에 있는 것', 'not-an-isbn'],
  ] as const)('%s is refused: %s', (typed, problem) => {
    expect(findIsbnProblem(typed)).toBe(problem);
    expect(tidyIsbn(typed)).toBe(typed);
  });

  it('is right where nothing is typed', () => {
    expect(findIsbnProblem('')).toBeUndefined();
    expect(findIsbnProblem('  ')).toBeUndefined();
    expect(tidyIsbn('  ')).toBe('');
  });

  it('is kept though its range is younger than the tables, as digits', () => {
    expect(findIsbnProblem('979-9-9999999-9-0')).toBeUndefined();
    expect(tidyIsbn('979-9-9999999-9-0')).toBe('9799999999990');
    expect(findIsbnForms('9799999999990')).toBeUndefined();
  });
});

describe('the two forms', () => {
  it('are found from either', () => {
    const both = { isbn13: RICH_DAD, isbn10: '1-61268-019-4' };
    expect(findIsbnForms(RICH_DAD)).toEqual(both);
    expect(findIsbnForms('1-61268-019-4')).toEqual(both);
  });

  it('are one where a 979 number has no ISBN-10, and none of what is no ISBN', () => {
    expect(findIsbnForms('979-11-5851-086-2')).toEqual({ isbn13: '979-11-5851-086-2' });
    expect(findIsbnForms('ISBN 없음')).toBeUndefined();
    expect(findIsbnForms('9781612680195')).toBeUndefined();
  });
});

/** The check digit by the books: nine digits give the tenth, twelve the thirteenth. */
function complete(digits: readonly number[]): string {
  if (digits.length === 9) {
    const sum = digits.reduce((total, digit, index) => total + digit * (10 - index), 0);
    const check = (11 - (sum % 11)) % 11;
    return `${digits.join('')}${check === 10 ? 'X' : check}`;
  }
  const sum = digits.reduce((total, digit, index) => total + digit * (index % 2 === 0 ? 1 : 3), 0);
  return `${digits.join('')}${(10 - (sum % 10)) % 10}`;
}

const digit = fc.nat(9);
const anyIsbn = fc.oneof(
  fc.array(digit, { minLength: 9, maxLength: 9 }).map(complete),
  fc.array(digit, { minLength: 9, maxLength: 9 }).map((rest) => complete([9, 7, 8, ...rest])),
);

it('tidying is done once, and no digit is lost', () => {
  fc.assert(
    fc.property(anyIsbn, (isbn) => {
      const tidy = tidyIsbn(isbn);
      expect(tidy.replaceAll('-', '')).toBe(isbn);
      expect(tidyIsbn(tidy)).toBe(tidy);
      expect(findIsbnProblem(tidy)).toBeUndefined();
    }),
  );
});

it('one wrong digit is always seen', () => {
  fc.assert(
    fc.property(anyIsbn, fc.nat(12), fc.integer({ min: 1, max: 9 }), (isbn, place, by) => {
      const at = place % (isbn.length - 1);
      // The prefix tells what it is, and is not guarded by what follows alone.
      fc.pre(isbn.length === 10 || at >= 3);
      const wrong = isbn.slice(0, at) + ((Number(isbn[at]) + by) % 10) + isbn.slice(at + 1);
      expect(findIsbnProblem(wrong)).toBe('wrong-check-digit');
    }),
  );
});

it('any text at all is answered, and given back clean', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(typeof tidyIsbn(text)).toBe('string');
      expect(tidyIsbn(tidyIsbn(text))).toBe(tidyIsbn(text));
    }),
  );
});
