import type { AppError } from '../shared/result.ts';
import { errorCode } from './error-code.ts';

/**
 * Input: an error of the file system while `file` (a path inside the journal `folder`) was written. Output: what to tell the
 * parent; a read-only journal is named by its folder, since that is what must be changed. Errno names: errno(3).
 */
export function toWriteError(error: unknown, folder: string, file: string): AppError {
  const reason = errorCode(error);
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
