import { join } from 'node:path';
import type { JournalState } from '../../shared/journal/journal-state.ts';
import {
  ATTACHMENTS_FOLDER,
  attachmentNameSchema,
  attachmentPath,
  findAttachmentNames,
  keptModelNameSchema,
} from '../../shared/pictures/attachment-name.ts';
import { isTemporaryName } from '../durable-write.ts';
import { errorCode, isAbsent } from '../error-code.ts';
import type { FileSystem } from '../file-system.ts';
import { listNames } from '../folders.ts';
import { pathOfPlace } from '../journal-layout.ts';
import { pathOfPage } from './find-structure.ts';
import type { Facts } from './finding.ts';
import { hashFile } from './hash-file.ts';
import type { ScanOptions } from './scan-files.ts';

/** `models` are the letters as they were sent. */
export type AttachmentScan = {
  readonly facts: readonly Facts[];
  readonly counts: { readonly pictures: number; readonly models: number };
};

/** Who names an attachment. */
type Use = { readonly namedBy: string; readonly isInTrash: boolean };

function findUses({ pages, letters, letterCopies, trash }: JournalState): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  function add(value: object, use: Use): void {
    for (const name of findAttachmentNames(value)) if (!uses.has(name)) uses.set(name, use);
  }
  for (const place of pages.values()) {
    add(place.page, { namedBy: pathOfPage(place), isInTrash: false });
  }
  for (const letter of letters.values()) {
    add(letter, { namedBy: pathOfPlace({ kind: 'letter', id: letter.id }), isInTrash: false });
  }
  for (const copy of letterCopies.values()) {
    add(copy, { namedBy: pathOfPlace({ kind: 'letterCopy', id: copy.id }), isInTrash: false });
  }
  for (const { id, content } of trash.values()) {
    add(content, { namedBy: pathOfPlace({ kind: 'trash', id }), isInTrash: true });
  }
  return uses;
}

function isPicture(name: string): boolean {
  return attachmentNameSchema.safeParse(name).success;
}

function isAttachment(name: string): boolean {
  return isPicture(name) || keptModelNameSchema.safeParse(name).success;
}

async function judge(fileSystem: FileSystem, root: string, name: string): Promise<Facts | null> {
  const file = attachmentPath(name);
  try {
    const sha256 = await hashFile(fileSystem, join(root, file));
    return name.startsWith(`${sha256}.`) ? null : { kind: 'wrong-attachment', file, sha256 };
  } catch (error) {
    if (isAbsent(error)) return null;
    return { kind: 'unreadable-attachment', file, errno: errorCode(error) };
  }
}

/**
 * Looks at every attachment: whether its bytes are those that its name says, and whether what is named is there.
 * `isComplete`: every page could be read, so that what no page names is of no use. Rejects with the file system's error
 * where the folder cannot be listed.
 */
export async function scanAttachments(
  root: string,
  { fileSystem }: { readonly fileSystem: FileSystem },
  { state, isComplete }: { readonly state: JournalState; readonly isComplete: boolean },
  { signal, onFile }: ScanOptions = {},
): Promise<AttachmentScan> {
  const uses = findUses(state);
  const facts: Facts[] = [];
  const names = (await listNames(fileSystem, join(root, ATTACHMENTS_FOLDER))).toSorted();
  const found = names.filter(isAttachment);
  for (const name of found) {
    signal?.throwIfAborted();
    const unused: Facts = { kind: 'unused-attachment', file: attachmentPath(name) };
    const isUnused = isComplete && !uses.has(name);
    const fact = (await judge(fileSystem, root, name)) ?? (isUnused ? unused : null);
    if (fact !== null) facts.push(fact);
    onFile?.(attachmentPath(name));
  }
  for (const name of names.filter((each) => !isAttachment(each))) {
    if (isTemporaryName(name)) facts.push({ kind: 'leftover', file: attachmentPath(name) });
    else if (!name.startsWith('.')) facts.push({ kind: 'stranger', file: attachmentPath(name) });
  }
  const there = new Set(found);
  for (const [name, use] of uses) {
    if (!there.has(name))
      facts.push({ kind: 'missing-attachment', file: attachmentPath(name), ...use });
  }
  const pictures = found.filter(isPicture).length;
  return { facts, counts: { pictures, models: found.length - pictures } };
}
