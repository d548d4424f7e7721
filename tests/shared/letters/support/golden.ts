import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../../golden');

/** Compares with a kept file of `tests/golden/<folder>`, byte for byte. `UPDATE_GOLDEN=1` writes the file instead, and nothing else does. */
export function expectGolden(name: string, text: string, folder = 'letters'): void {
  const path = join(FOLDER, folder, name);
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(text).toBe(readFileSync(path, 'utf8'));
}
