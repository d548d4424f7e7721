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

/** Which characters each face is wanted for: a character is set in the first family that really has it. */
async function gather(
  wanted: ReadonlySet<number>,
  style: FontStyle,
  families: readonly string[],
  faces: readonly FontFace[],
  cut: (face: FontFace, characters: readonly number[]) => Promise<ReadonlySet<number>>,
): Promise<void> {
  const left = new Set(wanted);
  for (const family of families) {
    for (const face of facesOfStyle(faces, family, style)) {
      const claimed = [...left].filter((character) => claims(face, character));
      if (claimed.length === 0) continue;
      for (const character of await cut(face, claimed)) left.delete(character);
    }
  }
}

/**
 * Input: the letter's HTML as `writeHtml` gives it, its stylesheet, and the bundled fonts. Output: `@font-face` rules with the
 * fonts inside, for `writeHtmlDocument`. A character that no bundled font has, such as an emoji, is left to the reader's own.
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
  const cut = async (face: FontFace, characters: readonly number[]) => {
    const font = fonts.get(face.file) ?? (await decompressFont(await readFile(face.file)));
    fonts.set(face.file, font);
    const has = readCharacters(subset(font, characters));
    const found = new Set(characters.filter((character) => has.has(character)));
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
