import type { Book } from '../books/book-schema.ts';
import type { ParsedInput } from '../commands/command-inputs.ts';
import { dropBlank, mergeFields } from '../commands/merge-fields.ts';
import type { Rule } from '../commands/plan.ts';
import { findNotebook, findPage } from '../journal/find-things.ts';
import { FORMAT_VERSION } from '../journal/format-version.ts';
import { fail, ok } from '../result.ts';
import { makeTrashItem } from '../trash/make-trash-item.ts';
import type { TrashItem } from '../trash/trash-schema.ts';
import { changePage } from './change-page.ts';
import { PAGE_FORMAT, type Page } from './page-schema.ts';

const notABookPage = { code: 'invalid-input', field: 'book', problem: 'not-allowed' } as const;

export const addPage: Rule<ParsedInput<'addPage'>, Page> = (
  state,
  { notebookId, title, book, tags },
  { now, newId },
) => {
  const notebook = findNotebook(state, notebookId);
  if (!notebook.ok) return notebook;
  const isReading = notebook.value.kind === 'reading';
  if (!isReading && book !== undefined) return fail(notABookPage);
  const aboutBook = isReading
    ? { book: dropBlank({ authors: [], ...book, title }) as Book, readings: [] }
    : {};
  const page: Page = {
    format: PAGE_FORMAT,
    version: FORMAT_VERSION,
    id: newId,
    title,
    tags,
    ...aboutBook,
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
