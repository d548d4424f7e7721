/** The errno name of a file system's error (`ENOENT`), or what else the error says of itself. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : error.message;
}

/** Whether the error says that the file, or a folder on the way to it, is not there. */
export function isAbsent(error: unknown): boolean {
  const code = errorCode(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}
