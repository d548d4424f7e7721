import type { Notebook } from '../notebooks/notebook-schema.ts';
import type { Page } from '../pages/page-schema.ts';

/** The fields of a page that are changed together: everything but its lists and their bookkeeping. */
export function headOfPage(page: Page) {
  const { format, version, id, entries, readings, removed, ranks, head, ...rest } = page;
  const { createdAt, updatedAt, ...fields } = rest;
  return fields;
}

export function headOfNotebook(notebook: Notebook) {
  const { format, version, id, pages, removed, ranks, head, ...fields } = notebook;
  return fields;
}
