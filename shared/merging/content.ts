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

/** Whether `contentOf` gives the same for both: only fields that are not the very same are looked into. */
export function hasSameContent(a: object, b: object): boolean {
  if (a === b) return true;
  const own = a as Readonly<Record<string, unknown>>;
  const other = b as Readonly<Record<string, unknown>>;
  for (const key of new Set([...Object.keys(own), ...Object.keys(other)])) {
    if (own[key] === other[key] || BOOKKEEPING.has(key)) continue;
    if (own[key] === undefined || other[key] === undefined) return false;
    if (toCanonicalJson(own[key]) !== toCanonicalJson(other[key])) return false;
  }
  return true;
}
