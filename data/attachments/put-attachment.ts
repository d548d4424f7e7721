import { join } from 'node:path';
import { ATTACHMENTS_FOLDER } from '../../shared/pictures/attachment-name.ts';
import { writeDurably } from '../durable-write.ts';
import { makeFoldersBelow } from '../folders.ts';
import type { JournalCore } from '../store/journal-core.ts';
import { keepAside } from '../store/set-aside.ts';

/**
 * Puts the bytes that a picture's name says in its place, durably; what was there, which is not what the name says, is kept
 * in `damaged/`. `file`: inside the journal folder. Output: where that lies, null for nothing. Rejects with the file system's error.
 */
export async function putAttachment(
  core: JournalCore,
  file: string,
  bytes: Uint8Array,
): Promise<string | null> {
  const { fileSystem } = core.deps;
  const kept = await keepAside(core, file);
  await makeFoldersBelow(fileSystem, core.folder, join(core.folder, ATTACHMENTS_FOLDER));
  try {
    await writeDurably(fileSystem, join(core.folder, file), bytes);
  } catch (error) {
    await kept?.undo();
    throw error;
  }
  return kept?.path ?? null;
}
