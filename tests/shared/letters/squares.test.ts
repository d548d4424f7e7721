import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countInSquares, MOST_IN_SQUARES } from '../../../shared/letters/squares/fit-squares.ts';
import { laySquares, type RowRoom, widthOf } from '../../../shared/letters/squares/lay-squares.ts';
import { writeSquareHtml } from '../../../shared/letters/squares/square-html.ts';
import { writeHtml } from '../../../shared/letters/writers/write-html.ts';
import { anyString } from './support/any-string.ts';
import { makeDraft, makeModel } from './support/make-letter.ts';
import { makeNotebook } from './support/make-pages.ts';
import { readHtmlText } from './support/read-html.ts';
import { SAMPLE_LETTERS } from './support/sample-letters.ts';

const ROOM: RowRoom = { columns: 10, first: 1, rest: 0 };

/** Rows as they are seen: `|` between squares, nothing for what takes none; a blank square is `_`, an empty one `.`. */
function show(text: string | readonly string[], room: Partial<RowRoom> = {}): string[] {
  const runs = typeof text === 'string' ? [text] : text;
  return laySquares(runs, { ...ROOM, ...room }).map((row) =>
    row
      .map(({ text: each, take }, at) => {
        const shown = take === 0 ? each.trim() : each === ' ' ? '_' : each || '-'.repeat(take);
        return (take === 0 || at === 0 ? '' : '|') + shown;
      })
      .join(''),
  );
}

describe('writing on squares', () => {
  it.each<[string, string, string[]]>([
    ['a letter a square, one square in', '나는 학교에', ['-|나|는|_|학|교|에']],
    ['capitals one a square, small letters two', 'What did', ['-|W|ha|t|_|di|d']],
    ['digits two a square, one alone one', '2026년 8월', ['-|20|26|년|_|8|월']],
    ['three digits', '175cm', ['-|17|5|cm']],
    ['no blank behind a full stop or comma', '가. 나, 다', ['-|가|.|나|,|다']],
    ['a blank behind a question', '왜? 응', ['-|왜|?|_|응']],
    ['a full stop and a quotation mark in one square', '“가.” 나', ['-|“|가|.”|_|나']],
    ['a question and a quotation mark in two', '“가?”', ['-|“|가|?|”']],
    ['three dots a square', '가……나...', ['-|가|…|…|나|...']],
    ['a dash in two', '가 — 나', ['-|가|_|—|_|나']],
    ['the sign in don’t with its letters', 'don’t', ['-|do|n’|t']],
  ])('puts %s', (_, text, rows) => {
    expect(show(text)).toEqual(rows);
  });

  it('goes on in the next row, whose first square is written in', () => {
    expect(show('하나둘셋넷다섯여섯일곱')).toEqual(['-|하|나|둘|셋|넷|다|섯|여|섯', '일|곱']);
    expect(show('하나둘셋넷다섯여섯 일곱')).toEqual(['-|하|나|둘|셋|넷|다|섯|여|섯', '일|곱']);
  });

  it('keeps a mark that would begin a row in the last square of the one before', () => {
    expect(show('하나둘셋넷다섯여섯. 일곱')).toEqual(['-|하|나|둘|셋|넷|다|섯|여|섯.', '일|곱']);
    expect(show('하나둘셋넷다섯여섯.” 일곱')).toEqual(['-|하|나|둘|셋|넷|다|섯|여|섯.”', '일|곱']);
  });

  it('does not end a row with a mark that opens, nor tears a word or a number that fits', () => {
    expect(show('하나둘셋넷다섯여“일곱”')).toEqual(['-|하|나|둘|셋|넷|다|섯|여|-', '“|일|곱|”']);
    expect(show('하나 둘 셋 넷 (OpenAI)')).toEqual(['-|하|나|_|둘|_|셋|_|넷|_', '(|O|pe|n|A|I|)']);
    expect(show('Aaaaaaaaaaaaaaaaaaaaaaaa')).toEqual(['-|A|aa|aa|aa|aa|aa|aa|aa|aa', 'aa|aa|aa|a']);
  });

  it('leaves words that run from right to left whole', () => {
    const [row = []] = laySquares(['가 שלום'], ROOM);
    expect(row.at(-1)).toMatchObject({ text: 'שלום', take: 2 });
  });

  const words = fc.oneof(
    anyString(40),
    fc
      .array(
        fc.constantFrom(
          '가',
          '나다',
          ' ',
          '.',
          ',',
          '”',
          '“',
          '(',
          ')',
          '—',
          'Abc',
          '12',
          '…',
          '!',
        ),
        {
          maxLength: 60,
        },
      )
      .map((parts) => parts.join('')),
  );
  const room = fc.record({
    columns: fc.integer({ min: 4, max: 20 }),
    first: fc.integer({ min: 0, max: 2 }),
    rest: fc.integer({ min: 0, max: 2 }),
  });

  it('loses, adds and moves no character, and fills each row but the last', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), room, (runs, each) => {
        const rows = laySquares(runs, each);
        const squares = rows.flat();
        expect(squares.map(({ text }) => text).join('')).toBe(
          runs.join('').replace(/\s+/gu, ' ').trim(),
        );
        expect(squares.map(({ run }) => run).filter((run) => run >= 0)).toEqual(
          squares
            .map(({ run }) => run)
            .filter((run) => run >= 0)
            .toSorted((a, b) => a - b),
        );
        for (const row of rows.slice(0, -1)) expect(widthOf(row)).toBe(each.columns);
        expect(widthOf(rows.at(-1) ?? [])).toBeLessThanOrEqual(each.columns);
      }),
    );
  });

  it('begins no row with a mark that closes nor with a blank', () => {
    fc.assert(
      fc.property(words, room, (text, each) => {
        for (const row of laySquares([text], each).slice(1)) {
          const first = row.find(({ run }) => run >= 0);
          expect(first?.text ?? '').not.toMatch(/^[\s.,!?)”…]/u);
        }
      }),
    );
  });
});

describe('a letter on squares', () => {
  const withoutBlanks = (text: string) => text.replace(/\s+|\u{AD}/gu, '');

  it.each(Object.entries(SAMPLE_LETTERS))('%s has the same words in the same order', (_, model) => {
    const plain = writeHtml(model).replace(/<div class="[^"]*drawing.*?<\/div>\n/gs, '');
    const squares = writeSquareHtml(plain);
    expect(withoutBlanks(readHtmlText(squares))).toBe(withoutBlanks(readHtmlText(plain)));
    const tags = (html: string) => html.match(/<[^>]*>/g)?.filter((tag) => !/span/.test(tag));
    expect(tags(squares)).toEqual(tags(plain));
  });

  it('has words with blanks between them for whoever copies or listens', () => {
    const html = writeSquareHtml('<p>나는 <strong>학교</strong>에 간다. 응.</p>');
    expect(readHtmlText(html)).toBe('나는 학교에 간다. 응.');
    expect(html).toContain('<strong><span class="letter-cell">학</span>');
  });
});

describe('a letter too long for squares', () => {
  const write = (opening: string) =>
    makeModel({
      letter: makeDraft({ stationery: 'squares', opening }),
      notebook: makeNotebook('공책', 'notes', []),
      pages: [],
      parent: {},
    });

  it('is on ruled paper, and one that is not stays', () => {
    expect(write('가 '.repeat(2900)).stationery).toBe('squares');
    const long = write('가 '.repeat(3001));
    expect(long.stationery).toBe('manuscript');
    expect(countInSquares(long)).toBeGreaterThan(MOST_IN_SQUARES);
  });
});
