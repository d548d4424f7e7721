import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');
export const STYLES = join(ROOT, 'renderer/styles');
export const MODULES = join(ROOT, 'node_modules');

/** The fonts of a letter that stand before the rest in every list of them: the rest are for what these lack. */
export const FIRST = [
  '@fontsource/source-serif-4/400.css',
  '@fontsource/gowun-batang/400.css',
  '@fontsource/nanum-myeongjo/400.css',
  '@fontsource/noto-serif-kr/400.css',
];

/** First and last code point. */
export type Range = readonly [number, number];

/** A font of ours that is cut from one that npm has whole only, 112 MB for Noto Serif KR: `cut-fonts.test.ts` makes it. */
export type CutFont = {
  /** In `renderer/styles/rest`. */
  readonly file: string;
  /** The whole font, in a folder where the packages that `cut-fonts.test.ts` names are installed. */
  readonly from: string;
  readonly ranges: readonly Range[];
  /** Whether it holds also what the first fonts, and those cut before it, have. */
  readonly isWhole?: true;
};

const KOREAN = '@expo-google-fonts/noto-serif-kr/400Regular/NotoSerifKR_400Regular.ttf';
const OLD_HANGUL: readonly Range[] = [
  [0x1100, 0x11ff],
  [0x302e, 0x302f],
  [0xa960, 0xa97c],
  [0xd7b0, 0xd7fb],
];

/** How many files the Hanja are in that the Korean font lacks. */
export const OTHER_HANJA = 11;
/** Every Hanja of Unicode's first plane, most of them of China and Japan. */
const HANJA: Range = [0x3400, 0x9fff];
const SHARE = Math.ceil((HANJA[1] + 1 - HANJA[0]) / OTHER_HANJA);

function cutOtherHanja(n: number): CutFont {
  const first = HANJA[0] + (n - 1) * SHARE;
  return {
    file: `noto-serif-sc-hanja-${n}.woff2`,
    from: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
    ranges: [[first, Math.min(first + SHARE - 1, HANJA[1])]],
  };
}

export const CUT_FONTS: readonly CutFont[] = [
  { file: 'noto-serif-kr-old-hangul.woff2', from: KOREAN, ranges: OLD_HANGUL, isWhole: true },
  {
    file: 'noto-serif-kr-signs.woff2',
    from: KOREAN,
    ranges: [
      [0xa0, 0x302d],
      [0x3030, 0x33ff],
      [0xfe10, 0xffff],
    ],
  },
  { file: 'noto-serif-kr-hanja-1.woff2', from: KOREAN, ranges: [[0x3400, 0x61ff]] },
  { file: 'noto-serif-kr-hanja-2.woff2', from: KOREAN, ranges: [[0x6200, 0x72ff]] },
  { file: 'noto-serif-kr-hanja-3.woff2', from: KOREAN, ranges: [[0x7300, 0x85ff]] },
  {
    file: 'noto-serif-kr-hanja-4.woff2',
    from: KOREAN,
    ranges: [
      [0x8600, 0x9fff],
      [0xf900, 0xfaff],
      [0x20000, 0x2ffff],
    ],
  },
  {
    file: 'noto-serif.woff2',
    from: '@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf',
    ranges: [[0x20, 0x1ffff]],
    isWhole: true,
  },
  {
    file: 'noto-emoji.woff2',
    from: '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
    ranges: [[0x20, 0x1ffff]],
    isWhole: true,
  },
  ...Array.from({ length: OTHER_HANJA }, (_, index) => cutOtherHanja(index + 1)),
  // Names: 𠮷 is a form of 吉.
  {
    file: 'noto-serif-jp-hanja.woff2',
    from: '@expo-google-fonts/noto-serif-jp/400Regular/NotoSerifJP_400Regular.ttf',
    ranges: [
      [0xf900, 0xfaff],
      [0x20000, 0x2ffff],
    ],
  },
];
