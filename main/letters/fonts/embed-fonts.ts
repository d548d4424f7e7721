import { readFile } from 'node:fs/promises';
import { readAllFaces, stacksOf } from './bundled-faces.ts';
import { claims, type FontFace, type FontStyle, facesOfStyle } from './font-faces.ts';
import { loadSubsetter } from './harfbuzz.ts';
import { readCharacters } from './read-cmap.ts';
import { charactersByStyle } from './styled-text.ts';
import { compressFont, decompressFont } from './woff2.ts';

/*
 * A letter's fonts as CSS, each with only the characters of the letter:
 *
 *   @font-face{font-family:"Gowun Batang";font-weight:400;font-style:normal;
 *     src:url(data:font/woff2;base64,…)format("woff2");unicode-range:U+AC00,U+D718}
 *
 * The bundled fonts are slices of 10–40 KB for the web; a Korean letter touches 15 to 80 of them in two weights. Cut to the
 * characters of the letter they are a fifth of that, so HarfBuzz's subsetter is worth its place (690 KB, loaded when needed).
 */

/** Where the bundled fonts are: the stylesheets that name them, and the subsetter. Absolute paths. */
export type FontFiles = {
  readonly stylesheets: readonly string[];
  /** `harfbuzz-subset.wasm` */
  readonly subsetter: string;
};

const DRAWING = /<svg[ >].*?<\/svg>/gs;
const LICENCE = 'SIL Open Font License 1.1, https://openfontlicense.org';

function writeRanges(characters: Iterable<number>): string {
  return [...characters].map((character) => `U+${character.toString(16)}`).join(',');
}

async function writeFace(
  { family, weight, isItalic }: FontFace,
  font: Uint8Array,
  characters: ReadonlySet<number>,
): Promise<string> {
  const data = Buffer.from(await compressFont(font)).toString('base64');
  const style = isItalic ? 'italic' : 'normal';
  const source = `src:url(data:font/woff2;base64,${data})format("woff2")`;
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};${source};unicode-range:${writeRanges(characters)}}\n`;
}

/** The sign that asks for a picture in colours: whichever font Chromium takes then, it is there. */
const COLOURED = /\u{FE0F}/u;
/** What is not seen needs no glyph. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;

function isUnseen(codePoint: number): boolean {
  return UNSEEN.test(String.fromCodePoint(codePoint));
}

type Cut = (face: FontFace, characters: readonly number[]) => Promise<ReadonlySet<number>>;

function codePointsOf(text: string): readonly number[] {
  return [...text].map((character) => character.codePointAt(0) ?? 0);
}

/** Whether a face with these characters sets all of what is joined. */
function sets(has: (codePoint: number) => boolean, joined: string): boolean {
  return [...joined].every(
    (character) => UNSEEN.test(character) || has(character.codePointAt(0) ?? 0),
  );
}

/**
 * Which characters each face is wanted for: what is joined is set in the first family that really has all of it, as Chromium
 * does; what none has whole is set one by one.
 */
async function gather(
  wanted: ReadonlySet<string>,
  style: FontStyle,
  families: readonly string[],
  faces: readonly FontFace[],
  cut: Cut,
): Promise<void> {
  const left = new Set([...wanted].filter((joined) => !codePointsOf(joined).every(isUnseen)));
  for (const family of families) {
    for (const face of facesOfStyle(faces, family, style)) {
      const claimed = [...left].filter((joined) => sets((code) => claims(face, code), joined));
      if (claimed.length === 0) continue;
      const found = await cut(face, claimed.flatMap(codePointsOf));
      const isSet = (joined: string) => sets((code) => found.has(code), joined);
      for (const joined of claimed)
        if (isSet(joined) && !COLOURED.test(joined)) left.delete(joined);
    }
  }
  const alone = new Set(
    [...left].filter((joined) => [...joined].length > 1).flatMap((joined) => [...joined]),
  );
  if (alone.size > 0) await gather(alone, style, families, faces, cut);
}

/**
 * Input: the letter's HTML as `writeHtml` gives it, its stylesheet, and the bundled fonts. Output: `@font-face` rules with the
 * fonts inside, for `writeHtmlDocument`. What no bundled font has is left to the reader's own, see `showText`.
 * Rejects where a font cannot be read.
 */
export async function embedFonts(
  html: string,
  css: string,
  { stylesheets, subsetter }: FontFiles,
): Promise<string> {
  const faces = await readAllFaces(stylesheets);
  const subset = await loadSubsetter(subsetter);
  const wanted = new Map<FontFace, Set<number>>();
  const fonts = new Map<string, Uint8Array>();
  const cut: Cut = async (face, characters) => {
    const font = fonts.get(face.file) ?? (await decompressFont(await readFile(face.file)));
    fonts.set(face.file, font);
    const has = readCharacters(subset(font, characters));
    const found = new Set(characters.filter((code) => has.has(code) || isUnseen(code)));
    wanted.set(face, new Set([...(wanted.get(face) ?? []), ...found]));
    return found;
  };
  // A drawing names its own fonts, whatever the stationery's are.
  const drawings = (html.match(DRAWING) ?? []).join('');
  const parts = [
    { texts: charactersByStyle(html.replace(DRAWING, ''), css), rules: css },
    { texts: charactersByStyle(drawings, css), rules: drawings },
  ];
  for (const { texts, rules } of parts) {
    for (const families of stacksOf(rules, faces)) {
      for (const style of ['regular', 'italic', 'bold'] as const) {
        await gather(texts[style], style, families, faces, cut);
      }
    }
  }
  const rules: string[] = [];
  for (const [face, characters] of wanted) {
    const font = fonts.get(face.file);
    if (font === undefined || characters.size === 0) continue;
    rules.push(await writeFace(face, subset(font, characters), characters));
  }
  const families = [...new Set([...wanted.keys()].map(({ family }) => family))].join(', ');
  return rules.length === 0 ? '' : `/* Fonts: ${families}. ${LICENCE} */\n${rules.join('')}`;
}
