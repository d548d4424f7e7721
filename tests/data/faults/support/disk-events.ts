import type { Image } from './disk-image.ts';

export type FileNode = {
  readonly kind: 'file';
  readonly ino: number;
  bytes: Uint8Array;
  mode: number;
  mtimeMs: number;
};
export type FolderNode = {
  readonly kind: 'folder';
  readonly ino: number;
  readonly entries: Map<string, DiskNode>;
};
export type DiskNode = FileNode | FolderNode;

/** One name in a folder, which from now on stands for `node`, or with null for nothing. */
export type EntryChange = {
  readonly folder: FolderNode;
  readonly name: string;
  readonly node: DiskNode | null;
};

/** What a program did to a disk, as far as a power loss can undo it. */
export type DiskEvent =
  /** A rename changes two entries, anything else one. */
  | { readonly kind: 'entries'; readonly changes: readonly EntryChange[] }
  /** The file's content after a write, all of it. */
  | { readonly kind: 'bytes'; readonly file: FileNode; readonly bytes: Uint8Array }
  | { readonly kind: 'sync'; readonly node: DiskNode };

/** Makes the nodes of an image. `newIno` gives a number that no node has yet. */
export function plantImage(image: Image, newIno: () => number): FolderNode {
  const entries = new Map<string, DiskNode>();
  for (const [name, content] of Object.entries(image)) {
    const node: DiskNode =
      content instanceof Uint8Array
        ? { kind: 'file', ino: newIno(), bytes: content, mode: 0o644, mtimeMs: 0 }
        : plantImage(content, newIno);
    entries.set(name, node);
  }
  return { kind: 'folder', ino: newIno(), entries };
}
