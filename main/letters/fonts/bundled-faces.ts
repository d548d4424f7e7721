import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type FontFace, readFontFaces } from './font-faces.ts';

/** Input: stylesheets. Output: every face that they name once, with its file's absolute path. */
export async function readAllFaces(stylesheets: readonly string[]): Promise<readonly FontFace[]> {
  const found = new Map<string, FontFace>();
  for (const path of stylesheets) {
    for (const face of readFontFaces(await readFile(path, 'utf8'))) {
      const file = resolve(dirname(path), face.file);
      found.set(file, { ...face, file });
    }
  }
  return [...found.values()];
}

/**
 * The families that a stylesheet, or the attributes of a drawing, set text in, in the order in which a character is looked for,
 * one list for each rule.
 */
export function stacksOf(css: string, faces: readonly FontFace[]): readonly (readonly string[])[] {
  const bundled = new Set(faces.map(({ family }) => family));
  const stacks = [...css.matchAll(/font-family(?::([^;}]+)|="([^"]+)")/g)].map(
    ([, rule, attribute]) =>
      (rule ?? attribute ?? '')
        .split(',')
        .map((name) => name.trim().replace(/["']/g, ''))
        .filter((name) => bundled.has(name)),
  );
  return [...new Map(stacks.map((stack) => [stack.join(), stack])).values()].filter(
    (stack) => stack.length > 0,
  );
}
