import { describe, expect, it } from 'vitest';
import { embedFonts } from '../../../main/letters/fonts/embed-fonts.ts';
import { readCharacters } from '../../../main/letters/fonts/read-cmap.ts';
import { charactersByStyle } from '../../../main/letters/fonts/styled-text.ts';
import { decompressFont } from '../../../main/letters/fonts/woff2.ts';
import { writeStationeryCss } from '../../../shared/letters/stationery/write-stationery-css.ts';
import { writeHtml, writeHtmlDocument } from '../../../shared/letters/writers/write-html.ts';
import { SAMPLE_LETTERS } from '../../shared/letters/support/sample-letters.ts';
import { FONTSOURCE_FILES } from './support/fontsource-files.ts';

const CSS = writeStationeryCss({ paper: 'A4', stationery: 'plain' });

type Embedded = {
  readonly family: string;
  readonly weight: string;
  readonly style: string;
  readonly characters: ReadonlySet<number>;
};

/** The fonts inside, each with the characters that its file has. */
async function readEmbedded(css: string): Promise<Embedded[]> {
  const rules = css.matchAll(
    /@font-face\{font-family:"([^"]+)";font-weight:(\d+);font-style:(\w+);src:url\(data:font\/woff2;base64,([^)]+)\)/g,
  );
  return Promise.all(
    [...rules].map(async ([, family = '', weight = '', style = '', data = '']) => {
      const font = await decompressFont(Buffer.from(data, 'base64'));
      return { family, weight, style, characters: readCharacters(font) };
    }),
  );
}

const embed = async (html: string) => readEmbedded(await embedFonts(html, CSS, FONTSOURCE_FILES));
const has = (text: string) => (font: Embedded) =>
  [...text].every((character) => font.characters.has(character.codePointAt(0) ?? 0));

describe('the fonts in a web page', () => {
  it('hold each character in the first family that has it, in the styles that it is set in', async () => {
    const fonts = await embed(
      '<article><h2>가</h2><p>휀 a 書 뷁 <em>b</em> <strong>c</strong></p></article>',
    );
    const familiesOf = (text: string) =>
      fonts
        .filter(has(text))
        .map(({ family, weight, style }) => `${family} ${weight} ${style}`)
        .sort();
    expect(familiesOf('가')).toEqual(['Gowun Batang 400 normal', 'Gowun Batang 700 normal']);
    expect(familiesOf('휀')).toEqual(['Gowun Batang 400 normal']);
    expect(familiesOf('a')).toEqual(['Source Serif 4 400 normal']);
    expect(familiesOf('b')).toEqual(['Source Serif 4 400 italic', 'Source Serif 4 400 normal']);
    expect(familiesOf('c')).toEqual(['Source Serif 4 400 normal', 'Source Serif 4 600 normal']);
    for (const rare of ['書', '뷁']) expect(familiesOf(rare)).toHaveLength(1);
    expect(familiesOf('나')).toEqual([]);
  });

  it('hold what is joined in one font: letters and marks, old syllables, emoji', async () => {
    const joined = ['Z\u{321}\u{322}', 'ᄒᆞᆫ', 'שָׁ', '👨‍👩‍👧', '🇰🇷', '1\u{FE0F}\u{20E3}'];
    const fonts = await embed(`<p>${joined.join(' ')}</p>`);
    for (const each of joined)
      expect(fonts.filter(has(each.replace(/\u{FE0F}/u, '')))).not.toEqual([]);
  });

  it('are never a font of nothing but a space, which Chromium refuses', async () => {
    const fonts = await embed('<h2>가 나</h2><p>a</p>');
    for (const { characters } of fonts) expect([...characters]).not.toEqual([0x20]);
  });

  it('hold those of a drawing, which names its own, whatever the stationery is', async () => {
    const drawing = `<p>나</p><svg font-family="'Source Serif 4', 'Gowun Batang', serif"><text>다</text></svg>`;
    const css = writeStationeryCss({ paper: 'A4', stationery: 'handwriting' });
    const fonts = await readEmbedded(await embedFonts(drawing, css, FONTSOURCE_FILES));
    const familiesOf = (text: string) => [
      ...new Set(fonts.filter(has(text)).map(({ family }) => family)),
    ];
    expect(familiesOf('나')).toEqual(['Nanum Pen Script']);
    expect(familiesOf('다')).toEqual(['Gowun Batang']);
  });

  it('hold the signs of numbered lists only where the letter has such lists', async () => {
    const list = '<ol class="letter-numerals-circled"><li>a</li></ol>';
    expect((await embed(list)).some(has('②'))).toBe(true);
    expect((await embed('<ol><li>a</li></ol>')).some(has('②'))).toBe(false);
  });

  it.each(Object.entries(SAMPLE_LETTERS))(
    'leave no letter, number or punctuation of %s to other fonts',
    async (_name, model) => {
      const html = writeHtml(model);
      const css = await embedFonts(html, CSS, FONTSOURCE_FILES);
      const fonts = await readEmbedded(css);
      const { regular, bold } = charactersByStyle(html, '');
      const lost = [...regular, ...bold]
        .flatMap((joined) => [...joined])
        .filter((each) => !fonts.some(has(each)));
      // Marks that are not seen are in none of our fonts.
      expect(lost.join('')).toMatch(/^[\s\p{Cf}\p{Variation_Selector}]*$/u);
      const document = writeHtmlDocument(model, { fontCss: css });
      expect(document).not.toMatch(/url\((?!data:font\/woff2;base64,)/);
      expect(document).toContain('SIL Open Font License');
    },
  );

  it('are not there where no character needs them', async () => {
    expect(await embedFonts('<p>a</p>', '.letter { color: red }', FONTSOURCE_FILES)).toBe('');
  });

  it('are missed loudly', async () => {
    const lost = { ...FONTSOURCE_FILES, stylesheets: ['/nowhere/fonts.css'] };
    await expect(embedFonts('<p>a</p>', CSS, lost)).rejects.toThrow('ENOENT');
  });
});
