import { toCanonicalJson } from '../merging/content.ts';

const STAMPS: ReadonlySet<string> = new Set(['updatedAt', 'edits', 'head', 'ranks']);

/** Only the tombstones of a file are a list of that name. */
function isStamp(key: string, value: unknown): boolean {
  return STAMPS.has(key) || (key === 'removed' && Array.isArray(value));
}

function dropStamps(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropStamps);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([key, field]) => !isStamp(key, field));
  return Object.fromEntries(fields.map(([key, field]) => [key, dropStamps(field)]));
}

/** Whether two versions of a file tell the parent the same, whenever that was written; null for no file. */
export function sayTheSame(a: object | null, b: object | null): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  return toCanonicalJson(dropStamps(a)) === toCanonicalJson(dropStamps(b));
}
