import { createHash } from 'node:crypto';
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

/** As many lines of a long text as a person looks at. */
const HEAD_LINES = 60;

/**
 * Of a text too long to be kept: its first lines, how many there are, and a sum of all, so that any change is noticed. What changed further down is
 * seen in the shorter letters, which have all that a letter can have.
 */
export function digest(text: string): string {
  const lines = text.split('\n');
  const sum = createHash('sha256').update(text).digest('hex');
  return `${lines.slice(0, HEAD_LINES).join('\n')}\n\n${lines.length} lines, SHA-256 ${sum}\n`;
}
