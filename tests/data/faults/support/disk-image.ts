import { createHash } from 'node:crypto';

/** What a disk holds: a file by its bytes, a folder by what is in it. */
export type Image = { readonly [name: string]: Image | Uint8Array };

/** Every file of an image by its path, with `/`; an empty folder as `path/`. */
export function listImage(image: Image, above = ''): Map<string, Uint8Array | null> {
  const found = new Map<string, Uint8Array | null>();
  for (const [name, content] of Object.entries(image)) {
    if (content instanceof Uint8Array) {
      found.set(above + name, content);
      continue;
    }
    const below = listImage(content, `${above}${name}/`);
    if (below.size === 0) found.set(`${above}${name}/`, null);
    for (const [path, bytes] of below) found.set(path, bytes);
  }
  return found;
}

/** The same for images with the same files, and for no others. */
export function hashImage(image: Image): string {
  const hash = createHash('sha256');
  const files = [...listImage(image)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [path, bytes] of files) {
    hash.update(`${path}\0${bytes?.length ?? -1}\0`);
    if (bytes !== null) hash.update(bytes);
  }
  return hash.digest('hex');
}
