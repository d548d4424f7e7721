import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../shared/letters/letter-model.ts';
import { NUMERALS, writeMark } from '../../../../shared/letters/numerals/numerals.ts';
import { parseMarkdown } from '../../../../shared/letters/parse-markdown.ts';
import { plainTextOf } from '../../../../shared/letters/plain-text-of.ts';

/** A line a paragraph, each with the marks it stands behind. */
function outline(blocks: readonly Block[], marks = ''): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'paragraph':
        return [`${marks}${plainTextOf(block.content).replaceAll('\n', '⏎')}`];
      case 'list':
        return block.items.flatMap((item, at) => {
          const mark = block.ordered ? writeMark(block.numerals, block.start + at) : '-';
          return outline(item, `${marks}${mark} | `);
        });
      case 'blockquote':
        return outline(block.blocks, `${marks}> `);
      default:
        return [`${marks}${block.kind}`];
    }
  });
}

/** Each mark once, where its item begins. */
function lastMarks(lines: readonly (readonly string[])[]): string[] {
  return lines.flatMap((line, at) => {
    const before = lines[at - 1] ?? [];
    let same = 0;
    while (same < line.length - 1 && line[same] === before[same] && same < before.length - 1)
      same += 1;
    return line.slice(same);
  });
}

const read = (...lines: string[]) => outline(parseMarkdown(lines.join('\n')));

describe('lists with the numerals that Koreans use', () => {
  it.each(NUMERALS)('are read with %s', (numerals) => {
    const lines = [1, 2, 3].map((number) => `${writeMark(numerals, number)} 말`);
    const items = [1, 2, 3].map((number) => `${writeMark(numerals, number)} | 말`);
    expect(read(...lines)).toEqual(items);
    expect(read(lines.join('\n\n'))).toEqual(items);
    expect(read('까닭:', ...lines)).toEqual(['까닭:', ...items]);
  });

  it('are counted past their first signs: 하 is followed by 거, and ⑳ by ㉑', () => {
    expect(writeMark('가.', 15)).toBe('거.');
    expect(writeMark('(가)', 29)).toBe('(고)');
    expect([20, 21, 35, 36, 50].map((number) => writeMark('①', number)).join('')).toBe('⑳㉑㉟㊱㊿');
    expect(writeMark('①', 51)).toBe('51.');
    expect([4, 9, 14, 40, 49].map((number) => writeMark('i.', number))).toEqual([
      'iv.',
      'ix.',
      'xiv.',
      'xl.',
      'xlix.',
    ]);
  });

  it.each([
    ['가. 한 줄'],
    ['나. 둘째', '다. 셋째'],
    ['A. Smith said', 'that B. Jones lied.'],
    ['I. Newton'],
    ['1.5배', '2.5배'],
    ['①과 ②는 다르다'],
    ['②와 ①은 다르다'],
    ['② 둘째'],
    ['(1) 하나'],
    ['(주) 책편지'],
    ['①', '투명성'],
    ['라고 했', '다. 그리고 갔', '다. 왔다.'],
    ['e.g. this', 'f. that'],
  ])('are not seen in %j', (...lines) => {
    expect(read(...lines)).toEqual([lines.join('⏎')]);
  });

  it('are seen from ① alone, and without a space where brackets or circles part the words', () => {
    expect(read('① 하나')).toEqual(['① | 하나']);
    expect(read('①하나', '②둘')).toEqual(['① | 하나', '② | 둘']);
    expect(read('(가)하나', '(나)둘')).toEqual(['(가) | 하나', '(나) | 둘']);
    expect(read('1)하나', '2)둘')).toEqual(['1) | 하나', '2) | 둘']);
    expect(read('①　하나')).toEqual(['① | 하나']);
  });

  it('never change a number: where numbers jump a list begins anew with its own', () => {
    expect(read('① 하나', '③ 셋')).toEqual(['① | 하나', '③ | 셋']);
    expect(read('1. 하나', '2. 둘', '4. 넷')).toEqual(['1. | 하나', '2. | 둘', '4. | 넷']);
    expect(read('1. 하나', '2. 둘', '', '1. 또 하나')).toEqual([
      '1. | 하나',
      '2. | 둘',
      '1. | 또 하나',
    ]);
    expect(read('① 하나', '② 둘', '① 또 하나')).toEqual(['① | 하나', '② | 둘', '① | 또 하나']);
    expect(read('가. 하나', '나. 둘', '', '라. 넷')).toEqual(['가. | 하나', '나. | 둘', '라. 넷']);
    // Markdown's own way to have a list count.
    expect(read('1. 하나', '1. 둘')).toEqual(['1. | 하나', '2. | 둘']);
  });

  it('take the end of a broken sentence for no item', () => {
    expect(read('가. 그렇게 한', '다. 그리고', '나. 둘째')).toEqual([
      '가. | 그렇게 한⏎다. 그리고',
      '나. | 둘째',
    ]);
    expect(read('가. 하나', '나. 둘', '', '그렇게 한', '다. 그리고')).toEqual([
      '가. | 하나',
      '나. | 둘',
      '그렇게 한⏎다. 그리고',
    ]);
  });

  it('go on after what stands between', () => {
    expect(read('가. 하나', '나. 둘', '', '설명', '', '다. 셋')).toEqual([
      '가. | 하나',
      '나. | 둘',
      '설명',
      '다. | 셋',
    ]);
    expect(read('① 하나', '', '설명', '', '② 둘', '', '설명')).toEqual([
      '① | 하나',
      '설명',
      '② | 둘',
      '설명',
    ]);
  });

  it('tell Roman from Latin by where the list begins', () => {
    const latin = [...'abcdefghij'];
    expect(read(...latin.map((sign) => `${sign}. x`))).toEqual(latin.map((sign) => `${sign}. | x`));
    expect(read('i. x', 'ii. y')).toEqual(['i. | x', 'ii. | y']);
  });

  it('are seen where one mark has a list that stands in below it', () => {
    expect(read('가. 하나', '   1) 안')).toEqual(['가. | 하나', '가. | 1) | 안']);
    expect(read('A. 하나', '', '  - 안')).toEqual(['A. | 하나', 'A. | - | 안']);
    expect(read('가. 하나', '  이어서')).toEqual(['가. 하나⏎이어서']);
  });

  it('hold lines and blocks that stand in', () => {
    expect(
      read('① 첫 줄', '이어서', '', '  둘째 문단', '', '  - 점', '② 둘', '   > 인용', '', '밖'),
    ).toEqual(['① | 첫 줄⏎이어서', '① | 둘째 문단', '① | - | 점', '② | 둘', '② | > 인용', '밖']);
  });

  it('may stand in however far', () => {
    expect(read('까닭:', '', '      ① 하나', '      ② 둘')).toEqual([
      '까닭:',
      '① | 하나',
      '② | 둘',
    ]);
  });

  it('nest, however many spaces a parent takes', () => {
    const nested = ['1. | 하나', '1. | ① | 안', '1. | ② | 안', '2. | 둘'];
    for (const space of [' ', '  ', '   ', '\t', '　', '     ']) {
      expect(
        read('1. 하나', `${space}① 안`, `${space}② 안`, '2. 둘'),
        JSON.stringify(space),
      ).toEqual(nested);
    }
    expect(read('1. 하나', '', '  ① 안', '', '  ② 안', '', '2. 둘')).toEqual(nested);
    expect(read('가. 하나', ' 가. 안', ' 나. 안', '나. 둘')).toEqual([
      '가. | 하나',
      '가. | 가. | 안',
      '가. | 나. | 안',
      '나. | 둘',
    ]);
    // As official papers have them, two columns further in for each level.
    expect(
      read(
        '1. 일',
        '  가. 이',
        '    1) 삼',
        '      가) 사',
        '        (1) 오',
        '        (2) 오',
        '      나) 사',
        '  나. 이',
        '2. 일',
      ),
    ).toEqual([
      '1. | 일',
      '1. | 가. | 이',
      '1. | 가. | 1) | 삼',
      '1. | 가. | 1) | 가) | 사',
      '1. | 가. | 1) | 가) | (1) | 오',
      '1. | 가. | 1) | 가) | (2) | 오',
      '1. | 가. | 1) | 나) | 사',
      '1. | 나. | 이',
      '2. | 일',
    ]);
  });

  it('that do not stand in are lists of their own, with every number kept', () => {
    expect(read('1. 하나', '① 안', '② 안', '2. 둘', '① 안')).toEqual([
      '1. | 하나',
      '① | 안',
      '② | 안',
      '2. | 둘',
      '① | 안',
    ]);
  });

  it('leave code as it is', () => {
    expect(parseMarkdown('1. 하나\n\n   ```\n   1. a\n     ① b\n   ```')).toMatchObject([
      { items: [[{ kind: 'paragraph' }, { kind: 'code', text: '1. a\n  ① b' }]] },
    ]);
  });

  it('lose and change nothing of what was written, however the lines stand', () => {
    const mark = fc.oneof(
      fc.constantFrom('', '', '- ', '> '),
      fc
        .record({ numerals: fc.constantFrom(...NUMERALS), number: fc.nat({ max: 3 }) })
        .map(({ numerals, number }) => `${writeMark(numerals, number + 1)} `),
    );
    const line = fc
      .record({
        space: fc.constantFrom('', '', ' ', '  ', '   ', '\t', '　'),
        mark,
        gap: fc.boolean(),
      })
      .map((each) => `${each.space}${each.mark}말${each.gap ? '\n' : ''}`);
    const squeeze = (text: string) => text.replace(/[\s⏎|>-]/g, '');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 9 }), (lines) => {
        // A list with brackets is Markdown's own too, and counts from its first number.
        const seen = read(...lines).map((each) => each.split(' | '));
        const marks = new Set(seen.flatMap((each) => each.slice(0, -1)));
        expect(marks).toEqual(marks);
        expect(squeeze(lastMarks(seen).join(''))).toBe(squeeze(lines.join('')));
      }),
      { numRuns: 1000 },
    );
  });

  it('are read in a time that grows with the text', () => {
    const started = performance.now();
    parseMarkdown('가. 말\n'.repeat(20_000));
    parseMarkdown('⑤ 말\n\n'.repeat(20_000));
    parseMarkdown(`① 말\n${'이어서\n'.repeat(20_000)}`);
    parseMarkdown(Array.from({ length: 600 }, (_, at) => `${' '.repeat(at)}가. 말`).join('\n'));
    parseMarkdown(`가. 말\n${'  가. 말\n'.repeat(5_000)}`);
    parseMarkdown('가. 말\n  ㄱ. 말\n    a. 말\n'.repeat(3_000));
    parseMarkdown(
      NUMERALS.map((each) => `${writeMark(each, 1)} 말\n`)
        .join('')
        .repeat(500),
    );
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});
