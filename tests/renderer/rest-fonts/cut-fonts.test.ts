import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'vitest';
import { loadSubsetter } from '../../../main/letters/fonts/harfbuzz.ts';
import { readCharacters } from '../../../main/letters/fonts/read-cmap.ts';
import { compressFont } from '../../../main/letters/fonts/woff2.ts';
import { readFirst } from './coverage.ts';
import { CUT_FONTS, MODULES, STYLES } from './sources.ts';

/*
 * Makes renderer/styles/rest/*.woff2 again; needed only where a font has a new version, or the first fonts lack other characters:
 *
 *   npm install --prefix /tmp/whole @expo-google-fonts/noto-serif-kr@0.4.3 @expo-google-fonts/noto-serif@0.4.2 \
 *     @expo-google-fonts/noto-emoji@0.4.7 @expo-google-fonts/noto-serif-sc@0.4.3 \
 *     @expo-google-fonts/noto-serif-jp@0.4.3
 *   CUT_FONTS_FROM=/tmp/whole/node_modules npx vitest run tests/renderer/rest-fonts/cut-fonts.test.ts
 *   UPDATE_FONTS=1 npx vitest run tests/renderer/rest-fonts/rest-fonts.test.ts
 */
const FROM = process.env.CUT_FONTS_FROM;

it.runIf(FROM !== undefined)(
  'cuts the fonts that are kept in renderer/styles/rest',
  async () => {
    const subset = await loadSubsetter(join(MODULES, 'harfbuzzjs/dist/harfbuzz-subset.wasm'));
    const taken = new Set(await readFirst());
    for (const { file, from, ranges, isWhole } of CUT_FONTS) {
      const wanted = ranges
        .flatMap(([a, b]) => Array.from({ length: b - a + 1 }, (_, k) => a + k))
        .filter((code) => isWhole === true || !taken.has(code));
      const font = await readFile(join(FROM ?? '', from));
      const cut = subset(font, wanted);
      for (const code of readCharacters(cut)) taken.add(code);
      await writeFile(join(STYLES, 'rest', file), await compressFont(cut));
    }
  },
  300_000,
);
