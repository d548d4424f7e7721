import { getSchema } from '@tiptap/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editorExtensions } from '../../renderer/editor/editor-extensions.ts';
import { canHold, readDocument, writeDocument } from '../../renderer/editor/markdown-text.ts';
import { isSameContent } from '../../renderer/editor/same-content.ts';
import { tidyBlocks } from '../../renderer/editor/tidy-blocks.ts';
import { writeMarkdown } from '../../renderer/editor/write-markdown.ts';
import type { Block, Inline } from '../../shared/letters/letter-model.ts';
import { NUMERALS, writeMark } from '../../shared/letters/numerals/numerals.ts';
import { parseMarkdown } from '../../shared/letters/parse-markdown.ts';

const ID = '019bcd00-0000-7000-8000-00000000000a';
const PAGE = `pages/${ID}`;
const TERM = `entries/${ID}`;
const schema = getSchema(editorExtensions);

/** As the editor does: read into its document, written again. */
const openAndWrite = (markdown: string) =>
  writeDocument(schema.nodeFromJSON(readDocument(markdown)));

const paragraph = (...content: Inline[]): Block => ({ kind: 'paragraph', content });
const text = (value: string, marks = {}): Inline => ({ kind: 'text', text: value, ...marks });

describe('writing Markdown', () => {
  it.each([
    'hello',
    '한 줄\n다음 줄',
    '# 제목\n\n글',
    '- 하나\n- 둘\n  - 셋',
    '3. 셋\n4. 넷',
    '1. 하나\n\n   이어서\n2. 둘',
    '1. 하나\n2. 둘\n\n1. 또 하나\n\n7. 일곱',
    '1) 하나\n2) 둘',
    '까닭:\n\n① 투명성\n② **미세** 조정\n   이어서\n\n   둘째 문단\n③ 공동체'.replaceAll(
      '   ',
      '  ',
    ),
    '가. 하나\n   ① 안\n   ② 안\n나. 둘\n\n설명\n\n다. 셋',
    '1. 하나\n   가. 안\n      1) 더 안\n   나. 안\n2. 둘',
    '① 하나\n\n③ 셋\n\n① 또',
    '① ```\n  a\n    b\n  ```\n② - 점\n  - 점',
    'A. Smith said that.\n\nI. Newton\n\n나. 둘째',
    '①과 **②**는 다르다',
    '> 인용\n>\n> 이어서',
    '**굵게** *기울임* ~~지움~~ `코드`',
    '***둘 다***',
    '**한자(漢字)**는',
    '[책](https://example.com/a)',
    '<https://example.com>',
    '```\n코드\n```',
    '---',
    '가격은 $20 < $30 & 2 * 3, snake_case',
    '2023. 3. 14.에 읽음',
    `![등대 \\*앞\\*](attachments/${'a'.repeat(64)}.jpg)`,
    `글\n\n![](attachments/${'b'.repeat(64)}.png)\n\n- ![새](attachments/${'c'.repeat(64)}.webp)\n- 둘`,
    `[[LLM 역사]](${PAGE})는 **[[오픈 소스]](${TERM})**와`,
    `# [[LLM]](${TERM})`,
    `- [[a \\[1\\]]](${TERM})`,
    `[그 주제](${PAGE})에서`,
    `\\![[그림]](${PAGE})`,
    '## 소스를 공개하면 좋은 점\n\n1. **투명성**: 속을\n2. **미세 조정**(fine-tuning): 더',
  ])('leaves %j as it is', (markdown) => {
    expect(openAndWrite(markdown)).toBe(markdown);
    expect(canHold(markdown)).toBe(true);
  });

  it.each(NUMERALS)('leaves a list with %s as it is', (numerals) => {
    const markdown = [1, 2, 3].map((at) => `${writeMark(numerals, at)} **말** ${at}`).join('\n');
    expect(openAndWrite(markdown)).toBe(markdown);
    expect(canHold(markdown)).toBe(true);
    expect(parseMarkdown(markdown)).toMatchObject([{ kind: 'list', start: 1, numerals }]);
  });

  it('writes words with marks before them as they are, since as a list they are the same', () => {
    const lines = paragraph(
      text('① '),
      text('굵게', { strong: true }),
      { kind: 'break' },
      text('②둘'),
    );
    expect(writeMarkdown([lines])).toBe('① **굵게**\n②둘');
    expect(writeMarkdown([paragraph(text('① - 둘'))])).toBe('① \\- 둘');
  });

  it.each([
    ['1. 목록이 아닌 말', '1\\. 목록이 아닌 말'],
    ['- 대화', '\\- 대화'],
    ['# 아님', '\\# 아님'],
    ['*별*', '\\*별\\*'],
    ['&amp;', '\\&amp;'],
    ['<https://example.com>', '\\<https://example.com>'],
    ['평범한 글', '평범한 글'],
  ])('writes the words %j so that they stay words', (words, markdown) => {
    expect(writeMarkdown([paragraph(text(words))])).toBe(markdown);
    expect(parseMarkdown(markdown)).toEqual([paragraph(text(words))]);
  });

  it('keeps two lists apart and rules in lists', () => {
    const list = (ordered: boolean): Block => ({
      kind: 'list',
      ordered,
      start: 1,
      items: [[paragraph(text('a'))], [{ kind: 'rule' }]],
    });
    const blocks = [list(true), list(true), list(false), list(false), list(false)];
    expect(parseMarkdown(writeMarkdown(blocks))).toEqual(blocks);
  });

  it.each([
    '![그림](https://example.com/a.png)',
    '![](https://example.com/a.png)',
    `[![등대](attachments/${'a'.repeat(64)}.jpg)](https://example.com)`,
    `![등대](attachments/${'a'.repeat(64)}.jpg "제목")`,
    '[책](https://example.com "제목")',
    `[[책]](${PAGE} "제목")`,
    '&copy; 2024',
  ])('knows that the editor cannot hold %j', (markdown) => expect(canHold(markdown)).toBe(false));
});

const MARKS = ['① ', '①', '② ', '③ ', '가. ', '나. ', '다. ', '(1) ', '(2)', 'i. ', 'ii. ', 'A. '];
const marked = fc.string({
  unit: fc.constantFrom(...MARKS, 'a', '- ', '# ', '1. ', '*', '\n', ' '),
  maxLength: 8,
});
const words = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...' *_`~[]()<>#+-=.!&\\1가“”.a\n'), maxLength: 12 }),
);
const run: fc.Arbitrary<Inline> = fc
  .record({
    value: words,
    marks: fc.subarray(['strong', 'emphasis', 'strike', 'code'] as const),
  })
  .map(({ value, marks }) => text(value, Object.fromEntries(marks.map((mark) => [mark, true]))));
const link = fc
  .array(run, { minLength: 1, maxLength: 2 })
  .map((content): Inline => ({ kind: 'link', href: 'https://example.com/a(b)', content }));
const reference: fc.Arbitrary<Inline> = fc
  .record({
    kind: fc.constantFrom('page' as const, 'entry' as const),
    value: words,
    marks: fc.subarray(['strong', 'emphasis', 'strike'] as const),
  })
  .map(({ kind, value, marks }) => ({
    kind: 'reference',
    target: { kind, id: ID },
    text: value,
    ...Object.fromEntries(marks.map((mark) => [mark, true])),
  }));
const inlines = fc.array(
  fc.oneof({ weight: 5, arbitrary: run }, link, reference, fc.constant<Inline>({ kind: 'break' })),
  { maxLength: 5 },
);
const { block } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    inlines.map((content): Block => ({ kind: 'paragraph', content })),
    fc.record({
      kind: fc.constant('heading' as const),
      level: fc.constantFrom(1 as const, 2 as const, 6 as const),
      content: inlines,
    }),
    fc.record({ kind: fc.constant('code' as const), text: words }),
    fc.constant<Block>({ kind: 'rule' }),
    words.map((alt): Block => ({ kind: 'picture', name: `${'a'.repeat(64)}.jpg`, alt })),
    fc.record({
      kind: fc.constant('blockquote' as const),
      blocks: fc.array(tie('block'), { maxLength: 3 }),
    }),
    fc
      .record({
        kind: fc.constant('list' as const),
        ordered: fc.boolean(),
        start: fc.nat({ max: 12 }),
        numerals: fc.option(fc.constantFrom(...NUMERALS), { nil: undefined }),
        items: fc.array(fc.array(tie('block'), { maxLength: 3 }), { minLength: 1, maxLength: 3 }),
      })
      .map((list): Block => {
        const { numerals, ...rest } = list;
        if (!list.ordered) return { ...rest, start: 1 };
        return numerals === undefined
          ? rest
          : { ...rest, start: Math.max(1, list.start), numerals };
      }),
  ),
}));

/** The mark before an item, but for those that Markdown knows and the words may have too. */
function markOf({ numerals, start }: Extract<Block, { kind: 'list' }>, at: number): string {
  const mark = writeMark(numerals, start + at);
  return /^\d/.test(mark) ? '' : mark;
}

/** Every character that is seen, in order. */
function wordsOf(content: readonly (Block | Inline)[]): string {
  return content
    .map((each) => {
      if ('text' in each) return each.text;
      if ('alt' in each) return each.alt;
      if ('content' in each) return wordsOf(each.content);
      if (each.kind === 'list')
        return each.items.map((item, at) => markOf(each, at) + wordsOf(item)).join('');
      return 'blocks' in each ? wordsOf(each.blocks) : '';
    })
    .join('')
    .replace(/\s/g, '');
}

function countReferences(blocks: readonly Block[]): number {
  const inParagraphs = blocks.flatMap((each) => (each.kind === 'paragraph' ? each.content : []));
  return inParagraphs.filter(({ kind }) => kind === 'reference').length;
}
/** Paragraphs whose words begin with the marks of lists, among and in other blocks. */
const withMarks = fc.array(
  fc.oneof(
    block,
    marked.map((value) => paragraph(text(value))),
    fc.record({
      kind: fc.constant('list' as const),
      ordered: fc.constant(true),
      start: fc.constant(1),
      numerals: fc.constantFrom(...NUMERALS),
      items: fc.array(
        fc
          .array(marked, { minLength: 1, maxLength: 2 })
          .map((each) => each.map((value) => paragraph(text(value)))),
        { minLength: 1, maxLength: 3 },
      ),
    }),
  ),
  { maxLength: 5 },
);

describe('any document', () => {
  it('keeps the words and marks of paragraphs that are read as lists', () => {
    fc.assert(
      fc.property(withMarks, (blocks) => {
        const tidy = tidyBlocks(blocks);
        const once = writeMarkdown(tidy);
        expect(wordsOf(parseMarkdown(once))).toBe(wordsOf(tidy));
        expect(wordsOf(parseMarkdown(openAndWrite(once)))).toBe(wordsOf(tidy));
      }),
      { numRuns: 150 },
    );
  });

  it('reads back with every word in its place', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
        const tidy = tidyBlocks(blocks);
        expect(wordsOf(parseMarkdown(writeMarkdown(tidy)))).toBe(wordsOf(tidy));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every link to a page or a term', () => {
    const content = fc.array(fc.oneof(run, reference), { maxLength: 5 });
    fc.assert(
      fc.property(content, (inlines) => {
        const tidy = tidyBlocks([paragraph(...inlines)]);
        expect(countReferences(parseMarkdown(writeMarkdown(tidy)))).toBe(countReferences(tidy));
      }),
      { numRuns: 500 },
    );
  });

  it('is stable: what was read back is written the same', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
        const once = writeMarkdown(tidyBlocks(blocks));
        const twice = openAndWrite(once);
        expect(isSameContent(parseMarkdown(twice), parseMarkdown(once))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
