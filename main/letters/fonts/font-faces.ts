/** One `@font-face` of a stylesheet: a slice of a font, and the characters that it is for. */
export type FontFace = {
  readonly family: string;
  readonly weight: number;
  readonly isItalic: boolean;
  /** First and last code point of each range. */
  readonly ranges: readonly (readonly [number, number])[];
  /** The woff2 file as the stylesheet names it. */
  readonly file: string;
};

const EVERY_CHARACTER = 'U+0-10FFFF';

/** Source: CSS Fonts 4, unicode-range: `U+4??` is U+400–U+4FF. */
function readRange(range: string): readonly [number, number] {
  const [first = '', last = first] = range.trim().slice(2).split('-');
  return [
    Number.parseInt(first.replaceAll('?', '0'), 16),
    Number.parseInt(last.replaceAll('?', 'F'), 16),
  ];
}

function readFace(body: string): FontFace | undefined {
  const read = (name: string) =>
    new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]+)`).exec(body)?.[1]?.trim();
  const family = read('font-family')?.replace(/["']/g, '');
  const file = /url\(["']?([^"')]+\.woff2)["']?\)/.exec(body)?.[1];
  if (family === undefined || file === undefined) return undefined;
  return {
    family,
    weight: Number.parseInt(read('font-weight') ?? '400', 10),
    isItalic: read('font-style') === 'italic',
    ranges: (read('unicode-range') ?? EVERY_CHARACTER).split(',').map(readRange),
    file,
  };
}

/** Input: a stylesheet of @fontsource, as it is published or as the build minified it. Output: its faces that have a woff2. */
export function readFontFaces(css: string): readonly FontFace[] {
  const bodies = css.replace(/\/\*.*?\*\//gs, '').matchAll(/@font-face\s*\{([^}]*)\}/g);
  return [...bodies].map(([, body = '']) => readFace(body)).filter((face) => face !== undefined);
}

/** Whether a face says that it is for a character. */
export function claims({ ranges }: Pick<FontFace, 'ranges'>, codePoint: number): boolean {
  return ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

export type FontStyle = 'regular' | 'italic' | 'bold';

/** How well a face serves a style: 0 is best. Sources: CSS Fonts 4, font matching; a font without italics is slanted. */
function rank({ weight, isItalic }: FontFace, style: FontStyle): number {
  const wanted = style === 'bold' ? 700 : 400;
  return (isItalic === (style === 'italic') ? 0 : 10_000) + Math.abs(weight - wanted);
}

/** Of one family's faces those that a style is set in. */
export function facesOfStyle(
  faces: readonly FontFace[],
  family: string,
  style: FontStyle,
): readonly FontFace[] {
  const own = faces.filter((face) => face.family === family);
  const best = Math.min(...own.map((face) => rank(face, style)));
  return own.filter((face) => rank(face, style) === best);
}
