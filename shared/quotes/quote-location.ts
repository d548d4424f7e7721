import type { Language } from '../text/language.ts';

export const NUMBERED_KINDS = ['page', 'chapter', 'kindle'] as const;
export type NumberedKind = (typeof NUMBERED_KINDS)[number];
export type LocationKind = NumberedKind | 'other';

/** Where a quote stands: a number or a span of them (`to` is more than `from`), or words that say it in another way. */
export type QuoteLocation =
  | { readonly kind: NumberedKind; readonly from: number; readonly to?: number }
  | { readonly kind: 'other'; readonly text: string };

export type NumberedLocation = Extract<QuoteLocation, { kind: NumberedKind }>;

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+|\d{1,7}`;
const DASH = '[-‐-―−~〜]';

/** What parents, books and Kindle write before and behind the number; nothing at all is a page. */
const WORDS: Readonly<Record<NumberedKind, { readonly before: string; readonly after: string }>> = {
  page: { before: 'pages?|pp|pg|p|쪽|페이지', after: 'pages?|p|쪽|페이지' },
  chapter: { before: 'chapters?|chap|ch|챕터|제', after: '장|챕터' },
  kindle: {
    before: '(?:kindle |킨들 ?)?(?:locations?|loc|위치)',
    after: '(?!)',
  },
};

const span = (after: string) =>
  `(?<from>${NUMBER})(?:\\s?(?:${after}))?(?:\\s?${DASH}\\s?(?<to>${NUMBER}))?`;

const PATTERNS = NUMBERED_KINDS.flatMap((kind) => {
  const { before, after } = WORDS[kind];
  // 제3장: what stands before says nothing without what stands behind.
  const alone = before.replace('|제', '');
  return [
    `(?:${alone})\\s?\\.?\\s?${span('(?!)')}`,
    `(?:(?:${before})\\s?)?${span(after)}\\s?(?:${after})`,
  ].map((pattern) => ({ kind, pattern: new RegExp(`^${pattern}\\.?$`, 'i') }));
});
const BARE = new RegExp(`^${span('(?!)')}$`);

function toNumber(digits: string): number {
  return Number(digits.replaceAll(',', ''));
}

function readNumbers(match: RegExpExecArray | null) {
  const { from = '', to } = match?.groups ?? {};
  if (match === null) return null;
  const [first, last] = [toNumber(from), toNumber(to ?? from)];
  if (first > last) return null;
  return first === last ? { from: first } : { from: first, to: last };
}

/** Full-width digits and signs as plain ones; blanks as one. */
function simplify(line: string): string {
  return line.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

/** Input: a line. Output: the number or span that is all it says, or null. */
export function readBareNumbers(line: string): { from: number; to?: number } | null {
  return readNumbers(BARE.exec(simplify(line)));
}

/**
 * Input: where a quote stands as a person writes it: `42`, `p. 42`, `42-45쪽`, `3장`, `ch. 3`, `Loc. 1,024`. Output: what it
 * says. A line that says anything more, or a span that runs backwards, is `other`.
 */
export function parseLocation(line: string): QuoteLocation {
  const plain = simplify(line);
  const bare = readBareNumbers(plain);
  if (bare !== null) return { kind: 'page', ...bare };
  for (const { kind, pattern } of PATTERNS) {
    const numbers = readNumbers(pattern.exec(plain));
    if (numbers !== null) return { kind, ...numbers };
  }
  return { kind: 'other', text: line.trim() };
}

type Format = (numbers: string, isSpan: boolean) => string;

const FORMATS: Readonly<Record<Language, Readonly<Record<NumberedKind, Format>>>> = {
  ko: {
    page: (numbers) => `${numbers}쪽`,
    chapter: (numbers) => `${numbers}장`,
    kindle: (numbers) => `위치 ${numbers}`,
  },
  en: {
    page: (numbers, isSpan) => (isSpan ? `pp. ${numbers}` : `p. ${numbers}`),
    chapter: (numbers, isSpan) => (isSpan ? `Chapters ${numbers}` : `Chapter ${numbers}`),
    kindle: (numbers) => `Loc. ${numbers}`,
  },
};

/** `42–45`, without saying of what. */
export function formatNumbers({ from, to }: Omit<NumberedLocation, 'kind'>): string {
  return to === undefined ? `${from}` : `${from}–${to}`;
}

/** Where a quote stands, as it is said in `language`; `parseLocation` reads it back as the same. */
export function formatLocation(location: QuoteLocation, language: Language): string {
  if (location.kind === 'other') return location.text;
  return FORMATS[language][location.kind](formatNumbers(location), location.to !== undefined);
}

/** A line that a person wrote in whatever language, as it is said in `language`. */
export function showLocation(line: string, language: Language): string {
  return formatLocation(parseLocation(line), language);
}
