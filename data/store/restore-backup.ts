import { join } from 'node:path';
import type { Id } from '../../shared/ids.ts';
import {
  applyChanges,
  type FileChange,
  type JournalState,
} from '../../shared/journal/journal-state.ts';
import { toCanonicalJson } from '../../shared/merging/content.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { OpenZip } from '../backups/read-zip.ts';
import { writeDurably } from '../durable-write.ts';
import { isAbsent } from '../error-code.ts';
import { makeFoldersBelow } from '../folders.ts';
import { ATTACHMENTS_FOLDER, type JournalPlace, placeOfPath } from '../journal-layout.ts';
import type { StoreDeps } from '../store-deps.ts';
import { parseStored } from '../stored-value.ts';

/** What a backup holds, and the paths in it that cannot be read. */
export type BackupContents = {
  readonly state: JournalState;
  readonly unreadable: readonly string[];
};

async function readPlace(
  zip: OpenZip,
  path: string,
  place: JournalPlace,
  { codec }: Pick<StoreDeps, 'codec'>,
): Promise<FileChange | null> {
  const decoded = codec.decode(await zip.read(path));
  const parsed = parseStored(place, decoded.ok ? decoded.value : null);
  return parsed.ok ? ({ ...place, value: parsed.value } as FileChange) : null;
}

/** Input: a backup and a journal to fill. Output: its contents; `newer-version`, or `damaged-backup` without a journal.json. */
export async function readBackup(
  zip: OpenZip,
  name: string,
  blank: JournalState,
  deps: Pick<StoreDeps, 'codec'>,
): Promise<Result<BackupContents>> {
  const changes: FileChange[] = [];
  const unreadable: string[] = [];
  for (const { path } of zip.entries) {
    const place = placeOfPath(path);
    if (place === null) continue;
    const change = await readPlace(zip, path, place, deps);
    if (change === null) unreadable.push(path);
    else changes.push(change);
  }
  if (!changes.some(({ kind }) => kind === 'journal')) {
    return fail({ code: 'damaged-backup', name, reason: 'journal.json' });
  }
  return ok({ state: applyChanges(blank, changes), unreadable });
}

/** Puts back the pictures that are gone; they are named by what they hold, so one that is there is the same. */
export async function restoreAttachments(
  zip: OpenZip,
  root: string,
  { fileSystem }: Pick<StoreDeps, 'fileSystem'>,
): Promise<void> {
  for (const { path } of zip.entries) {
    const [top, name = '', ...rest] = path.split('/');
    if (top !== ATTACHMENTS_FOLDER || rest.length > 0) continue;
    const target = join(root, ATTACHMENTS_FOLDER, name);
    try {
      await fileSystem.stat(target);
    } catch (error) {
      if (!isAbsent(error)) throw error;
      await makeFoldersBelow(fileSystem, root, join(root, ATTACHMENTS_FOLDER));
      await writeDurably(fileSystem, target, await zip.read(path));
    }
  }
}

function* differences<T extends object>(
  from: ReadonlyMap<Id, T>,
  to: ReadonlyMap<Id, T>,
): Generator<readonly [Id, T | null, T | undefined]> {
  for (const [id, value] of to) {
    const current = from.get(id);
    if (current === undefined || toCanonicalJson(current) !== toCanonicalJson(value)) {
      yield [id, value, current];
    }
  }
  for (const [id, current] of from) if (!to.has(id)) yield [id, null, current];
}

/**
 * Input: a journal and what it shall be. Output: the changes from one to the other: what is new is written before what names
 * it, and what goes away goes last. A page that is in another notebook now moves back.
 */
export function planTarget(from: JournalState, to: JournalState): readonly FileChange[] {
  const changes: FileChange[] = [];
  for (const [id, value, current] of differences(from.pages, to.pages)) {
    const isMoved = current !== undefined && current.notebookId !== value?.notebookId;
    if (isMoved) changes.push({ kind: 'page', id, notebookId: current.notebookId, value: null });
    if (value !== null) {
      changes.push({ kind: 'page', id, notebookId: value.notebookId, value: value.page });
    }
  }
  for (const [id, value] of differences(from.notebooks, to.notebooks)) {
    changes.push({ kind: 'notebook', id, value });
  }
  for (const [id, value] of differences(from.letters, to.letters)) {
    changes.push({ kind: 'letter', id, value });
  }
  for (const [id, value] of differences(from.trash, to.trash)) {
    changes.push({ kind: 'trash', id, value });
  }
  if (toCanonicalJson(from.journal) !== toCanonicalJson(to.journal)) {
    changes.push({ kind: 'journal', value: to.journal });
  }
  const stays = changes.filter(({ value }) => value !== null);
  return [...stays, ...changes.filter(({ value }) => value === null)];
}
