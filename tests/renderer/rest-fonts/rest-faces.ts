import { join, relative } from 'node:path';
import { readAllFaces } from '../../../main/letters/fonts/bundled-faces.ts';
import { claims } from '../../../main/letters/fonts/font-faces.ts';
import { readFont } from './coverage.ts';
import { MODULES, type Range, STYLES } from './sources.ts';

/** A file of the rest, and the characters that it is for. */
export type RestFace = {
  readonly family: string;
  /** Absolute. */
  readonly file: string;
  readonly codes: ReadonlySet<number>;
};

type Source = {
  readonly family: string;
  readonly file: string;
  /** Which of its characters; left out, all. */
  readonly ranges?: readonly Range[];
  /**
   * Also characters that other fonts have: a letter and the marks on it are set in one font, and the first font of the letter
   * may lack the mark.
   */
  readonly also?: readonly Range[];
};

const REST = 'Bookletter Rest';
const EMOJI = 'Bookletter Emoji';
const EVERY: readonly Range[] = [[0, 0x10ffff]];

const cut = (name: string) => join(STYLES, 'rest', `${name}.woff2`);
const packaged = (name: string, slice: string) =>
  join(MODULES, '@fontsource', name, `files/${name}-${slice}-400-normal.woff2`);

async function simplifiedChinese(): Promise<readonly Source[]> {
  const faces = await readAllFaces([join(MODULES, '@fontsource/noto-serif-sc/400.css')]);
  return faces.map(({ file, ranges }) => ({ family: REST, file, ranges }));
}

/** In the order in which a character is looked for. */
async function listSources(): Promise<readonly Source[]> {
  return [
    // A syllable with a tone mark, 나〮, is set from the old letters.
    { family: REST, file: cut('noto-serif-kr-old-hangul'), also: [[0xac00, 0xd7a3]] },
    { family: REST, file: cut('noto-serif-kr-signs') },
    ...[1, 2, 3, 4].map((n) => ({ family: REST, file: cut(`noto-serif-kr-hanja-${n}`) })),
    { family: REST, file: cut('noto-serif'), also: EVERY },
    { family: REST, file: packaged('noto-serif-hebrew', 'hebrew') },
    { family: REST, file: packaged('noto-naskh-arabic', 'arabic') },
    { family: REST, file: packaged('noto-serif-thai', 'thai') },
    { family: REST, file: packaged('noto-serif-devanagari', 'devanagari') },
    { family: REST, file: packaged('noto-sans-math', 'latin') },
    { family: REST, file: packaged('noto-music', 'music') },
    { family: REST, file: packaged('noto-sans-symbols', 'symbols') },
    ...['symbols', 'math', 'braille', 'mayan-numerals'].map((slice) => ({
      family: REST,
      file: packaged('noto-sans-symbols-2', slice),
    })),
    ...(await simplifiedChinese()),
    { family: EMOJI, file: cut('noto-emoji'), also: EVERY },
  ];
}

const within = (ranges: readonly Range[], code: number) => claims({ ranges }, code);

/** Input: the characters of the fonts before the rest. Output: the rest, each face with what it is for. */
export async function listRestFaces(first: ReadonlySet<number>): Promise<readonly RestFace[]> {
  const taken = new Set(first);
  const faces: RestFace[] = [];
  for (const { family, file, ranges = EVERY, also = [] } of await listSources()) {
    const has = [...(await readFont(file))].filter((code) => code >= 0x20 && within(ranges, code));
    // What it lacks itself counts too: HarfBuzz takes a syllable apart.
    const codes = new Set(has.filter((code) => !taken.has(code) || within(also, code)));
    if (also !== EVERY) for (const [a, b] of also) for (let c = a; c <= b; c += 1) codes.add(c);
    for (const code of has) taken.add(code);
    if (codes.size > 0) faces.push({ family, file, codes });
  }
  return faces;
}

function writeRanges(codes: ReadonlySet<number>): string {
  const runs: [number, number][] = [];
  for (const code of [...codes].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === code - 1) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(',');
}

const HEAD = `/*
 * For what the first fonts lack: old Hangul, rare Hanja, other scripts, signs, emoji. Made by tests/renderer/rest-fonts, do not
 * edit. Where several faces of a family are for a character, the last one written is asked first.
 */
`;

/** The stylesheet of the rest. */
export function writeRestCss(faces: readonly RestFace[]): string {
  const rules = [...faces].reverse().map(({ family, file, codes }) => {
    const path = relative(STYLES, file);
    return `@font-face {
  font-family: "${family}";
  font-display: swap;
  src: url("${path.startsWith('.') ? path : `./${path}`}") format("woff2");
  unicode-range: ${writeRanges(codes)};
}
`;
  });
  return HEAD + rules.join('');
}
