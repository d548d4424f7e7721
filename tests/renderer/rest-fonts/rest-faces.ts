import { join, relative } from 'node:path';
import { claims } from '../../../main/letters/fonts/font-faces.ts';
import { readFont } from './coverage.ts';
import { MODULES, OTHER_HANJA, type Range, STYLES } from './sources.ts';

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
/** For marks that stand on nothing. */
const CIRCLE: Range = [0x25cc, 0x25cc];
const EVERY: readonly Range[] = [[0, 0x10ffff]];

const cut = (name: string) => join(STYLES, 'rest', `${name}.woff2`);
const packaged = (name: string, slice: string) =>
  join(MODULES, '@fontsource', name, `files/${name}-${slice}-400-normal.woff2`);

/** In the order in which a character is looked for. */
const SOURCES: readonly Source[] = [
  { family: REST, file: cut('noto-serif-kr-old-hangul'), also: [CIRCLE] },
  { family: REST, file: cut('noto-serif-kr-signs') },
  ...[1, 2, 3, 4].map((n) => ({ family: REST, file: cut(`noto-serif-kr-hanja-${n}`) })),
  { family: REST, file: cut('noto-serif'), also: EVERY },
  { family: REST, file: packaged('noto-serif-hebrew', 'hebrew'), also: [CIRCLE] },
  { family: REST, file: packaged('noto-naskh-arabic', 'arabic'), also: [CIRCLE] },
  { family: REST, file: packaged('noto-serif-thai', 'thai'), also: [CIRCLE] },
  { family: REST, file: packaged('noto-serif-devanagari', 'devanagari'), also: [CIRCLE] },
  { family: REST, file: packaged('noto-sans-math', 'latin') },
  { family: REST, file: packaged('noto-music', 'music') },
  { family: REST, file: packaged('noto-sans-symbols', 'symbols') },
  ...['symbols', 'math', 'braille', 'mayan-numerals'].map((slice) => ({
    family: REST,
    file: packaged('noto-sans-symbols-2', slice),
  })),
  ...Array.from({ length: OTHER_HANJA }, (_, index) => ({
    family: REST,
    file: cut(`noto-serif-sc-hanja-${index + 1}`),
  })),
  { family: REST, file: cut('noto-serif-jp-hanja') },
  { family: EMOJI, file: cut('noto-emoji'), also: EVERY },
];

const within = (ranges: readonly Range[], code: number) => claims({ ranges }, code);

/** Input: the characters of the fonts before the rest. Output: the rest, each face with what it is for. */
export async function listRestFaces(first: ReadonlySet<number>): Promise<readonly RestFace[]> {
  const taken = new Set(first);
  const faces: RestFace[] = [];
  for (const { family, file, ranges = EVERY, also = [] } of SOURCES) {
    const has = [...(await readFont(file))].filter((code) => code >= 0x20 && within(ranges, code));
    const codes = new Set(has.filter((code) => !taken.has(code) || within(also, code)));
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

/** What has no glyph and needs none: spaces, line ends, joiners, marks of direction. */
const UNSEEN = /[\s\p{Default_Ignorable_Code_Point}]/u;

/** The table behind `isCovered`: the lengths, in base 36, of the runs of characters that no font has and that one has, by turns. */
export function writeCoverage(first: ReadonlySet<number>, faces: readonly RestFace[]): string {
  const covered = new Set([...first, ...faces.flatMap(({ codes }) => [...codes])]);
  const steps: string[] = [];
  let [is, from] = [false, 0];
  for (let code = 0; code < 0x110000; code += 1) {
    const now = covered.has(code) || UNSEEN.test(String.fromCodePoint(code));
    if (now === is) continue;
    steps.push((code - from).toString(36));
    [is, from] = [now, code];
  }
  const lines = steps.join(' ').match(/.{1,96}(?: |$)/g) ?? [];
  const strings = lines.map((line) => `  '${line}'`).join(' +\n');
  return `/** Made by tests/renderer/rest-fonts, do not edit: see \`isCovered\`. */\nexport const COVERED_RUNS =\n${strings};\n`;
}
