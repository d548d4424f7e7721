const MAX_PAGES = 100_000;

/** Input: a number of pages as typed. Output: it, null for an empty field, or undefined where it is none. */
export function readPageCount(typed: string): number | null | undefined {
  const digits = typed.trim().replace(/[,\s]|쪽$|p\.?$/gi, '');
  if (digits === '') return typed.trim() === '' ? null : undefined;
  if (!/^\d{1,6}$/.test(digits)) return undefined;
  const count = Number(digits);
  return count >= 1 && count <= MAX_PAGES ? count : undefined;
}
