import type { AppError } from '../../shared/result.ts';
import { errorCode, isAbsent } from '../error-code.ts';
import type { FileSystem } from '../file-system.ts';
import { JOURNAL_FILE, NOTEBOOKS_FOLDER } from '../journal-layout.ts';

/** Null where a journal lies in the folder, or is hurt there; `journal-missing`, or `read-failed` where it cannot be told. */
export async function findNoJournal(
  folder: string,
  { fileSystem }: { readonly fileSystem: Pick<FileSystem, 'readdir'> },
): Promise<AppError | null> {
  try {
    const names = await fileSystem.readdir(folder);
    const isJournal = names.includes(JOURNAL_FILE) || names.includes(NOTEBOOKS_FOLDER);
    return isJournal ? null : { code: 'journal-missing', folder };
  } catch (error) {
    if (isAbsent(error)) return { code: 'journal-missing', folder };
    return { code: 'read-failed', path: folder, reason: errorCode(error) };
  }
}
