import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../shared/letters/letter-model.ts';
import { parseMarkdown } from '../../../shared/letters/parse-markdown.ts';
import { anyString } from './support/any-string.ts';

const NAME = `${'a'.repeat(64)}.jpg`;
const ID = '019bcd00-0000-7000-8000-00000000000a';
const text = (words: string) => ({ kind: 'text', text: words }) as const;
const paragraph = (...content: Extract<Block, { kind: 'paragraph' }>['content']): Block => ({
  kind: 'paragraph',
  content,
});

describe('parseMarkdown', () => {
  it.each<[string, string, readonly Block[]]>([
    ['nothing', ' \n\n', []],
    [
      'a single line end as a line break',
      '첫 줄\n둘째 줄\n\n둘째 문단',
      [paragraph(text('첫 줄'), { kind: 'break' }, text('둘째 줄')), paragraph(text('둘째 문단'))],
    ],
    ['a hard break once', 'a  \nb', [paragraph(text('a'), { kind: 'break' }, text('b'))]],
    [
      'marks',
      '**굵게** *기울임* ~~지움~~ `코드`',
      [
        paragraph(
          { ...text('굵게'), strong: true },
          text(' '),
          { ...text('기울임'), emphasis: true },
          text(' '),
          { ...text('지움'), strike: true },
          text(' '),
          { ...text('코드'), code: true },
        ),
      ],
    ],
    [
      'the end of emphasis before a Korean particle',
      '**부(富)**는 *“말”*을',
      [
        paragraph(
          { ...text('부(富)'), strong: true },
          text('는 '),
          { ...text('“말”'), emphasis: true },
          text('을'),
        ),
      ],
    ],
    [
      'links to pages and terms, by their titles or by words of their own',
      `**[[LLM]](pages/${ID})**, [[a \\*]](entries/${ID}) [그 [말]](pages/${ID}) [[\`b\`]](pages/${ID}) [[ ]](pages/${ID})`,
      [
        paragraph(
          { kind: 'reference', target: { kind: 'page', id: ID }, text: 'LLM', strong: true },
          text(', '),
          { kind: 'reference', target: { kind: 'entry', id: ID }, text: 'a *' },
          text(' '),
          { kind: 'link', href: `pages/${ID}`, content: [text('그 [말]')] },
          text(' '),
          {
            kind: 'link',
            href: `pages/${ID}`,
            content: [text('['), { ...text('b'), code: true }, text(']')],
          },
          text(' '),
          { kind: 'link', href: `pages/${ID}`, content: [text('[ ]')] },
        ),
      ],
    ],
    [
      'http, https and mailto links',
      '[a](http://a.b) [c](HTTPS://c.d) <e@f.gh>',
      [
        paragraph(
          { kind: 'link', href: 'http://a.b', content: [text('a')] },
          text(' '),
          { kind: 'link', href: 'HTTPS://c.d', content: [text('c')] },
          text(' '),
          { kind: 'link', href: 'mailto:e@f.gh', content: [text('e@f.gh')] },
        ),
      ],
    ],
    [
      'other links as their words',
      '[a](javascript:alert) [b](file:///etc) [c](data:text/html,x) [d](page.md) [e](//f.g)',
      [paragraph(text('a b c d e'))],
    ],
    ['no bare address as a link', 'http://a.b', [paragraph(text('http://a.b'))]],
    [
      'pictures as their description',
      '![표지 *그림*](cover.png "제목")',
      [paragraph(text('표지 그림'))],
    ],
    [
      'pictures of elsewhere without a description as their address',
      '![](https://example.com/a.png)',
      [paragraph(text('https://example.com/a.png'))],
    ],
    [
      'a picture of the journal alone, and the words around it apart',
      `앞\n![*등대* \\[1\\]](attachments/${NAME})\n뒤\n\n- ![](attachments/${NAME})`,
      [
        paragraph(text('앞')),
        { kind: 'picture', name: NAME, alt: '등대 [1]' },
        paragraph(text('뒤')),
        {
          kind: 'list',
          ordered: false,
          start: 1,
          items: [[{ kind: 'picture', name: NAME, alt: '' }]],
        },
      ],
    ],
    [
      'a picture of the journal in a heading, in emphasis or in a link as its description',
      `# ![등대](attachments/${NAME})\n\n**![바다](attachments/${NAME})** [![배](attachments/${NAME})](http://a.b)`,
      [
        { kind: 'heading', level: 1, content: [text('등대')] },
        paragraph({ ...text('바다'), strong: true }, text(' '), {
          kind: 'link',
          href: 'http://a.b',
          content: [text('배')],
        }),
      ],
    ],
    [
      'hostile addresses as words',
      `![a](attachments/../${NAME}) ![b](/attachments/${NAME}) ![c](app://bookletter/attachments/${NAME})`,
      [paragraph(text('a b c'))],
    ],
    [
      'HTML as text',
      '<b onclick="x">글</b>\n\n<!-- 주석 -->',
      [paragraph(text('<b onclick="x">글</b>')), paragraph(text('<!-- 주석 -->'))],
    ],
    ['no link definitions', '[메모]: 중요', [paragraph(text('[메모]: 중요'))]],
    ['no code by indentation', '    들여 쓴 글', [paragraph(text('들여 쓴 글'))]],
    ['a range of numbers', '1~2장, 3~4장', [paragraph(text('1~2장, 3~4장'))]],
    [
      'lists with the number they start at',
      '3. 셋\n4. 넷\n   - 아래\n\n1) 하나',
      [
        {
          kind: 'list',
          ordered: true,
          start: 3,
          items: [
            [paragraph(text('셋'))],
            [
              paragraph(text('넷')),
              { kind: 'list', ordered: false, start: 1, items: [[paragraph(text('아래'))]] },
            ],
          ],
        },
        {
          kind: 'list',
          ordered: true,
          start: 1,
          numerals: '1)',
          items: [[paragraph(text('하나'))]],
        },
      ],
    ],
    [
      'a list from 0',
      '0. 영',
      [{ kind: 'list', ordered: true, start: 0, items: [[paragraph(text('영'))]] }],
    ],
    [
      'headings, quotes, code and rules',
      '## 제목\n\n> 말\n\n```js\na\n  b\n```\n\n***',
      [
        { kind: 'heading', level: 2, content: [text('제목')] },
        { kind: 'blockquote', blocks: [paragraph(text('말'))] },
        { kind: 'code', text: 'a\n  b' },
        { kind: 'rule' },
      ],
    ],
    [
      'other line ends',
      'a\r\nb\u2028c\u0007',
      [paragraph(text('a'), { kind: 'break' }, text('b'), { kind: 'break' }, text('c'))],
    ],
  ])('reads %s', (_what, markdown, blocks) => {
    expect(parseMarkdown(markdown)).toEqual(blocks);
  });

  it('keeps the words of what is nested too deep to read', () => {
    expect(JSON.stringify(parseMarkdown(`${'> '.repeat(500)}깊은 말`))).toContain('깊은 말');
    expect(JSON.stringify(parseMarkdown(`${'- '.repeat(500)}깊은 말`))).toContain('깊은 말');
  });

  it('reads a long text in a time that grows with its length', () => {
    const started = performance.now();
    expect(parseMarkdown('한 줄\n\n'.repeat(40_000))).toHaveLength(40_000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(anyString(60), (markdown) => {
        expect(Array.isArray(parseMarkdown(markdown))).toBe(true);
      }),
    );
  });
});
