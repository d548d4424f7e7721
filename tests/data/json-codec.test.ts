import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createJsonCodec } from '../../data/json-codec.ts';

const codec = createJsonCodec();

function toText(value: object): string {
  return Buffer.from(codec.encode(value)).toString('utf8');
}

function normalizeDeep(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(normalizeDeep);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key.normalize('NFC'), normalizeDeep(field)]),
  );
}

/** Texts with what breaks encoders: escapes, combining marks, jamo, surrogates alone and in pairs. */
const text = fc
  .array(
    fc.constantFrom(
      ...['가', 'ᄀ', 'ᅡ', 'n', 'a', '\n', '\t', '\u0001', '\u000e', '"', '\\', '\u0303'],
      ...['\u0301', '\u030a', '\ud83d', '\udc9b', '💌', '\u0338', '<', '\u2028', ' '],
    ),
  )
  .map((parts) => parts.join(''));
const { value: json } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    tie('list'),
    tie('object'),
  ),
  list: fc.array(tie('value')),
  object: fc.dictionary(text, tie('value')),
}));
const object = fc.dictionary(text, json);

test('any value reads back as its NFC, and the bytes are NFC', () => {
  fc.assert(
    fc.property(object, (value) => {
      const bytes = codec.encode(value);
      expect(codec.decode(bytes)).toEqual({ ok: true, value: normalizeDeep(value) });
      const written = Buffer.from(bytes).toString('utf8');
      expect(written).toBe(written.normalize('NFC'));
    }),
    { numRuns: 1000 },
  );
});

test('the layout is that of JSON.stringify with two spaces, and a final newline', () => {
  fc.assert(
    fc.property(object, (value) => {
      const normal = normalizeDeep(value) as object;
      const plain = `${JSON.stringify(normal, null, 2)}\n`;
      // Marks after an escape are the one thing that is written otherwise.
      fc.pre(!/\\[a-z0-9]+\p{M}/u.test(plain));
      expect(toText(value)).toBe(plain);
    }),
    { numRuns: 1000 },
  );
  expect(toText({})).toBe('{}\n');
  expect(toText({ a: undefined, b: [], c: [{}], d: [1] })).toBe(
    `${JSON.stringify({ b: [], c: [{}], d: [1] }, null, 2)}\n`,
  );
});

test('items that were encoded before are written the same beside new ones', () => {
  const items = Array.from({ length: 5 }, (_, index) => ({ text: `글\n${index}`, tags: ['가'] }));
  for (const entries of [items, items.toReversed(), items.with(2, { text: '새', tags: [] })]) {
    const page = { title: '책', entries, removed: [], more: entries };
    expect(toText(page)).toBe(`${JSON.stringify(page, null, 2)}\n`);
  }
});

test('what was encoded can no longer be changed, so its remembered bytes stay true', () => {
  const entry = { text: '글', tags: ['가'] };
  codec.encode({ entries: [entry] });
  expect(() => entry.tags.push('나')).toThrow(TypeError);
  expect(() => Object.assign(entry, { text: '다른 글' })).toThrow(TypeError);
});

test.each([
  ['nothing', new Uint8Array(), 'empty'],
  ['NULs', new Uint8Array(512), 'empty'],
  ['a byte order mark only', Buffer.from('\ufeff'), 'empty'],
  ['half a character', Buffer.from('{"a":"가"}').subarray(0, 7), 'not-text'],
  ['half a document', Buffer.from('{"a": [1'), 'not-json'],
  ['two documents', Buffer.from('{}{}'), 'not-json'],
] as const)('%s is no value', (_name, bytes, reason) => {
  expect(codec.decode(bytes)).toEqual({ ok: false, reason });
});

test('a byte order mark before a document is taken away', () => {
  expect(codec.decode(Buffer.from('\ufeff{"a":1}\r\n'))).toEqual({ ok: true, value: { a: 1 } });
});
