import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { markComplete, publish, readStored } from '../../scripts/runtime/stored-runtime.mjs';
import { makeUnreachable } from './support/fake-source.ts';
import { makeTempFolder } from './support/temp-folder.ts';

function makeReady(folder: string, content: string): string {
  mkdirSync(join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'dist/electron'), content);
  markComplete(folder, makeUnreachable().source);
  return folder;
}

it('keeps the first of two complete runtimes', () => {
  const root = makeTempFolder();
  const target = join(root, 'final');
  publish(makeReady(join(root, 'a'), 'first'), target, 'linux');
  publish(makeReady(join(root, 'b'), 'second'), target, 'linux');
  expect(readFileSync(join(target, 'dist/electron'), 'utf8')).toBe('first');
});

it('replaces a folder without its marker', () => {
  const root = makeTempFolder();
  const target = join(root, 'final');
  mkdirSync(join(target, 'dist'), { recursive: true });
  writeFileSync(join(target, 'dist/electron'), 'half');
  expect(readStored(target, 'linux')).toBeNull();
  publish(makeReady(join(root, 'a'), 'whole'), target, 'linux');
  expect(readStored(target, 'linux')?.version).toBe('45.4.1');
  expect(readFileSync(join(target, 'dist/electron'), 'utf8')).toBe('whole');
});
