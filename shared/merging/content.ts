const BOOKKEEPING = new Set(['updatedAt', 'edits']);

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function sortFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortFields);
  if (!isObject(value)) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([key, field]) => [key, sortFields(field)]));
}

/** JSON that is the same for equal values, whatever the order of their fields. */
export function toCanonicalJson(value: unknown): string {
  return JSON.stringify(sortFields(value)) ?? 'null';
}

/** What a record says, without its own bookkeeping, as text: equal texts are equal contents. */
export function contentOf(record: object): string {
  const fields = Object.entries(record).filter(([key]) => !BOOKKEEPING.has(key));
  return toCanonicalJson(Object.fromEntries(fields));
}

export function hasSameContent(a: object, b: object): boolean {
  return a === b || contentOf(a) === contentOf(b);
}
