import type { Book } from '../books/book-schema.ts';
import { planWorkOf } from '../books/work-rules.ts';
import type { ParsedInput } from '../commands/command-inputs.ts';
import { dropBlank, mergeFields } from '../commands/merge-fields.ts';
import type { Rule, RuleContext } from '../commands/plan.ts';
import { type Id, idsFrom } from '../ids.ts';
import { findNotebook, findPage } from '../journal/find-things.ts';
import { FORMAT_VERSION } from '../journal/format-version.ts';
import type { FileChange, JournalState } from '../journal/journal-state.ts';
import { checkProgress } from '../readings/check-progress.ts';
import type { Reading } from '../readings/reading-schema.ts';
import { fail, ok, type Result } from '../result.ts';
import { makeTrashItem } from '../trash/make-trash-item.ts';
import type { TrashItem } from '../trash/trash-schema.ts';
import { changePage } from './change-page.ts';
import { PAGE_FORMAT, type Page } from './page-schema.ts';

const notABookPage = { code: 'invalid-input', field: 'book', problem: 'not-allowed' } as const;

/** Fields that only a page about a book has. */
const OF_BOOKS = ['book', 'reading', 'editionOf'] as const;

type AboutBook = Pick<Page, 'book' | 'readings'>;

/** What a new page has besides what every page has, and what changes on the page that it is another edition of. */
function planBook(
  state: JournalState,
  { title, book, reading, editionOf }: ParsedInput<'addPage'>,
  context: RuleContext,
): Result<{ readonly about: AboutBook; readonly changes: readonly FileChange[] }> {
  const [, readingId, workId] = idsFrom(context.newId, 3) as [Id, Id, Id];
  const of = editionOf === undefined ? ok(null) : planWorkOf(state, editionOf, workId, context);
  if (!of.ok) return of;
  const work = of.value === null ? undefined : { work: of.value.work };
  const about = dropBlank({ authors: [], ...book, ...work, title }) as Book;
  const first = reading && ({ id: readingId, ...dropBlank(reading) } as Reading);
  const checked = checkProgress(about, first?.currentPage);
  if (!checked.ok) return checked;
  return ok({
    about: { book: about, readings: first === undefined ? [] : [first] },
    changes: of.value?.changes ?? [],
  });
}

export const addPage: Rule<ParsedInput<'addPage'>, Page> = (state, input, context) => {
  const { notebookId, title, tags } = input;
  const { now, newId } = context;
  const notebook = findNotebook(state, notebookId);
  if (!notebook.ok) return notebook;
  const isReading = notebook.value.kind === 'reading';
  const wrong = OF_BOOKS.find((field) => input[field] !== undefined);
  if (!isReading && wrong !== undefined) return fail({ ...notABookPage, field: wrong });
  const planned = isReading ? planBook(state, input, context) : ok({ about: {}, changes: [] });
  if (!planned.ok) return planned;
  const page: Page = {
    format: PAGE_FORMAT,
    version: FORMAT_VERSION,
    id: newId,
    title,
    tags,
    ...planned.value.about,
    entries: [],
    removed: [],
    ranks: [],
    createdAt: now,
    updatedAt: now,
  };
  const pages = [...notebook.value.pages, newId];
  return ok({
    changes: [
      { kind: 'page', id: newId, notebookId, value: page },
      ...planned.value.changes,
      { kind: 'notebook', id: notebookId, value: { ...notebook.value, pages } },
    ],
    output: page,
  });
};

export const updatePage: Rule<ParsedInput<'updatePage'>, Page> = (
  state,
  { pageId, changes },
  context,
) => {
  const found = findPage(state, pageId);
  if (!found.ok) return found;
  const { page, notebookId } = found.value;
  if (page.book === undefined && changes.book !== undefined) return fail(notABookPage);
  const title = changes.title ?? page.title;
  const book = page.book && { book: { ...mergeFields(page.book, changes.book ?? {}), title } };
  const fields = { title, tags: changes.tags ?? page.tags, ...book };
  const change = changePage(notebookId, page, fields, context);
  return ok({ changes: [change], output: change.value });
};

export const removePage: Rule<ParsedInput<'removePage'>, TrashItem> = (
  state,
  { pageId },
  { now },
) => {
  const found = findPage(state, pageId);
  if (!found.ok) return found;
  const { page, notebookId } = found.value;
  const notebook = findNotebook(state, notebookId);
  if (!notebook.ok) return notebook;
  const index = Math.max(0, notebook.value.pages.indexOf(pageId));
  const item = makeTrashItem(pageId, now, { kind: 'page', notebookId, index, page });
  const pages = notebook.value.pages.filter((id) => id !== pageId);
  return ok({
    changes: [
      { kind: 'trash', id: item.id, value: item },
      { kind: 'notebook', id: notebookId, value: { ...notebook.value, pages } },
      { kind: 'page', id: pageId, notebookId, value: null },
    ],
    output: item,
  });
};
