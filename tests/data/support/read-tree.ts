import { createHash } from 'node:crypto';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Every file and folder below `root`, by its path: a file with the hash of its bytes, its mode and its time of change. */
export async function readTree(root: string): Promise<Record<string, string>> {
  const tree: Record<string, string> = {};
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const { mode, mtimeMs } = await lstat(path);
    const hash = entry.isDirectory()
      ? 'folder'
      : `${createHash('sha256')
          .update(await readFile(path))
          .digest('hex')} ${mtimeMs}`;
    tree[relative(root, path)] = `${mode.toString(8)} ${hash}`;
  }
  return tree;
}

/** As `readTree`, the bytes only: what a failed save that was undone must leave the same. */
export async function readContents(root: string): Promise<Record<string, string>> {
  const contents: Record<string, string> = {};
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    contents[relative(root, path)] = entry.isDirectory() ? '' : await readFile(path, 'utf8');
  }
  return contents;
}
