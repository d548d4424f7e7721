import type { JournalStore } from '../../../data/journal-store.ts';
import { parseInput } from '../../../shared/commands/parse-input.ts';
import type { Notebook } from '../../../shared/notebooks/notebook-schema.ts';
import {
  readingInputSchema,
  readingStatusSchema,
} from '../../../shared/readings/reading-schema.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { describePage } from '../journal/describe-things.ts';
import { listNotebooks } from '../journal/find-by-name.ts';
import { findNotebookOf } from '../journal/find-in-store.ts';
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
  { name: 'original-title', value: 'T', help: 'originalTitle' },
  { name: 'language', value: 'L', help: 'bookLanguage' },
  { name: 'edition', value: 'E', help: 'edition' },
  { name: 'isbn', value: 'N', help: 'isbn' },
  { name: 'page-count', value: 'N', help: 'pageCount' },
];
const READING: readonly OptionSpec[] = [
  { name: 'status', value: 'S', help: 'status', choices: readingStatusSchema.options },
  { name: 'started', value: 'D', help: 'started', field: 'startedOn' },
  { name: 'finished', value: 'D', help: 'finished', field: 'finishedOn' },
  { name: 'rating', value: 'N', help: 'rating' },
];

function isAnyTyped(values: Values, options: readonly OptionSpec[]): boolean {
  return options.some(({ name }) => toCamelCase(name) in values);
}

function readBook(values: Values) {
  if (!isAnyTyped(values, BOOK)) return undefined;
  const lines = pickValues(values, ['originalTitle', 'language', 'edition', 'isbn']);
  const pageCount = readNumber(values, 'pageCount');
  return { ...lines, authors: readList(values, 'author'), pageCount };
}

function readReading(values: Values) {
  if (!isAnyTyped(values, READING)) return undefined;
  const startedOn = readText(values, 'started');
  const finishedOn = readText(values, 'finished');
  const isGoingOn = startedOn !== undefined && finishedOn === undefined;
  const status = readText(values, 'status') ?? (isGoingOn ? 'reading' : 'finished');
  return { status, startedOn, finishedOn, rating: readNumber(values, 'rating') };
}

function findNotebookFor(store: JournalStore, values: Values): Result<Notebook> {
  const title = readText(values, 'notebook');
  if (title !== undefined) return findNotebookOf(store, title);
  const [only, another] = listNotebooks(store.state());
  if (only !== undefined && another === undefined) return ok(only);
  return fail({ code: 'invalid-input', field: 'notebook', problem: 'required' });
}

/** Refused before anything is written, since page and reading are two commands. */
function checkReading({ kind }: Notebook, reading: unknown): Result<unknown> {
  if (reading === undefined) return ok(undefined);
  if (kind === 'reading') return parseInput(readingInputSchema, reading);
  return fail({ code: 'invalid-input', field: 'status', problem: 'not-allowed' });
}

export const addPage: AddSpec = {
  kind: 'page',
  options: [
    { name: 'title', value: 'T', help: 'pageTitle', required: true },
    { name: 'notebook', value: 'T', help: 'pageNotebook' },
    { name: 'tags', value: 'A,B', help: 'tags', many: 'commas' },
    ...BOOK,
    ...READING,
  ],
  example:
    "--notebook '원서 읽기' --title Walden --author 'Henry David Thoreau' --language en --started 2026-02-01",
  add: async (store, values) => {
    const notebook = findNotebookFor(store, values);
    if (!notebook.ok) return notebook;
    const reading = checkReading(notebook.value, readReading(values));
    if (!reading.ok) return reading;
    const notebookId = notebook.value.id;
    const input = { notebookId, book: readBook(values), ...pickValues(values, ['title', 'tags']) };
    const made = await store.execute('addPage', input);
    if (!made.ok) return made;
    const { id: pageId, title } = made.value;
    if (reading.value !== undefined) {
      const added = await store.execute('addReading', { pageId, reading: reading.value });
      if (!added.ok) return added;
    }
    const page = store.state().pages.get(pageId)?.page ?? made.value;
    return ok({ item: describePage(store.state(), { notebookId, page }), label: title });
  },
};
