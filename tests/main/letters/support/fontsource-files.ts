import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FontFiles } from '../../../../main/letters/fonts/embed-fonts.ts';

const root = join(import.meta.dirname, '../../../..');
const modules = join(root, 'node_modules');
const styles = join(root, 'renderer/styles');
const imported = readFileSync(join(styles, 'reading-fonts.css'), 'utf8');

/** The fonts that the window is built with, as they are before the build. */
export const FONTSOURCE_FILES: FontFiles = {
  stylesheets: [...imported.matchAll(/@import "([^"]+)"/g)].map(([, path = '']) =>
    path.startsWith('.') ? join(styles, path) : join(modules, path),
  ),
  subsetter: join(modules, 'harfbuzzjs/dist/harfbuzz-subset.wasm'),
};
