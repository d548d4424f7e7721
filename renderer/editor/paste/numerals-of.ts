import {
  findMark,
  isNumerals,
  type Mark,
  type Numerals,
} from '../../../shared/letters/numerals/numerals.ts';
import { styleOf } from './hide-styles.ts';

/** What HTML calls them. Source: HTML Living Standard, the `type` attribute of `ol`. */
const TYPES: Readonly<Record<string, Numerals>> = { a: 'a.', A: 'A.', i: 'i.', I: 'I.' };

/** What CSS calls them. Source: CSS Counter Styles Level 3, predefined counter styles, and what browsers had before. */
const STYLES: Readonly<Record<string, Numerals>> = {
  'lower-alpha': 'a.',
  'lower-latin': 'a.',
  'upper-alpha': 'A.',
  'upper-latin': 'A.',
  'lower-roman': 'i.',
  'upper-roman': 'I.',
  hangul: '가.',
  'hangul-consonant': 'ㄱ.',
  'circled-decimal': '①',
};

function readStyle(element: Element | null): string | undefined {
  const style = element === null ? '' : styleOf(element);
  return /list-style(?:-type)?:\s*["']?([^;"']+?)\s*["']?\s*(?:;|$)/i.exec(style)?.[1];
}

/** Input: a mark as it is shown. Output: what it is; the smaller number where it can be two things, as `i.` can. */
export function readWholeMark(text: string): Mark | undefined {
  const mark = text.trim();
  const found = findMark(mark, 0);
  if (found?.length !== mark.length) return undefined;
  return [...found.marks].sort((a, b) => a.number - b.number)[0];
}

/** Input: an `ol` of any page. Output: its numerals; undefined where it has plain numbers. */
export function numeralsOf(list: Element): Numerals | undefined {
  const own = list.getAttribute('data-numerals');
  if (isNumerals(own)) return own;
  const type = TYPES[list.getAttribute('type') ?? ''];
  if (type !== undefined) return type;
  // Google's documents say it of each item.
  const style = readStyle(list) ?? readStyle(list.querySelector(':scope > li'));
  if (style === undefined) return undefined;
  const mark = readWholeMark(style);
  return STYLES[style.toLowerCase()] ?? (mark?.number === 1 ? mark.numerals : undefined);
}
