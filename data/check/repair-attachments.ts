import { join } from 'node:path';
import { listBackups } from '../backups/list-backups.ts';
import { openBackup } from '../backups/open-backup.ts';
import { UnreadableBackupError } from '../backups/unreadable-backup-error.ts';
import { writeDurably } from '../durable-write.ts';
import type { FileSystem } from '../file-system.ts';
import { makeFoldersBelow } from '../folders.ts';
import { ATTACHMENTS_FOLDER } from '../journal-layout.ts';
import type { JournalCore } from '../store/journal-core.ts';
import { keepAside } from '../store/set-aside.ts';
import type { Facts } from './finding.ts';
import { hashBytes } from './hash-file.ts';
import type { Mended } from './repair-files.ts';

/** Attachments that a good copy could stand for, by path. */
export function listHurtAttachments(facts: readonly Facts[]): readonly string[] {
  const kinds: readonly Facts['kind'][] = ['wrong-attachment', 'missing-attachment'];
  return facts.filter(({ kind }) => kinds.includes(kind)).map(({ file }) => file);
}

function isNamedFor(path: string, bytes: Uint8Array): boolean {
  return path.startsWith(`${ATTACHMENTS_FOLDER}/${hashBytes(bytes)}.`);
}

async function readFromBackup(
  fileSystem: FileSystem,
  root: string,
  backup: string,
  path: string,
): Promise<Uint8Array | null> {
  const zip = await openBackup(fileSystem, root, backup);
  try {
    if (!zip.entries.some((entry) => entry.path === path)) return null;
    const bytes = await zip.read(path);
    return isNamedFor(path, bytes) ? bytes : null;
  } finally {
    await zip.close();
  }
}

type GoodBytes = { readonly bytes: Uint8Array; readonly backup: string };

/** The bytes that the attachment's name says, from the newest backup that has them; null where none has. */
export async function findGoodBytes(
  fileSystem: FileSystem,
  root: string,
  path: string,
): Promise<GoodBytes | null> {
  for (const { name: backup } of await listBackups(fileSystem, root)) {
    try {
      const bytes = await readFromBackup(fileSystem, root, backup, path);
      if (bytes !== null) return { bytes, backup };
    } catch (error) {
      if (!(error instanceof UnreadableBackupError)) throw error;
    }
  }
  return null;
}

async function putBytes(core: JournalCore, file: string, good: GoodBytes): Promise<Mended> {
  const { fileSystem } = core.deps;
  const path = join(core.folder, file);
  const isThere = await fileSystem.stat(path).then(
    () => true,
    () => false,
  );
  const kept = isThere ? await keepAside(core, file) : null;
  await makeFoldersBelow(fileSystem, core.folder, join(core.folder, ATTACHMENTS_FOLDER));
  try {
    await writeDurably(fileSystem, path, good.bytes);
  } catch (error) {
    await kept?.undo();
    throw error;
  }
  return { file, repair: { did: 'restored', from: good.backup, keptAs: kept?.path ?? null } };
}

/** Puts back from backups what is gone or not what its name says; that is kept in `damaged/`. Rejects with the file system's error. */
export async function repairAttachments(
  core: JournalCore,
  paths: readonly string[],
  onMended: (mended: Mended) => void,
): Promise<void> {
  for (const path of paths) {
    if ((await core.findObstacle()) !== null) return;
    const good = await findGoodBytes(core.deps.fileSystem, core.folder, path);
    if (good !== null) onMended(await putBytes(core, path, good));
  }
}
