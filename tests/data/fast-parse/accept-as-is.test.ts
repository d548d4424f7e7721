import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { acceptAsIs } from '../../../data/fast-parse/accept-as-is.ts';

const text = z.string();
const upper = text.overwrite((each) => each.toUpperCase());
const kinds = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('a'), text: upper }),
  z.looseObject({ kind: z.enum(['b', 'c']), size: z.int().min(1) }),
]);

/** Of every feature of zod that changes, drops or refuses something, whether the short cut knows it or not. */
const schemas: Readonly<Record<string, z.ZodType>> = {
  text,
  upper,
  short: text.min(1).max(2),
  longer: text.min(3),
  trimmed: text.trim().min(1),
  email: z.email(),
  url: z.url(),
  uuid: z.uuidv7(),
  datetime: z.iso.datetime(),
  date: z.iso.date(),
  pattern: text.regex(/^a+$/),
  stateful: text.regex(/a/g),
  refined: text.refine((each) => each !== ''),
  truthy: text.refine((each) => each.length),
  aborting: text.refine((each) => each !== 'a', { abort: true }).max(1),
  sometimes: text.refine((each) => each === 'a', { when: ({ value }) => value === 'b' }),
  superRefined: text.superRefine((each, { addIssue }) => {
    if (each === '') addIssue('empty');
  }),
  coerced: z.coerce.string(),
  transformed: text.transform((each) => `${each}!`),
  piped: text.pipe(upper),
  default: text.default('a'),
  caught: text.catch('a'),
  nullable: upper.nullable(),
  number: z.number().multipleOf(0.5).max(5),
  boolean: z.boolean(),
  coercedBoolean: z.coerce.boolean(),
  true: z.boolean().refine((each) => each),
  literal: z.literal(['a', 1, null]),
  enum: z.enum(['a', 'b']),
  union: z.union([upper, z.number()]),
  unknown: z.unknown(),
  record: z.record(text, upper),
  list: z.array(upper).min(1).max(2),
  sorted: z.array(text).overwrite((each) => each.toSorted()),
  refinedList: z.array(text).refine((each) => each.length > 1),
  strict: z.strictObject({ text }),
  stripping: z.object({ text }),
  loose: z.looseObject({ text: upper.optional(), kind: text.optional() }),
  exact: z.looseObject({ text: upper.exactOptional() }),
  optionalOfNullable: z.looseObject({ text: text.nullable().optional() }),
  withDefault: z.looseObject({ text: text.default('a') }),
  catchall: z.object({ kind: text }).catchall(upper),
  refinedObject: z.looseObject({ text }).refine(({ text: each }) => each !== 'a'),
  kinds,
  refinedKinds: kinds.refine(({ kind }) => kind !== 'a'),
  nested: z.looseObject({ items: z.array(kinds), kind: z.literal('a').optional() }),
  get recursive() {
    const node: z.ZodType = z.looseObject({ text: upper, next: z.lazy(() => node.optional()) });
    return node;
  },
};

const leaf = fc.oneof(
  fc.constantFrom(
    '',
    'a',
    'A',
    'aa',
    'b',
    ' A',
    '💌',
    '💌💌',
    'a@b.de',
    'http://a.de',
    '2026-01-17',
  ),
  fc.constantFrom('2026-01-17T12:00:00.000Z', '01a20d75-fa8c-73c5-ba3a-0363bc8a4ee3', 'AAAA', 'c'),
  fc.constantFrom(0, 1, 0.5, 0.3, 7, -0, true, false, null),
);
const key = fc.constantFrom('text', 'kind', 'size', 'items', 'next', 'extra');
const { value: json } = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, leaf, tie('list'), tie('object')),
  list: fc.array(tie('value'), { maxLength: 3 }),
  object: fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
}));

test.each(Object.keys(schemas))('%s: what is accepted is what the schema gives back', (name) => {
  const schema = schemas[name] as z.ZodType;
  const accepts = acceptAsIs(schema);
  fc.assert(
    fc.property(json, (value) => {
      if (!accepts(value)) return;
      expect(schema.safeParse(value)).toStrictEqual({ success: true, data: value });
    }),
    { numRuns: 2000 },
  );
});

test.each<[string, unknown]>([
  ['upper', 'A'],
  ['short', '💌'],
  ['uuid', '01a20d75-fa8c-73c5-ba3a-0363bc8a4ee3'],
  ['datetime', '2026-01-17T12:00:00.000Z'],
  ['number', 0.5],
  ['list', ['A']],
  ['loose', { extra: { a: 1 } }],
  ['kinds', { kind: 'c', size: 1 }],
  ['nested', { items: [{ kind: 'a', text: 'A', extra: 1 }] }],
])('%s: %j is accepted', (name, value) => {
  expect(acceptAsIs(schemas[name] as z.ZodType)(value)).toBe(true);
});

test('an own field __proto__, which zod leaves out, is not accepted', () => {
  const accepts = acceptAsIs(z.looseObject({ text: text.optional() }));
  expect(accepts(JSON.parse('{"__proto__": {"text": "a"}}'))).toBe(false);
});
