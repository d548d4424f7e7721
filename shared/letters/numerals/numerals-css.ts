import { NUMERALS, type Numerals, partsOf } from './numerals.ts';

const NAMES: Readonly<Record<string, string>> = {
  '①': 'circled',
  '㉠': 'circled-chosung',
  '㉮': 'circled-ganada',
  'ⓐ': 'circled-alpha',
  '1': 'decimal',
  가: 'ganada',
  ㄱ: 'chosung',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
  Ⅰ: 'upper-roman-sign',
  ⅰ: 'lower-roman-sign',
};

const FRAMES = { '': '', '.': '-dot', ')': '-bracket', '()': '-brackets' } as const;

/** Those that CSS counts by itself. */
const OF_CSS = /^(decimal|(lower|upper)-(alpha|roman))$/;

/** Input: numerals. Output: their name in English words joined by dashes, for classes and counter styles: `ganada-bracket`. */
export function nameNumerals(numerals: Numerals): string {
  const { prefix, signs, suffix } = partsOf(numerals);
  const frame = `${prefix}${suffix}` as keyof typeof FRAMES;
  return `${NAMES[signs[0] ?? '']}${FRAMES[frame]}`;
}

function writeCounterStyle(numerals: Numerals): string {
  const { prefix, signs, suffix } = partsOf(numerals);
  const sign = NAMES[signs[0] ?? ''] ?? '';
  const counting = OF_CSS.test(sign)
    ? `system: extends ${sign};`
    : `system: fixed; symbols: ${signs.map((each) => `"${each}"`).join(' ')};`;
  return `@counter-style letter-${nameNumerals(numerals)} { ${counting} prefix: "${prefix}"; suffix: "${suffix} "; }`;
}

/**
 * Input: the selector of lists with some numerals. Output: CSS that draws every list with its own. A number past the last sign
 * is drawn as a number. Source: CSS Counter Styles Level 3.
 */
export function numeralsCss(select: (numerals: Numerals) => string): string {
  const rules = NUMERALS.map(
    (each) => `${select(each)} { list-style-type: letter-${nameNumerals(each)}; }`,
  );
  return [...NUMERALS.map(writeCounterStyle), ...rules].join('\n');
}
