import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFirst } from './coverage.ts';
import { listRestFaces, writeCoverage, writeRestCss } from './rest-faces.ts';
import { STYLES } from './sources.ts';

const made = { css: '', coverage: '' };

beforeAll(async () => {
  const first = await readFirst();
  const faces = await listRestFaces(first);
  made.css = writeRestCss(faces);
  made.coverage = writeCoverage(first, faces);
}, 120_000);

async function expectKept(path: string, text: string): Promise<void> {
  if (process.env.UPDATE_FONTS === '1') await writeFile(path, text);
  expect(await readFile(path, 'utf8')).toBe(text);
}

describe('the fonts for what the first ones lack', () => {
  it('are named in a stylesheet with what they really have', () =>
    expectKept(join(STYLES, 'rest-fonts.css'), made.css));

  it('are known by the rules', () =>
    expectKept(join(STYLES, '../../shared/fonts/covered-runs.ts'), made.coverage));
});
