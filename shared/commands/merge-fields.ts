/**
 * Input: an object, and the fields to change in it. Output: a new object. A changed field that is '', null or undefined is
 * taken away, unless it is named in `keepEmpty`; a field that `changes` does not have stays as it was.
 */
export function mergeFields<T extends object>(
  current: T,
  changes: { readonly [Key in keyof T]?: T[Key] | '' | null | undefined },
  keepEmpty: readonly (keyof T)[] = [],
): T {
  const merged: Record<string, unknown> = Object.fromEntries(Object.entries(current));
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined && !(key in merged)) continue;
    const isBlank = value === '' || value === null || value === undefined;
    if (isBlank && !keepEmpty.includes(key as keyof T)) delete merged[key];
    else merged[key] = value;
  }
  return merged as T;
}

/** As `mergeFields` onto nothing: the object without its blank fields. */
export function dropBlank<T extends object>(fields: T): T {
  return mergeFields({} as T, fields);
}
