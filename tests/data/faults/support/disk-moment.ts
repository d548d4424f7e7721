import type { DiskEvent, DiskNode, EntryChange, FileNode, FolderNode } from './disk-events.ts';

type Entries = ReadonlyMap<string, DiskNode | null>;

export type FileHistory = {
  /** What is certain. */
  readonly synced: Uint8Array;
  /** What the running system sees. */
  readonly latest: Uint8Array;
  readonly isSynced: boolean;
};

/** A disk between two operations: what is certain, and what a power loss may undo. */
export type DiskMoment = {
  readonly root: FolderNode;
  readonly folders: ReadonlyMap<FolderNode, Entries>;
  readonly files: ReadonlyMap<FileNode, FileHistory>;
  /** Changes of entries that were not synced, in order. The halves of a rename count as two, as on disks without a log. */
  readonly open: readonly EntryChange[];
};

const NO_BYTES = new Uint8Array();

/** The moment before anything is done to a disk that was just planted: all of it is certain. */
export function startMoment(root: FolderNode): DiskMoment {
  const folders = new Map<FolderNode, Entries>();
  const files = new Map<FileNode, FileHistory>();
  const visit = (node: DiskNode): void => {
    if (node.kind === 'file') {
      files.set(node, { synced: node.bytes, latest: node.bytes, isSynced: true });
      return;
    }
    folders.set(node, new Map(node.entries));
    for (const each of node.entries.values()) visit(each);
  };
  visit(root);
  return { root, folders, files, open: [] };
}

/** A folder's names with these changes made. */
export function withEntries(
  folders: DiskMoment['folders'],
  changes: readonly EntryChange[],
): DiskMoment['folders'] {
  const next = new Map(folders);
  for (const { folder, name, node } of changes) {
    next.set(folder, new Map(next.get(folder)).set(name, node));
  }
  return next;
}

function syncFolder(moment: DiskMoment, folder: FolderNode): DiskMoment {
  const done = moment.open.filter((change) => change.folder === folder);
  const open = moment.open.filter((change) => change.folder !== folder);
  return { ...moment, folders: withEntries(moment.folders, done), open };
}

function withFile(moment: DiskMoment, file: FileNode, history: FileHistory): DiskMoment {
  return { ...moment, files: new Map(moment.files).set(file, history) };
}

/** The moment after one more operation. */
export function applyEvent(moment: DiskMoment, event: DiskEvent): DiskMoment {
  if (event.kind === 'entries') return { ...moment, open: [...moment.open, ...event.changes] };
  if (event.kind === 'bytes') {
    const synced = moment.files.get(event.file)?.synced ?? NO_BYTES;
    return withFile(moment, event.file, { synced, latest: event.bytes, isSynced: false });
  }
  if (event.node.kind === 'folder') return syncFolder(moment, event.node);
  const latest = moment.files.get(event.node)?.latest ?? NO_BYTES;
  return withFile(moment, event.node, { synced: latest, latest, isSynced: true });
}
