import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCycle, type Import, readImports, readProjectImports } from './imports.ts';

const imports = readProjectImports(join(import.meta.dirname, '../..'));

/** The folders that each folder's files may import from, besides their own. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  data: ['shared'],
  renderer: ['shared'],
  main: ['shared', 'data'],
};
/** `shared` is pure: small libraries without Node, a clock or a screen; `uuid` is given its time and its bytes. */
const SHARED_LIBRARIES = [
  'zod',
  'es-hangul',
  'markdown-it',
  'docx',
  'uuid',
  'isbn3',
  'edtf',
  'hyphen/en-us/index.js',
];

const layerOf = (path: string) => path.split('/')[0] ?? '';
const isOwn = ({ to }: Import) => layerOf(to) in ALLOWED;
const show = ({ from, to }: Import) => `${from} → ${to}`;

describe('the direction of dependencies', () => {
  it('reads every form of import', () => {
    const text = `import a from 'a'; import type { B } from './b'; export * from './c';
      export { d } from './d'; import './e.css'; const f = import('./f');`;
    expect(readImports('x.ts', text).sort()).toEqual(['./b', './c', './d', './e.css', './f', 'a']);
  });

  it('finds the project', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('goes from main and renderer to shared and data, never back', () => {
    const wrong = imports
      .filter(isOwn)
      .filter(
        ({ from, to }) => ![layerOf(from), ...(ALLOWED[layerOf(from)] ?? [])].includes(layerOf(to)),
      );
    expect(wrong.map(show)).toEqual([]);
  });

  it('keeps Node and Electron out of the renderer', () => {
    const wrong = imports.filter(
      ({ from, to }) => layerOf(from) === 'renderer' && (isBuiltin(to) || to === 'electron'),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('keeps everything but small pure libraries out of shared', () => {
    const wrong = imports.filter(
      (each) =>
        layerOf(each.from) === 'shared' && !isOwn(each) && !SHARED_LIBRARIES.includes(each.to),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('keeps Electron out of data and of the command line', () => {
    const wrong = imports.filter(
      ({ from, to }) => /^(data|main\/cli)\//.test(from) && to === 'electron',
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('goes in no circle', () => {
    expect(findCycle(imports.filter(isOwn))).toBeUndefined();
    expect(
      findCycle([
        { from: 'a', to: 'b' },
        { from: 'b', to: 'a' },
      ]),
    ).toEqual(['a', 'b', 'a']);
  });
});
