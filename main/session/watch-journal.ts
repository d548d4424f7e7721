import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';
import { listJournalFolders } from './journal-folders.ts';
import { judgeFileEvent } from './judge-file-event.ts';

/** How long events are gathered, in ms: a sync tool writes many files in a row, and each tells more than once. */
const GATHER_MS = 150;

export type WatchListeners = {
  /** Files of the journal, by their paths inside it with forward slashes. */
  readonly onFiles: (paths: readonly string[]) => void;
  readonly onEverything: () => void;
  readonly onLock: () => void;
};

export type JournalWatch = {
  /** Resolves once every folder that is there is watched. */
  readonly ready: Promise<void>;
  /** Whether the system tells of every folder. Where it does not, somebody has to look. */
  readonly isWhole: () => boolean;
  readonly close: () => void;
};

type WatchedFolder = { readonly watcher: FSWatcher; readonly inode: bigint };

/** Tells of what happens in the folders of a journal, also in those that come later. Never throws, never rejects. */
export function watchJournal(root: string, listeners: WatchListeners): JournalWatch {
  const watched = new Map<string, WatchedFolder>();
  let unwatched = 0;
  let isClosed = false;
  let timer: NodeJS.Timeout | null = null;
  let files = new Set<string>();
  let everything = false;
  let lock = false;

  function end(folder: string): void {
    watched.get(folder)?.watcher.close();
    watched.delete(folder);
  }

  function start(folder: string, inode: bigint): boolean {
    try {
      const watcher = watch(join(root, folder), { persistent: false }, (type, name) =>
        hear(folder, type, name),
      );
      watcher.on('error', () => {
        end(folder);
        gather('everything');
      });
      watched.set(folder, { watcher, inode });
      return true;
    } catch {
      return false;
    }
  }

  async function watchFolders(): Promise<void> {
    const found = await listJournalFolders(root);
    if (isClosed) return;
    for (const [folder, { inode }] of watched) {
      if (found.get(folder) !== inode) end(folder);
    }
    const missing = [...found].filter(([folder]) => !watched.has(folder));
    const refused = missing.filter(([folder, inode]) => !start(folder, inode));
    unwatched = refused.length + (found.has('') ? 0 : 1);
  }

  function hear(folder: string, type: string, name: string | null): void {
    const path = folder === '' ? name : `${folder}/${name}`;
    // Windows also tells the folder above of what a folder's own watcher tells.
    if (type === 'change' && path !== null && watched.has(path)) return;
    const event = judgeFileEvent(folder, name);
    if (event.kind === 'nothing') return;
    if (event.kind === 'file') files.add(event.path);
    gather(event.kind);
  }

  function gather(kind: 'file' | 'lock' | 'everything'): void {
    if (isClosed) return;
    everything ||= kind === 'everything';
    lock ||= kind === 'lock';
    timer ??= setTimeout(() => void pass(), GATHER_MS);
  }

  async function pass(): Promise<void> {
    const gathered = { files: [...files], everything, lock };
    files = new Set();
    everything = false;
    lock = false;
    timer = null;
    // First, so that what comes into a new folder from now on is told.
    if (gathered.everything) await watchFolders();
    if (isClosed) return;
    if (gathered.lock) listeners.onLock();
    if (gathered.everything) listeners.onEverything();
    else if (gathered.files.length > 0) listeners.onFiles(gathered.files);
  }

  return {
    ready: watchFolders(),
    isWhole: () => unwatched === 0,
    close: () => {
      isClosed = true;
      if (timer !== null) clearTimeout(timer);
      for (const folder of [...watched.keys()]) end(folder);
    },
  };
}
