import fc from 'fast-check';
import type { FileVersion } from '../../../../shared/merging/merge-changes.ts';

// What a person's hand, or another program, can have made of a file: of the right shape, and with any bookkeeping or none.

const id = fc.nat(4).map((number) => `019bcd01-0000-7000-8000-00000000000${number}`);
const at = fc.constantFrom(
  '2026-01-17T12:00:00.000Z',
  '2026-01-17T12:00:00Z',
  '2026-01-17T12:00:00.001Z',
  '2025-01-01T00:00:00.000Z',
);
const edits = fc.constantFrom('0k3f9qz2.1', '0k3g01xx.2 0k3f9qz2.1', '0k3f9qz2.1 0k3g01xx.2', '');
const text = fc.constantFrom('가', '나', 'a');
const loose = { requiredKeys: [] as never[] };
const stamps = fc.record({ updatedAt: at, edits, unknown: text }, loose);
const head = fc.option(fc.record({ at, edits }, { requiredKeys: ['at'] }), { nil: undefined });

function listOf<T extends object>(item: fc.Arbitrary<T>) {
  const selector = (each: T) => ('id' in each ? each.id : each);
  return fc.uniqueArray(item, { maxLength: 4, selector });
}

const tombstone = fc.record(
  { id, at, edits, back: fc.constant(true) },
  { requiredKeys: ['id', 'at'] },
);
const rank = fc.record({ id, key: fc.constantFrom('8', '4', '88'), at });
const bookkeeping = { removed: listOf(tombstone), ranks: listOf(rank) };

const entry = fc
  .tuple(
    fc.record({
      id,
      kind: fc.constant('note'),
      text,
      tags: fc.constant([]),
      createdAt: at,
      updatedAt: at,
    }),
    stamps,
  )
  .map(([fields, more]) => ({ ...fields, ...more }));
const reading = fc
  .tuple(fc.record({ id, status: fc.constantFrom('want', 'reading') }), stamps)
  .map(([fields, more]) => ({ ...fields, ...more }));
const page = fc.record(
  {
    format: fc.constant('bookletter/page'),
    version: fc.constant(2),
    id: fc.constant('019bcd01-0000-7000-8000-0000000000aa'),
    title: text,
    tags: fc.constant([]),
    readings: listOf(reading),
    entries: listOf(entry),
    ...bookkeeping,
    head,
    createdAt: at,
    updatedAt: at,
    unknown: text,
  },
  {
    requiredKeys: [
      'format',
      'version',
      'id',
      'title',
      'tags',
      'entries',
      'removed',
      'ranks',
      'createdAt',
      'updatedAt',
    ],
  },
);
const notebook = fc.record(
  {
    format: fc.constant('bookletter/notebook'),
    version: fc.constant(2),
    id: fc.constant('019bcd01-0000-7000-8000-0000000000bb'),
    kind: fc.constant('notes'),
    title: text,
    childIds: fc.constant([]),
    pages: fc.uniqueArray(id, { maxLength: 4 }),
    ...bookkeeping,
    head,
    unknown: text,
  },
  {
    requiredKeys: [
      'format',
      'version',
      'id',
      'kind',
      'title',
      'childIds',
      'pages',
      'removed',
      'ranks',
    ],
  },
);
const named = (fields: object) =>
  fc
    .tuple(fc.record({ id, name: text }), stamps)
    .map(([own, more]) => ({ ...fields, ...own, ...more }));
const goal = fc
  .tuple(fc.record({ id, year: fc.constantFrom(2026, 2027), target: fc.nat(3) }), stamps)
  .map(([fields, more]) => ({ ...fields, ...more }));
/** The name goes by the id: a record keeps its key for life. */
const colouredTag = fc
  .tuple(id, fc.constantFrom('red', 'blue'), stamps)
  .map(([own, colour, more]) => ({ id: own, name: `태그 ${own.at(-1)}`, colour, ...more }));
const journal = fc.record({
  format: fc.constant('bookletter/journal'),
  version: fc.constant(2),
  needs: fc.constantFrom('0.2.0', '0.3.0'),
  parent: named({}),
  children: listOf(named({})),
  notebooks: fc.uniqueArray(id, { maxLength: 4 }),
  goals: listOf(goal),
  tags: fc.option(listOf(colouredTag), { nil: undefined }),
  settings: fc
    .tuple(fc.record({ theme: text }), stamps)
    .map(([own, more]) => ({ ...own, ...more })),
  ...bookkeeping,
});
const content = fc.oneof(
  fc.record({ kind: fc.constant('entry'), pageId: id, index: fc.nat(2), entry }),
  fc.record({ kind: fc.constant('reading'), pageId: id, index: fc.nat(2), reading }),
  fc.record({ kind: fc.constant('page'), notebookId: id, index: fc.nat(2), page }),
  fc.record({
    kind: fc.constant('notebook'),
    index: fc.nat(2),
    notebook,
    pages: fc.array(page, { maxLength: 1 }),
  }),
);
const trash = fc.record({
  format: fc.constant('bookletter/trash-item'),
  version: fc.constant(2),
  id: fc.constant('019bcd01-0000-7000-8000-0000000000cc'),
  removedAt: at,
  reason: fc.constantFrom('removed', 'conflict'),
  content,
});

const place = {
  journal: { kind: 'journal' },
  notebook: { kind: 'notebook', id: '019bcd01-0000-7000-8000-0000000000bb' },
  page: {
    kind: 'page',
    id: '019bcd01-0000-7000-8000-0000000000aa',
    notebookId: '019bcd01-0000-7000-8000-0000000000bb',
  },
  trash: { kind: 'trash', id: '019bcd01-0000-7000-8000-0000000000cc' },
};
const values = { journal, notebook, page, trash };

/** Two versions of one file of this kind. */
export function makeGarbage(kind: keyof typeof values): fc.Arbitrary<[FileVersion, FileVersion]> {
  const version = (values[kind] as fc.Arbitrary<object>).map(
    (value) => ({ ...place[kind], value }) as unknown as FileVersion,
  );
  return fc.tuple(version, version);
}
