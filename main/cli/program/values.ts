/** What was typed, by the name of the option (in camel case) or the argument. */
export type Values = Readonly<Record<string, unknown>>;

/** The text of an option or argument; undefined where it was left out. */
export function readText(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** The values of an option that may be repeated. */
export function readList(values: Values, name: string): readonly string[] {
  const value = values[name];
  return Array.isArray(value) ? value : [];
}

export function readFlag(values: Values, name: string): boolean {
  return values[name] === true;
}

/** A number as typed: NaN, which every schema refuses, where it is none. */
export function readNumber(values: Values, name: string): number | undefined {
  const text = readText(values, name);
  if (text === undefined) return undefined;
  return text.trim() === '' ? Number.NaN : Number(text);
}

/** Only the named values, those that were left out being left out. */
export function pickValues(values: Values, names: readonly string[]): Values {
  return Object.fromEntries(names.filter((name) => name in values).map((n) => [n, values[n]]));
}

/** `other-names` → `otherNames`, as commander names the value of an option. */
export function toCamelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}

/** One typed value with commas in it, Latin or East Asian: the parts that say something. */
export function splitAtCommas(typed: string): string[] {
  return typed
    .split(/[,，、]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
