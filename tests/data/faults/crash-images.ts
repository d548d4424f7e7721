import type { EntryChange, FileNode, FolderNode } from './support/disk-events.ts';
import { hashImage, type Image } from './support/disk-image.ts';
import { type DiskMoment, type FileHistory, withEntries } from './support/disk-moment.ts';

/**
 * What may be left of a file whose bytes were not synced: what was synced before, which of a new file is nothing (ext4,
 * where the rename came to the disk before the bytes); NULs at its length (XFS, NTFS); the first half; all.
 */
const LEFT = {
  none: ({ synced }) => synced,
  nuls: ({ latest }) => new Uint8Array(latest.length),
  half: ({ latest }) => latest.subarray(0, Math.floor(latest.length / 2)),
  all: ({ latest }) => latest,
} satisfies Record<string, (file: FileHistory) => Uint8Array>;

/**
 * Every part of a list, in its order. Of a list longer than `limit` its beginnings, its ends, each item alone and all but
 * each.
 */
export function listParts<Item>(items: readonly Item[], limit: number): Item[][] {
  if (items.length > limit) {
    return [...items.keys(), items.length].flatMap((at) => [
      items.slice(0, at),
      items.slice(at),
      items.slice(at, at + 1),
      items.toSpliced(at, 1),
    ]);
  }
  return items.reduce<Item[][]>(
    (parts, item) => parts.flatMap((part) => [part, [...part, item]]),
    [[]],
  );
}

type BytesOf = (file: FileNode) => Uint8Array;

function buildImage(folder: FolderNode, folders: DiskMoment['folders'], bytesOf: BytesOf): Image {
  const image: Record<string, Image | Uint8Array> = {};
  for (const [name, node] of folders.get(folder) ?? []) {
    if (node === null) continue;
    image[name] = node.kind === 'file' ? bytesOf(node) : buildImage(node, folders, bytesOf);
  }
  return image;
}

function makeImage(
  { root, folders, files }: DiskMoment,
  done: readonly EntryChange[],
  left: (file: FileHistory) => Uint8Array,
): Image {
  return buildImage(root, withEntries(folders, done), (file) => {
    const history = files.get(file);
    if (history === undefined) return new Uint8Array();
    return history.isSynced ? history.synced : left(history);
  });
}

/** What a stop of the program alone leaves: all that it has done. */
export function makeStopImage(moment: DiskMoment): Image {
  return makeImage(moment, moment.open, LEFT.all);
}

export type CrashImage = { readonly name: string; readonly image: Image };

/**
 * What a power loss at this moment may leave, each image once: every part of the open changes of entries, in any order (as
 * `listParts` with `limit`), times every fate of bytes that were not synced.
 */
export function makeCrashImages(moment: DiskMoment, limit: number): CrashImage[] {
  const images = new Map<string, CrashImage>();
  for (const done of listParts(moment.open, limit)) {
    for (const [fate, left] of Object.entries(LEFT)) {
      const image = makeImage(moment, done, left);
      const entries = done.map(({ name, node }) => `${node === null ? '-' : '+'}${name}`);
      images.set(hashImage(image), { name: `${fate} [${entries.join(' ')}]`, image });
    }
  }
  return [...images.values()];
}
