function refuse(): never {
  throw new TypeError('A frozen map was changed');
}

function freezeMap(map: Map<unknown, unknown>): void {
  for (const value of map.values()) freezeDeep(value);
  Object.assign(map, { set: refuse, delete: refuse, clear: refuse });
  Object.freeze(map);
}

/** Makes every later change of `value`, and of anything in it, throw. Gives the value back. */
export function freezeDeep<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map) {
    freezeMap(value);
    return value;
  }
  Object.freeze(value);
  for (const field of Object.values(value)) freezeDeep(field);
  return value;
}
