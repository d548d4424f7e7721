const ALWAYS = new Set(['edits', 'head', 'ranks', 'needs']);

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isBookkeeping(key: string, fields: Readonly<Record<string, unknown>>): boolean {
  if (key === 'removed') return Array.isArray(fields.removed);
  // What has a time of its making has told the parent since format 1 when it was changed.
  if (key === 'updatedAt') return !('createdAt' in fields);
  return ALWAYS.has(key);
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  if (value instanceof Map) return new Map([...value].map(([key, each]) => [key, strip(each)]));
  if (!isObject(value)) return value;
  const fields = Object.entries(value).filter(([key]) => !isBookkeeping(key, value));
  return Object.fromEntries(fields.map(([key, field]) => [key, strip(field)]));
}

/** `value` without what only the merging of two copies needs, also deep in it: what a journal tells the parent. */
export function withoutBookkeeping<T>(value: T): T {
  return strip(value) as T;
}
