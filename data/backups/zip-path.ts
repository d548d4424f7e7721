/** Why a path cannot stand in a backup, or beside the others in it. */
export type PathProblem = 'unsafe-path' | 'duplicate-path';

/** The largest file that a backup holds, in bytes: it is held in memory whole, when it is written and when it is read. */
export const MAX_FILE_BYTES = 512 * 1024 * 1024;

/** Linux's PATH_MAX (limits.h); nothing longer can lie in a folder that was opened by its path. */
const MAX_PATH_BYTES = 4096;

/**
 * Whether a path leads to a place below the folder that it is joined to, on every system: forward slashes, no empty, `.` or
 * `..` part, nothing that Windows takes for a folder separator or a drive, and text that UTF-8 can hold.
 */
export function isSafePath(path: string): boolean {
  if (!path.isWellFormed() || Buffer.byteLength(path) > MAX_PATH_BYTES) return false;
  if (path.includes('\\') || path.includes('\0') || /^[a-z]:/i.test(path)) return false;
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

function listFoldersAbove(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

/**
 * Makes a check for the paths of one zip, to be asked about each in turn: null, or why it must not be there. Two files of one
 * path, and a file where another one needs a folder, are duplicates.
 */
export function createPathCheck(): (path: string) => PathProblem | null {
  const files = new Set<string>();
  const folders = new Set<string>();
  return (path) => {
    if (!isSafePath(path)) return 'unsafe-path';
    const above = listFoldersAbove(path);
    const isTaken = files.has(path) || folders.has(path) || above.some((each) => files.has(each));
    if (isTaken) return 'duplicate-path';
    files.add(path);
    for (const folder of above) folders.add(folder);
    return null;
  };
}
