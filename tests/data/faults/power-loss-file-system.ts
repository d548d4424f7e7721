import { basename, dirname, parse, relative, resolve, sep } from 'node:path';
import type { FileStat, FileSystem, OpenFile } from '../../../data/file-system.ts';
import {
  type DiskEvent,
  type DiskNode,
  type EntryChange,
  type FileNode,
  type FolderNode,
  plantImage,
} from './support/disk-events.ts';
import type { Image } from './support/disk-image.ts';
import { applyEvent, type DiskMoment, startMoment } from './support/disk-moment.ts';

export type PowerLossFileSystem = FileSystem & {
  /** The disk before each operation so far, and as it is now. */
  readonly moments: readonly DiskMoment[];
  /** An hour goes by. */
  readonly pass: () => void;
};

/** How long after a stop the disk is in use again: what was there is older by that. */
const RESTART_MS = 60 * 60 * 1000;

function makeError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}

function toStat(node: DiskNode): FileStat {
  const isFolder = node.kind === 'folder';
  const { ino } = node;
  const rest = isFolder
    ? { mode: 0o755, size: 0, mtimeMs: 0 }
    : { mode: node.mode, size: node.bytes.length, mtimeMs: node.mtimeMs };
  return { ...rest, ino, isFolder, isLink: false };
}

/**
 * A disk in memory that begins with what `image` holds, all of it durable, and notes what is done to it and what is synced:
 * a file's bytes by the file's fsync, the names in a folder by the folder's, and nothing else by either, which is all that
 * POSIX promises. `makeCrashImages` then tells what a power loss may leave. It has no links, no modes that forbid, no end.
 */
export function createPowerLossFileSystem(image: Image): PowerLossFileSystem {
  let lastIno = 0;
  let clock = RESTART_MS;
  const newIno = () => {
    lastIno += 1;
    return lastIno;
  };
  const root = plantImage(image, newIno);
  let now = startMoment(root);
  const moments = [now];

  function note(event: DiskEvent): void {
    now = applyEvent(now, event);
    moments.push(now);
  }

  function find(path: string): DiskNode {
    const absolute = resolve(path);
    const names = relative(parse(absolute).root, absolute).split(sep);
    let node: DiskNode = root;
    for (const name of names.filter((each) => each !== '')) {
      if (node.kind === 'file') throw makeError('ENOTDIR', path);
      const next: DiskNode | undefined = node.entries.get(name);
      if (next === undefined) throw makeError('ENOENT', path);
      node = next;
    }
    return node;
  }

  function findFolder(path: string): FolderNode {
    const node = find(path);
    if (node.kind === 'file') throw makeError('ENOTDIR', path);
    return node;
  }

  function findFile(path: string): FileNode {
    const node = find(path);
    if (node.kind === 'folder') throw makeError('EISDIR', path);
    return node;
  }

  function change(...changes: readonly EntryChange[]): void {
    for (const { folder, name, node } of changes) {
      if (node === null) folder.entries.delete(name);
      else folder.entries.set(name, node);
    }
    note({ kind: 'entries', changes });
  }

  function addNew(path: string, node: DiskNode): void {
    const folder = findFolder(dirname(path));
    if (folder.entries.has(basename(path))) throw makeError('EEXIST', path);
    change({ folder, name: basename(path), node });
  }

  function write(file: FileNode, bytes: Uint8Array): number {
    clock += 1;
    // New memory every time: a moment keeps what was there then, and the caller's bytes are used again.
    file.bytes = Buffer.concat([file.bytes, bytes]);
    file.mtimeMs = clock;
    note({ kind: 'bytes', file, bytes: file.bytes });
    return bytes.length;
  }

  function open(node: DiskNode): OpenFile {
    return {
      read: async (bytes, position) => {
        if (node.kind === 'folder') throw makeError('EISDIR', 'read');
        const part = node.bytes.subarray(position, position + bytes.length);
        bytes.set(part);
        return part.length;
      },
      write: async (bytes) => {
        if (node.kind === 'folder') throw makeError('EISDIR', 'write');
        return write(node, bytes);
      },
      stat: async () => toStat(node),
      sync: async () => {
        note({ kind: 'sync', node });
      },
      close: async () => undefined,
    };
  }

  const stat = async (path: string) => toStat(find(path));

  return {
    moments,
    pass: () => {
      clock += RESTART_MS;
    },
    canSyncFolders: true,
    openForReading: async (path) => open(find(path)),
    createFile: async (path, mode = 0o644) => {
      const node: FileNode = {
        kind: 'file',
        ino: newIno(),
        bytes: new Uint8Array(),
        mode,
        mtimeMs: clock,
      };
      addNew(path, node);
      return open(node);
    },
    readFile: async (path) => Buffer.from(findFile(path).bytes),
    readWithStat: async (path) => {
      const bytes = Buffer.from(findFile(path).bytes);
      return { stat: await stat(path), bytes };
    },
    readdir: async (path) => [...findFolder(path).entries.keys()],
    stat,
    lstat: stat,
    readlink: async (path) => {
      throw makeError('EINVAL', path);
    },
    realpath: async (path) => {
      find(path);
      return resolve(path);
    },
    checkWritable: async (path) => {
      find(path);
    },
    mkdir: async (path) => addNew(path, { kind: 'folder', ino: newIno(), entries: new Map() }),
    rename: async (from, to) => {
      const node = findFile(from);
      const folder = findFolder(dirname(to));
      if (folder.entries.get(basename(to))?.kind === 'folder') throw makeError('EISDIR', to);
      change(
        { folder: findFolder(dirname(from)), name: basename(from), node: null },
        { folder, name: basename(to), node },
      );
    },
    unlink: async (path) => {
      findFile(path);
      change({ folder: findFolder(dirname(path)), name: basename(path), node: null });
    },
    rmdir: async (path) => {
      if (findFolder(path).entries.size > 0) throw makeError('ENOTEMPTY', path);
      change({ folder: findFolder(dirname(path)), name: basename(path), node: null });
    },
    sleep: async () => undefined,
  };
}
