import { type BrowserWindow, dialog, shell } from 'electron';
import { makeEmptyState, makeStarterState } from '../../data/starter.ts';
import { defaultStoreDeps } from '../../data/store-deps.ts';
import { findEntries } from '../../shared/entries/find-entries.ts';
import { findNotebook, findPage } from '../../shared/journal/find-things.ts';
import { pagesOfNotebook } from '../../shared/notebooks/pages-of-notebook.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Surroundings } from '../../shared/session/session-state.ts';
import { exportLetter } from '../letters/export-letter.ts';
import type { JournalSession } from '../session/journal-session.ts';
import type { Requests } from './requests.ts';

type RequestDeps = {
  readonly session: JournalSession;
  readonly window: BrowserWindow;
  readonly surroundings: Surroundings;
  readonly rememberJournal: (folder: string) => void;
  readonly answerFlush: (unsaved: number) => void;
};

async function chooseFolder(window: BrowserWindow): Promise<string | undefined> {
  const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openDirectory'] });
  return filePaths[0];
}

/** What the window asks for besides changing the journal, answered from the open journal. */
export function makeRequests(deps: RequestDeps): Requests {
  const { session } = deps;
  let lastExport: string | null = null;
  const done = async (): Promise<Result<null>> => ok(null);

  return {
    getSurroundings: async () => ok(deps.surroundings),
    getSession: async () => ok(session.describe()),
    createJournal: async ({ starter, child }) => {
      const { newId, now, newRun } = defaultStoreDeps;
      const making = { now: now(), newId, run: newRun(), language: 'system', child } as const;
      const contents = starter ? makeStarterState(making) : makeEmptyState(making);
      const made = await session.create(contents);
      return made.ok ? ok(session.describe()) : made;
    },
    chooseJournal: async () => {
      const folder = await chooseFolder(deps.window);
      if (folder === undefined) return ok(null);
      await session.open({ folder, wasThere: true });
      if (session.store().ok) deps.rememberJournal(folder);
      return ok(session.describe());
    },
    reopenJournal: async () => {
      await session.reopen();
      return ok(session.describe());
    },
    getPage: async ({ pageId }) => {
      const store = session.store();
      if (!store.ok) return store;
      const found = findPage(store.value.state(), pageId);
      return found.ok ? ok(found.value.page) : found;
    },
    getPages: async ({ notebookId }) => {
      const store = session.store();
      if (!store.ok) return store;
      const state = store.value.state();
      const notebook = findNotebook(state, notebookId);
      return notebook.ok ? ok(pagesOfNotebook(state, notebook.value)) : notebook;
    },
    findEntries: async (filter) => {
      const store = session.store();
      return store.ok ? ok(findEntries(store.value.state(), filter)) : store;
    },
    exportLetter: async (input) => {
      const store = session.store();
      if (!store.ok) return store;
      const exported = await exportLetter(store.value, input, deps.window);
      if (exported.ok && exported.value !== null) lastExport = exported.value.path;
      return exported;
    },
    showExport: async () => {
      if (lastExport !== null) shell.showItemInFolder(lastExport);
      return done();
    },
    openLink: async ({ url }) => {
      await shell.openExternal(url);
      return done();
    },
    flushed: async ({ unsaved }) => {
      deps.answerFlush(unsaved);
      return done();
    },
  };
}
