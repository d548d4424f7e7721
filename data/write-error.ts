import type { AppError } from '../shared/result.ts';
import { errorCode } from './error-code.ts';
import { VanishedJournalError } from './journal-files.ts';

/**
 * Input: an error of the file system while `file` (a path inside the journal `folder`) was written. Output: what to tell the
 * parent; a journal that is read-only or gone is named by its folder, since that is what must be changed. Errno names: errno(3).
 */
export function toWriteError(error: unknown, folder: string, file: string): AppError {
  const reason = errorCode(error);
  if (error instanceof VanishedJournalError) return { code: 'write-failed', path: folder, reason };
  switch (reason) {
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return { code: 'read-only', path: folder };
    case 'ENOSPC':
    case 'EDQUOT':
      return { code: 'disk-full', path: file };
    default:
      return { code: 'write-failed', path: file, reason };
  }
}
