import { attachmentPath } from '../../shared/pictures/attachment-name.ts';
import { putAttachment } from '../attachments/put-attachment.ts';
import { type FoundInBackup, findInBackups } from '../backups/find-in-backups.ts';
import type { FileSystem } from '../file-system.ts';
import type { JournalCore } from '../store/journal-core.ts';
import type { Facts } from './finding.ts';
import { hashBytes } from './hash-file.ts';
import type { Mended } from './repair-files.ts';

/** Attachments that a good copy could stand for, by path. */
export function listHurtAttachments(facts: readonly Facts[]): readonly string[] {
  const kinds: readonly Facts['kind'][] = ['wrong-attachment', 'missing-attachment'];
  return facts.filter(({ kind }) => kinds.includes(kind)).map(({ file }) => file);
}

function isNamedFor(path: string, bytes: Uint8Array): boolean {
  return path.startsWith(attachmentPath(`${hashBytes(bytes)}.`));
}

/** The bytes that the attachment's name says, from the newest backup that has them; null where none has. */
export function findGoodBytes(
  fileSystem: FileSystem,
  root: string,
  path: string,
): Promise<FoundInBackup<Uint8Array> | null> {
  return findInBackups(fileSystem, root, path, (bytes) => (isNamedFor(path, bytes) ? bytes : null));
}

async function putBytes(
  core: JournalCore,
  file: string,
  good: FoundInBackup<Uint8Array>,
): Promise<Mended> {
  const keptAs = await putAttachment(core, file, good.value);
  return { file, repair: { did: 'restored', from: good.backup, keptAs } };
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
