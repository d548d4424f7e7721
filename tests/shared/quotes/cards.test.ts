import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeArt } from '../../../shared/quotes/cards/art/write-art.ts';
import { CARD_STYLES, type CardChoice } from '../../../shared/quotes/cards/card-choice.ts';
import { cardCss } from '../../../shared/quotes/cards/card-css.ts';
import { findFirst, fitsOf, isSquared } from '../../../shared/quotes/cards/fit-card.ts';
import { layManuscript } from '../../../shared/quotes/cards/lay-manuscript.ts';
import { makeQuoteCard, type QuoteCard } from '../../../shared/quotes/cards/make-card.ts';
import { writeCard } from '../../../shared/quotes/cards/write-card.ts';
import { anyString } from '../letters/support/any-string.ts';
import { expectGolden } from '../letters/support/golden.ts';

const QUOTE = {
  text: '내일은 아직 아무 실수도 없는 새날이라고 생각하면 기쁘지 않나요?',
  translation: 'Isn’t it nice to think that tomorrow is a new day?',
};
const PAGE = {
  title: '빨간 머리 앤',
  book: { title: '빨간 머리 앤', authors: ['L. M. 몽고메리'], language: 'ko' },
};
const CHOICE: CardChoice = {
  style: 'paper',
  size: 'square',
  translation: true,
  title: true,
  dedication: '휀에게',
};
const make = (changes: Partial<CardChoice> = {}, quote = QUOTE): QuoteCard =>
  makeQuoteCard(quote, PAGE, { ...CHOICE, ...changes }, 'ko');
const squaresOf = (card: QuoteCard) =>
  isSquared(card) ? { columns: 10, before: 1, after: 2 } : undefined;

describe.each(CARD_STYLES)('the card %s', (style) => {
  it('is the same HTML', () => {
    for (const size of ['square', 'tall'] as const) {
      const card = make({ style, size });
      expectGolden(`${style}-${size}.html`, `${writeCard(card, squaresOf(card))}\n`, 'cards');
    }
  });

  it('never makes markup of what was typed, and fetches nothing', () => {
    const hostile = fc.oneof(
      anyString(30),
      fc.constantFrom(
        '</blockquote><script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        "' onload='x",
        '<style>*{background:url(http://x.y)}</style>',
        '&lt;b&gt;<!--',
        '가<svg/onload=x>',
      ),
    );
    const ours =
      /<\/?(?:div|figure|blockquote|p|span)(?: class="[a-z -]+")?(?: lang="[a-z]+")?(?: aria-hidden="true")?>/g;
    fc.assert(
      fc.property(hostile, hostile, hostile, (text, title, dedication) => {
        const quote = { text, translation: text };
        const page = { title, book: { title, authors: [title] } };
        const card = makeQuoteCard(quote, page, { ...CHOICE, style, dedication }, 'ko');
        const html = writeCard(card, squaresOf(card)).replace(writeArt(card), '');
        expect(html.replace(ours, '')).not.toMatch(/[<>]/);
      }),
    );
    expect(cardCss()).not.toMatch(/url\(|@import|http/);
  });
});

describe('a card', () => {
  it('leaves out what is not wanted', () => {
    const { translation, source, dedication } = make({
      translation: false,
      title: false,
      dedication: '  ',
    });
    expect({ translation, source, dedication }).toEqual({
      translation: undefined,
      source: 'L. M. 몽고메리',
      dedication: undefined,
    });
    expect(make().source).toBe('L. M. 몽고메리, 『빨간 머리 앤』');
  });

  it('is set from the largest size down, or from the fewest squares up', () => {
    const sizes = fitsOf(make());
    expect(sizes.at(0)).toEqual({ size: 78 });
    expect(sizes.at(-1)).toEqual({ size: 36 });
    const squares = fitsOf(make({ style: 'manuscript' }));
    expect(squares.at(0)).toEqual({ columns: 8 });
    expect(squares.at(-1)).toEqual({ columns: 18 });
  });

  it('finds the first size that works', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(41), (count, first) => {
        const tries = Array.from({ length: count }, (_, index) => index);
        const found = findFirst(tries, (each) => each >= first);
        expect(found).toBe(first < count ? first : undefined);
      }),
    );
  });
});

describe('manuscript paper', () => {
  const show = (text: string, columns: number) =>
    layManuscript(text, columns).map((row) => row.map((cell) => cell || '□').join('|'));

  it('takes a square a syllable, and begins a paragraph one square in', () => {
    expect(show('나는 간다\n또', 4)).toEqual(['□|나|는|□', '간|다|□|□', '□|또|□|□']);
  });

  it('puts two small letters or digits into a square, and a capital into its own', () => {
    expect(show('A new 2026', 8)).toEqual(['□|A|□|ne|w|□|20|26']);
  });

  it('begins no row with a mark, and no row with a blank', () => {
    expect(show('가나다. 라마', 4)).toEqual(['□|가|나|다.', '라|마|□|□']);
  });

  it('leaves no blank square after a full stop', () => {
    expect(show('가. 나', 6)).toEqual(['□|가|.|나|□|□']);
  });

  it('loses no letter, and fills every row', () => {
    fc.assert(
      fc.property(anyString(60), fc.integer({ min: 2, max: 20 }), (text, columns) => {
        const rows = layManuscript(text, columns);
        for (const row of rows) expect(row).toHaveLength(columns);
        const squeeze = (each: string) => each.replace(/\s+/g, '');
        expect(squeeze(rows.flat().join(''))).toBe(squeeze(text));
      }),
    );
  });
});
