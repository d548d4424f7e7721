import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFirst } from './coverage.ts';
import { listRestFaces, writeRestCss } from './rest-faces.ts';
import { STYLES } from './sources.ts';

it('the stylesheet of the rest names for each font what it really has', async () => {
  const css = writeRestCss(await listRestFaces(await readFirst()));
  const path = join(STYLES, 'rest-fonts.css');
  if (process.env.UPDATE_FONTS === '1') await writeFile(path, css);
  expect(await readFile(path, 'utf8')).toBe(css);
}, 120_000);
