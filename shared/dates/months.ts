/** The months as English writes them in full, January first. */
export const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `March`, `Mar` and `mar` are 3: three letters tell the months apart. Undefined for what begins no month. */
export function readEnglishMonth(name: string): number | undefined {
  const letters = name.slice(0, 3).toLowerCase();
  const index = ENGLISH_MONTHS.findIndex((month) => month.slice(0, 3).toLowerCase() === letters);
  return index < 0 ? undefined : index + 1;
}
