import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * @param {string} root
 * @param {readonly string[]} names files and folders in `root`; missing ones count as empty
 * @returns {string[]} every file's full path, in an order that is the same everywhere
 */
function listFiles(root, names) {
  return names
    .flatMap((name) => {
      const path = join(root, name);
      const found = statSync(path, { throwIfNoEntry: false });
      if (!found?.isDirectory()) return found ? [path] : [];
      return readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
    })
    .sort();
}

/**
 * What a build is made from: changes with any file's name or content, not with its time, since a
 * checkout gives new times to old files.
 * @param {string} root
 * @param {readonly string[]} names
 */
export function hashSources(root, names) {
  const hash = createHash('sha256');
  for (const path of listFiles(root, names)) {
    const content = readFileSync(path);
    hash.update(`${relative(root, path)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * What a build made: changes when anything else wrote there, such as a development server.
 * @param {string} root
 * @param {readonly string[]} names
 */
export function describeOutputs(root, names) {
  return listFiles(root, names).map((path) => {
    const { size, mtimeMs } = statSync(path);
    return `${relative(root, path)} ${size} ${mtimeMs}`;
  });
}
