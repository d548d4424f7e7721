import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError } from './plain-error.mjs';
import { projectDir } from './settings.mjs';

/** @param {string} packageName */
export function findInstalled(packageName) {
  return join(projectDir, 'node_modules', packageName);
}

/**
 * Reads a JSON file of an installed package.
 * @param {string} packageName
 * @param {string} file
 * @returns {any}
 * @throws {PlainError} when nothing is installed yet
 */
export function readInstalled(packageName, file) {
  try {
    return JSON.parse(readFileSync(join(findInstalled(packageName), file), 'utf8'));
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') throw error;
    throw new PlainError(`${packageName} is not installed; run "npm ci" in ${projectDir} first.`);
  }
}
