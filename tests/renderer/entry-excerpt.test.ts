import { describe, expect, it } from 'vitest';
import { excerptOf, stripMarkdown } from '../../renderer/app/entry-excerpt.ts';
import { keepLinkTargets } from '../../renderer/links/link-targets.ts';
import type { Entry } from '../../shared/entries/entry-schema.ts';
import { makeSummary } from './support/make-summary.ts';

const STORED = {
  id: 'entry',
  tags: [],
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
};

describe('an excerpt', () => {
  it('has the words of Markdown without its signs, on one line', () => {
    expect(
      stripMarkdown('## 좋은 점\n\n1. **투명성**: 속이 *보여*.\n2. [링크](https://x.org)\n> 인용'),
    ).toBe('좋은 점 투명성: 속이 보여. 링크 인용');
    expect(stripMarkdown('3 * 4 = 12, snake_case_name, 50 \\* 2')).toBe(
      '3 * 4 = 12, snake_case_name, 50 * 2',
    );
  });

  it('has what a picture shows, not its address, and never nothing', () => {
    const picture = (alt: string) => `![${alt}](attachments/${'a'.repeat(64)}.jpg)`;
    expect(stripMarkdown([...Array(9).fill(picture('')), '글'].join('\n\n'))).toBe('글');
    expect(stripMarkdown(picture('등대'))).toBe('등대');
    expect(stripMarkdown(picture(''))).toBe('…');
    expect(stripMarkdown('')).toBe('');
  });

  it('calls what a text links to as it is called now, or as it was where it is gone', () => {
    const [page, gone] = [
      '019bcd00-0000-7000-8000-00000000000a',
      '019bcd00-0000-7000-8000-00000000000b',
    ];
    keepLinkTargets(new Map([[page, makeSummary({ id: page, title: 'LLM의 역사' })]]));
    const links = `[[옛 이름]](pages/${page})와 [[없는 \\[것\\]]](entries/${gone}), [그 주제](pages/${page})`;
    expect(stripMarkdown(links)).toBe('LLM의 역사와 없는 [것], 그 주제');
  });

  it('is short, even of a long text', () => {
    expect(stripMarkdown('가'.repeat(200_000)).length).toBeLessThanOrEqual(300);
    const quote = { ...STORED, kind: 'quote', text: 'a '.repeat(5_000), favourite: false } as const;
    expect(excerptOf(quote).length).toBeLessThanOrEqual(300);
  });

  it('of a definition begins with its term', () => {
    const words = { term: 'LLM', otherNames: [], meaning: '**뜻**' };
    const definition: Entry = { ...STORED, kind: 'definition', ...words };
    expect(excerptOf(definition)).toBe('LLM — 뜻');
  });
});
