import { BACKUPS_FOLDER } from '../../data/backups/list-backups.ts';
import { isTemporaryName } from '../../data/durable-write.ts';
import { DAMAGED_FOLDER, placeOfPath } from '../../data/journal-layout.ts';
import { isLockFileName, LOCK_FILE } from '../../data/lock/lock-file.ts';
import { ATTACHMENTS_FOLDER } from '../../shared/pictures/attachment-name.ts';

/** What a change of one name in a journal's folder is about. */
export type FileEvent =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'lock' }
  | { readonly kind: 'file'; readonly path: string }
  /** A conflict copy, a new folder, or something that only a look at everything can tell. */
  | { readonly kind: 'everything' };

/** Folders that hold nothing which the open journal shows. */
const ASIDE: ReadonlySet<string> = new Set([BACKUPS_FOLDER, DAMAGED_FOLDER, ATTACHMENTS_FOLDER]);

/**
 * Input: a folder of the journal ('' for the journal's own), with forward slashes, and the name in it that changed, or null
 * where the system does not say. Hidden files of others are those that sync tools are still writing.
 */
export function judgeFileEvent(folder: string, name: string | null): FileEvent {
  if (name === null) return { kind: 'everything' };
  if (folder === '') {
    if (name === LOCK_FILE) return { kind: 'lock' };
    if (isLockFileName(name) || ASIDE.has(name)) return { kind: 'nothing' };
  }
  if (isTemporaryName(name) || name.startsWith('.')) return { kind: 'nothing' };
  const path = folder === '' ? name : `${folder}/${name}`;
  return placeOfPath(path) === null ? { kind: 'everything' } : { kind: 'file', path };
}
