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

type Drops = (key: string, fields: Readonly<Record<string, unknown>>) => boolean;

function strip(value: unknown, drops: Drops): unknown {
  if (Array.isArray(value)) return value.map((each) => strip(each, drops));
  if (value instanceof Map) {
    return new Map([...value].map(([key, each]) => [key, strip(each, drops)]));
  }
  if (!isObject(value)) return value;
  const fields = Object.entries(value).filter(([key]) => !drops(key, value));
  return Object.fromEntries(fields.map(([key, field]) => [key, strip(field, drops)]));
}

/** `value` without what only the merging of two copies needs, also deep in it: what a journal tells the parent. */
export function withoutBookkeeping<T>(value: T): T {
  return strip(value, isBookkeeping) as T;
}

/** As `withoutBookkeeping`, of things that came back: they were changed last then. */
export function withoutTimes<T>(value: T): T {
  return strip(value, (key, of) => key === 'updatedAt' || isBookkeeping(key, of)) as T;
}
