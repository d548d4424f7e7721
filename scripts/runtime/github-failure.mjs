import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MEMORY_MS = 24 * 60 * 60_000;
const FILE = 'github-failed.json';

/**
 * Why GitHub could not give this version within the last day; null when it is worth trying.
 * @param {string} cacheDir
 * @param {string} version
 * @param {number} now milliseconds since 1970
 * @returns {string | null}
 */
export function recallFailure(cacheDir, version, now) {
  try {
    const failure = JSON.parse(readFileSync(join(cacheDir, FILE), 'utf8'));
    const age = now - failure.at;
    // A clock that was set back must not make the memory last for years.
    return failure.version === version && age >= 0 && age < MEMORY_MS ? failure.reason : null;
  } catch {
    return null;
  }
}

/**
 * @param {string} cacheDir
 * @param {{ version: string, at: number, reason: string }} failure
 */
export function rememberFailure(cacheDir, failure) {
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(join(cacheDir, FILE), `${JSON.stringify(failure)}\n`);
}

/** @param {string} cacheDir */
export function forgetFailure(cacheDir) {
  rmSync(join(cacheDir, FILE), { force: true });
}
