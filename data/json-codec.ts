import type { Allocate, Decoded, JournalCodec } from './codec.ts';

/** Bytes of the items of a list, each as it stands in the file with the comma after it, by the item. */
type ItemBytes = WeakMap<object, Uint8Array>;

const COMMA = ',\n';

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function normalizeStrings(_key: string, value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (!isObject(value) || Array.isArray(value)) return value;
  const fields = Object.entries(value).map(([key, field]) => [key.normalize('NFC'), field]);
  return Object.fromEntries(fields);
}

/** Each UTF-16 code unit as `\uXXXX`, which a JSON string may say of any character. */
function escapeUnits(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}

/**
 * Two-space JSON in NFC. Normalising the JSON text itself would break it: a line break that is followed by a combining
 * tilde is `\n` + U+0303, which composes to `\ñ`. So the strings are normalised, and marks after an escape are escaped.
 */
function toNormalizedJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  if (text === text.normalize('NFC')) return text;
  return JSON.stringify(value, normalizeStrings, 2).replace(
    /(?<=\\(?:[bfnrt]|u[0-9a-f]{4}))\p{M}+/gu,
    escapeUnits,
  );
}

function indent(json: string, spaces: number): string {
  // A line break inside a JSON string is escaped, so every one that is found is layout.
  return json.replaceAll('\n', `\n${' '.repeat(spaces)}`);
}

/** Remembered bytes must stay true, so what they were made of can no longer be changed. */
function freezeDeep(value: object): void {
  Object.freeze(value);
  for (const field of Object.values(value)) {
    if (isObject(field) && !Object.isFrozen(field)) freezeDeep(field);
  }
}

function encodeItem(item: object, known: ItemBytes): Uint8Array {
  const before = known.get(item);
  if (before !== undefined) return before;
  const bytes = Buffer.from(`    ${indent(toNormalizedJson(item), 4)}${COMMA}`);
  freezeDeep(item);
  known.set(item, bytes);
  return bytes;
}

function isListOfObjects(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.length > 0 && value.every(isObject);
}

function encodeParts(value: object, known: ItemBytes): Uint8Array[] {
  const parts: Uint8Array[] = [];
  // Text that is not yet bytes.
  let text = '{';
  let separator = '\n';
  for (const [key, field] of Object.entries(value)) {
    if (field === undefined) continue;
    text += `${separator}  ${toNormalizedJson(key)}: `;
    separator = COMMA;
    if (isListOfObjects(field)) {
      parts.push(Buffer.from(`${text}[\n`));
      for (const item of field) parts.push(encodeItem(item, known));
      const last = parts.pop() as Uint8Array;
      parts.push(last.subarray(0, last.length - COMMA.length));
      text = '\n  ]';
    } else {
      text += indent(toNormalizedJson(field), 2);
    }
  }
  parts.push(Buffer.from(text === '{' ? '{}\n' : `${text}\n}\n`));
  return parts;
}

function joinParts(parts: readonly Uint8Array[], allocate: Allocate): Uint8Array {
  let size = 0;
  for (const part of parts) size += part.length;
  const bytes = allocate(size).subarray(0, size);
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}

function decode(bytes: Uint8Array): Decoded {
  if (bytes.every((byte) => byte === 0)) return { ok: false, reason: 'empty' };
  let text: string;
  try {
    // Takes a byte order mark away, which Windows editors put there.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, reason: 'not-text' };
  }
  if (text.trim() === '') return { ok: false, reason: 'empty' };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, reason: 'not-json' };
  }
}

/**
 * The journal's own format: UTF-8 in NFC, JSON (RFC 8259) indented by two spaces exactly as `JSON.stringify` does it, with
 * a final newline. Items of the value's lists (a page's entries) are remembered as bytes and frozen, so that saving one
 * changed entry of a thousand encodes one. Reading tolerates a byte order mark; zero bytes and NULs only are `empty`.
 */
export function createJsonCodec(): JournalCodec {
  const known: ItemBytes = new WeakMap();
  return {
    encode: (value, allocate = Buffer.allocUnsafe) =>
      joinParts(encodeParts(value, known), allocate),
    decode,
  };
}
