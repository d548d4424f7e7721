import type { JournalStore } from '../../../data/journal-store.ts';
import type { Id } from '../../../shared/ids.ts';
import type { Notebook } from '../../../shared/notebooks/notebook-schema.ts';
import {
  type ReadingStatus,
  readingStatusSchema,
} from '../../../shared/readings/reading-schema.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { describePage } from '../journal/describe-things.ts';
import { listNotebooks } from '../journal/find-by-name.ts';
import { findNotebookOf, findPageOf } from '../journal/find-in-store.ts';
import type { OptionSpec } from '../program/command-spec.ts';
import {
  pickValues,
  readList,
  readNumber,
  readText,
  toCamelCase,
  type Values,
} from '../program/values.ts';
import type { AddSpec } from './add-command.ts';

const BOOK: readonly OptionSpec[] = [
  { name: 'author', value: 'A', help: 'author', many: 'commas', field: 'authors' },
  { name: 'translator', value: 'N', help: 'translator', many: 'commas', field: 'translators' },
  { name: 'original-title', value: 'T', help: 'originalTitle' },
  { name: 'publisher', value: 'P', help: 'publisher' },
  { name: 'published', value: 'D', isDate: true, help: 'published', field: 'publishedOn' },
  { name: 'language', value: 'L', help: 'bookLanguage' },
  { name: 'edition', value: 'E', help: 'edition' },
  { name: 'isbn', value: 'N', help: 'isbn' },
  { name: 'page-count', alias: 'pages', value: 'N', help: 'pageCount' },
];
const READING: readonly OptionSpec[] = [
  { name: 'status', value: 'S', help: 'status', choices: readingStatusSchema.options },
  { name: 'started', value: 'D', isDate: true, help: 'started', field: 'startedOn' },
  { name: 'finished', value: 'D', isDate: true, help: 'finished', field: 'finishedOn' },
  { name: 'rating', value: 'N', help: 'rating' },
  { name: 'current-page', value: 'N', help: 'currentPage' },
  { name: 'stopped-because', value: 'W', help: 'stoppedBecause' },
];

const NO_READING = { code: 'invalid-input', field: 'status', problem: 'not-allowed' } as const;

function isAnyTyped(values: Values, options: readonly OptionSpec[]): boolean {
  return options.some(({ name }) => toCamelCase(name) in values);
}

function readBook(values: Values) {
  if (!isAnyTyped(values, BOOK)) return undefined;
  const lines = ['originalTitle', 'publisher', 'language', 'edition', 'isbn'];
  return {
    ...pickValues(values, lines),
    authors: readList(values, 'author'),
    translators: readList(values, 'translator'),
    publishedOn: readText(values, 'published'),
    pageCount: readNumber(values, 'pageCount'),
  };
}

function guessStatus(values: Values): ReadingStatus {
  if ('stoppedBecause' in values) return 'stopped';
  if ('finished' in values) return 'finished';
  return 'started' in values || 'currentPage' in values ? 'reading' : 'finished';
}

function readReading(values: Values) {
  if (!isAnyTyped(values, READING)) return undefined;
  return {
    status: readText(values, 'status') ?? guessStatus(values),
    startedOn: readText(values, 'started'),
    finishedOn: readText(values, 'finished'),
    rating: readNumber(values, 'rating'),
    currentPage: readNumber(values, 'currentPage'),
    stoppedBecause: readText(values, 'stoppedBecause'),
  };
}

function findNotebookFor(store: JournalStore, values: Values): Result<Notebook> {
  const title = readText(values, 'notebook');
  if (title !== undefined) return findNotebookOf(store, title);
  const [only, another] = listNotebooks(store.state());
  if (only !== undefined && another === undefined) return ok(only);
  return fail({ code: 'invalid-input', field: 'notebook', problem: 'required' });
}

function findPageFor(store: JournalStore, values: Values): Result<Id | undefined> {
  const title = readText(values, 'editionOf');
  if (title === undefined) return ok(undefined);
  const found = findPageOf(store, title);
  return found.ok ? ok(found.value.page.id) : found;
}

export const addPage: AddSpec = {
  kind: 'page',
  options: [
    { name: 'title', value: 'T', help: 'pageTitle', required: true },
    { name: 'notebook', value: 'T', help: 'pageNotebook' },
    { name: 'tags', value: 'A,B', help: 'tags', many: 'commas' },
    ...BOOK,
    ...READING,
    { name: 'edition-of', value: 'T', help: 'editionOf' },
  ],
  example:
    "--notebook '원서 읽기' --title Walden --author 'Henry David Thoreau' --language en --started 2026-02-01",
  add: async (store, values) => {
    const notebook = findNotebookFor(store, values);
    if (!notebook.ok) return notebook;
    const reading = readReading(values);
    if (notebook.value.kind !== 'reading' && reading !== undefined) return fail(NO_READING);
    const editionOf = findPageFor(store, values);
    if (!editionOf.ok) return editionOf;
    const notebookId = notebook.value.id;
    const made = await store.execute('addPage', {
      notebookId,
      book: readBook(values),
      reading,
      editionOf: editionOf.value,
      ...pickValues(values, ['title', 'tags']),
    });
    if (!made.ok) return made;
    const page = made.value;
    return ok({ item: describePage(store.state(), { notebookId, page }), label: page.title });
  },
};
