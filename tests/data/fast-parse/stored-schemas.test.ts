import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { acceptAsIs } from '../../../data/fast-parse/accept-as-is.ts';
import { parseJsonValue } from '../../../data/fast-parse/parse-json-value.ts';
import { journalSchema } from '../../../shared/journal/journal-schema.ts';
import { letterSchema } from '../../../shared/letters/letter-schema.ts';
import { notebookSchema } from '../../../shared/notebooks/notebook-schema.ts';
import { pageSchema } from '../../../shared/pages/page-schema.ts';
import { trashItemSchema } from '../../../shared/trash/trash-schema.ts';
import { makeSample } from '../../shared/support/sample-state.ts';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const sample = makeSample();
const { scratch, page, second } = sample;
scratch.run('setGoal', { year: 2026, target: 12, language: 'en' });
scratch.run('addReading', {
  pageId: page.id,
  reading: { status: 'finished', startedOn: '2023-03', finishedOn: '2023-04-02', rating: 4.5 },
});
scratch.run('addEntry', {
  pageId: second.id,
  entry: {
    kind: 'definition',
    term: 'LLM',
    otherNames: ['초거대언어모델'],
    meaning: '**말**을 배운 것',
  },
});
scratch.run('addEntry', { pageId: second.id, entry: { kind: 'reflection', text: '왜?\n\n1. 💌' } });
scratch.run('moveEntry', { pageId: second.id, entryId: sample.note.id, index: 1 });

const state = scratch.state();
const kinds = {
  journal: { schema: journalSchema, values: [state.journal] },
  notebook: { schema: notebookSchema, values: [...state.notebooks.values()] },
  page: { schema: pageSchema, values: [...state.pages.values()].map((each) => each.page) },
  letter: { schema: letterSchema, values: [...state.letters.values()] },
  trash: { schema: trashItemSchema, values: [...state.trash.values()] },
} satisfies Record<string, { schema: z.ZodType; values: readonly unknown[] }>;
type Kind = keyof typeof kinds;

function toJson(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}

/** Every place in a value, as the list of keys that leads there. */
function findPaths(value: Json, path: readonly (string | number)[] = []): (string | number)[][] {
  const own = [[...path]];
  if (typeof value !== 'object' || value === null) return own;
  return own.concat(
    Object.entries(value).flatMap(([key, field]) => findPaths(field, [...path, key])),
  );
}

/** A copy with `change` done to what lies at the path; undefined takes it out. */
function changeAt(
  value: Json,
  path: readonly (string | number)[],
  change: (old: Json) => Json | undefined,
): Json | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  const entries = Object.entries(value as object).flatMap(([name, field]: [string, Json]) => {
    const changed = name === String(key) ? changeAt(field, rest, change) : field;
    return changed === undefined ? [] : [[name, changed] as const];
  });
  if (Array.isArray(value)) return entries.map(([, field]) => field);
  return Object.fromEntries(entries);
}

const odd = fc.constantFrom<Json>(
  ...[
    '',
    ' ',
    '가',
    ' 가',
    '가\u0000',
    '\r\n',
    '가',
    '\ud800',
    '#돈',
    'quote',
    '2023-03-00',
    '2023-02-29',
  ],
  ...[
    '2026-01-17T12:00:00Z',
    '2026-01-17T12:00:00.000Z',
    '2026-13-17T12:00:00.000Z',
    '0',
    'ko',
    ' en',
  ],
  ...[
    '01a20d75-fa8c-73c5-ba3a-0363bc8a4ee3',
    '01A20D75-FA8C-73C5-BA3A-0363BC8A4EE3',
    '💌',
    '가'.repeat(501),
  ],
  ...['💌'.repeat(300), '가'.repeat(200_001), 'aaaaaaaa.1', 'a', 'f0', 'true'],
  ...[
    0,
    1,
    2,
    0.3,
    0.5,
    5,
    -0,
    1e21,
    true,
    false,
    null,
    [],
    {},
    ['돈', '돈'],
    ['AI', 'ai'],
    ['#돈'],
    [1],
  ],
  JSON.parse('{"__proto__": {"a": 1}, "b": 2}') as Json,
);
/** What hands, sync tools and old programs do to a file. */
const change = fc.oneof(
  odd.map((value) => () => value),
  fc.constant(() => undefined),
  fc.constant((old: Json) => (typeof old === 'string' ? old.normalize('NFD') : old)),
  fc.constant((old: Json) => (typeof old === 'string' ? `${old} \r\n` : old)),
  fc.constant((old: Json) => (Array.isArray(old) ? [...old, ...old] : old)),
  odd.map((value) => (old: Json) => (Array.isArray(old) ? [...old, value] : old)),
  odd.map(
    (value) => (old: Json) =>
      typeof old === 'object' && old !== null && !Array.isArray(old)
        ? (JSON.parse(
            `{"extra": ${JSON.stringify(value)}, ${JSON.stringify(old).slice(1)}`.replace(
              ', }',
              '}',
            ),
          ) as Json)
        : old,
  ),
);

const changedValue = (kind: Kind) =>
  fc
    .record({
      value: fc.constantFrom(...kinds[kind].values.map(toJson)),
      changes: fc.array(fc.record({ at: fc.nat(), change }), { minLength: 1, maxLength: 3 }),
    })
    .map(({ value, changes }) => {
      let changed: Json = value;
      for (const each of changes) {
        const paths = findPaths(changed);
        const path = paths[each.at % paths.length] ?? [];
        changed = changeAt(changed, path, each.change) ?? null;
      }
      return changed;
    });

test.each(Object.keys(kinds) as Kind[])(
  'a %s that was changed anyhow is read as its schema reads it',
  (kind) => {
    const schema: z.ZodType = kinds[kind].schema;
    const accepts = acceptAsIs(schema);
    fc.assert(
      fc.property(changedValue(kind), (value) => {
        const before = structuredClone(value);
        const parsed = schema.safeParse(value);
        if (accepts(value)) expect(parsed).toStrictEqual({ success: true, data: value });
        const fast = parseJsonValue(schema, value);
        expect(fast.success).toBe(parsed.success);
        expect(fast.data).toStrictEqual(parsed.data);
        expect(value).toStrictEqual(before);
      }),
      { numRuns: 3000 },
    );
  },
);

test.each(['journal', 'notebook', 'page'] as const)(
  'a %s that the program wrote is taken as it is',
  (kind) => {
    const schema: z.ZodType = kinds[kind].schema;
    for (const value of kinds[kind].values.map(toJson)) {
      expect(parseJsonValue(schema, value).data).toBe(value);
    }
  },
);
