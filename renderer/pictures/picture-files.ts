/** Whether files are being dragged, which can only be looked at once they are dropped. */
export function bringsFiles(data: DataTransfer | null): boolean {
  return data?.types.includes('Files') === true;
}

/**
 * The files that are pasted or dropped. Word processors put a picture of the words beside the words: where there are words,
 * there is no file.
 */
export function filesOf(data: DataTransfer | null): readonly File[] {
  if (data === null || data.getData('text/plain').trim() !== '') return [];
  return [...data.files];
}
