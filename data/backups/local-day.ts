/** The day, `YYYY-MM-DD`, on which a time falls for the parent: in the computer's time zone. */
export function localDay(time: Date): string {
  const year = String(time.getFullYear()).padStart(4, '0');
  const month = String(time.getMonth() + 1).padStart(2, '0');
  return `${year}-${month}-${String(time.getDate()).padStart(2, '0')}`;
}
