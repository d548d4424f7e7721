import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FontFiles } from './embed-fonts.ts';

/** Input: the folder of the built app (`out`). Output: the fonts that its window is built with. */
export async function findBuiltFonts(built: string): Promise<FontFiles> {
  const assets = join(built, 'renderer/assets');
  const names = (await readdir(assets)).filter((name) => name.endsWith('.css'));
  return {
    stylesheets: names.map((name) => join(assets, name)),
    subsetter: join(built, 'main/harfbuzz-subset.wasm'),
  };
}
