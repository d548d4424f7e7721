import type { JournalStore } from '../../../data/journal-store.ts';
import type { PageInNotebook } from '../../../shared/journal/journal-state.ts';
import type { Notebook } from '../../../shared/notebooks/notebook-schema.ts';
import { fail, type Result } from '../../../shared/result.ts';
import { findNotebookByName, findPageByName, listNotebooks } from './find-by-name.ts';

/** `notebooks/<id>/notebook.json`, of a notebook; `notebooks/<id>/pages/<id>.json`, of a page. */
const NOTEBOOK_FILE = /^notebooks\/[^/]+\/notebook\.json$/;
const PAGE_FILE = /^notebooks\/([^/]+)\/pages\//;

/** The damaged files that can hide what was not found, whose titles are in the damaged part. */
function couldHide(file: string, notebook: Notebook | undefined): boolean {
  if (NOTEBOOK_FILE.test(file)) return notebook === undefined;
  const [, notebookId] = PAGE_FILE.exec(file) ?? [];
  return notebookId !== undefined && (notebook === undefined || notebook.id === notebookId);
}

/** As `findNotebookByName`; where it may be a damaged one, that is the error. */
export function findNotebookOf(store: JournalStore, typed: string): Result<Notebook> {
  const found = findNotebookByName(store.state(), typed);
  if (found.ok || found.error.code !== 'not-found') return found;
  const hidden = store.damaged.find(({ file }) => NOTEBOOK_FILE.test(file));
  return hidden === undefined ? found : fail({ code: 'damaged-file', ...hidden });
}

/** A page by its title or id, anywhere or in the named notebook; where it may be a damaged one, that is the error. */
export function findPageOf(
  store: JournalStore,
  typed: string,
  notebookName?: string,
): Result<PageInNotebook> {
  const state = store.state();
  const notebook = notebookName === undefined ? undefined : findNotebookOf(store, notebookName);
  if (notebook?.ok === false) return notebook;
  const among = notebook === undefined ? listNotebooks(state) : [notebook.value];
  const found = findPageByName(state, among, typed);
  if (found.ok || found.error.code !== 'not-found') return found;
  const hidden = store.damaged.find(({ file }) => couldHide(file, notebook?.value));
  return hidden === undefined ? found : fail({ code: 'damaged-file', ...hidden });
}
