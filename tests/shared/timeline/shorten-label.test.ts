import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateLabelWidth } from '../../../shared/timeline/estimate-label-width.ts';
import { shortenLabel } from '../../../shared/timeline/shorten-label.ts';

const measure = (text: string) => estimateLabelWidth(text, 10);

describe('a label that is too long', () => {
  it.each([
    ['GPT-4', 100, 'GPT-4'],
    ['OpenAI가 GPT-4를 내놓았어', 100, 'OpenAI가 GPT-4를…'],
    ['부자들은 돈을 위해', 40, '부자들…'],
    ['여기 👨‍👩‍👧 가족', 40, '여기…'],
    ['휀', 5, ''],
  ])('%s in %i pixels is %s', (text, width, short) => {
    expect(shortenLabel(text, width, measure)).toBe(short);
  });

  it('fits, and is the beginning of the text', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 600 });
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 500 }), (text, width) => {
        const short = shortenLabel(text, width, measure);
        if (short === text || short === '') return;
        expect(measure(short)).toBeLessThanOrEqual(width);
        expect(text.startsWith(short.slice(0, -1))).toBe(true);
        expect(short.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('the estimated width of a label', () => {
  it('is enough for Korean and Latin letters, signs and what no font of ours has', () => {
    expect(estimateLabelWidth('휀이', 100)).toBeCloseTo(186);
    expect(estimateLabelWidth('휀이', 100, 'any')).toBeCloseTo(200);
    expect(estimateLabelWidth('LLaMA é', 100)).toBeCloseTo(62 + 62 + 55 + 94 + 72 + 26 + 56);
    expect(estimateLabelWidth('“…”', 100)).toBeCloseTo(165);
    expect(estimateLabelWidth('富', 100)).toBeCloseTo(100);
    expect(estimateLabelWidth('e\u0301', 100)).toBeCloseTo(56);
    expect(estimateLabelWidth('🎂', 100)).toBeCloseTo(180);
  });
});
