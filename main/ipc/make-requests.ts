import { type BrowserWindow, dialog, shell } from 'electron';
import type { Backup } from '../../data/backups/list-backups.ts';
import { localDay } from '../../data/backups/local-day.ts';
import type { JournalStore } from '../../data/journal-store.ts';
import { makeEmptyState, makeStarterState } from '../../data/starter.ts';
import { defaultStoreDeps } from '../../data/store-deps.ts';
import type { BackupInfo } from '../../shared/backups/backup.ts';
import { listBookYears } from '../../shared/book/list-years.ts';
import { findEntries } from '../../shared/entries/find-entries.ts';
import { findNotebook } from '../../shared/journal/find-things.ts';
import { findBacklinks } from '../../shared/links/find-backlinks.ts';
import { pagesOfNotebook } from '../../shared/notebooks/pages-of-notebook.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Surroundings } from '../../shared/session/session-state.ts';
import { countTagged } from '../../shared/tags/count-tagged.ts';
import { composeBook } from '../book/compose-book.ts';
import { makeBookWriter } from '../book/write-book.ts';
import { exportLetter, printKeptLetter } from '../letters/export-letter.ts';
import { exportSentLetter, printSentLetter, readSentLetter } from '../letters/sent-letter.ts';
import { copyQuote } from '../quotes/copy-quote.ts';
import { createQuoteLookup } from '../quotes/quote-lookup.ts';
import { copyQuotePicture, saveQuotePicture } from '../quotes/quote-picture.ts';
import type { JournalSession } from '../session/journal-session.ts';
import { copyTimelinePicture, saveTimeline } from '../timeline/timeline-picture.ts';
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

function describeBackup({ name, time, reason, bytes }: Backup): BackupInfo {
  return { name, time: time.toISOString(), reason, bytes };
}

/** What the window asks for besides changing the journal, answered from the open journal. */
export function makeRequests(deps: RequestDeps): Requests {
  const { session } = deps;
  const findSameQuotes = createQuoteLookup();
  const books = makeBookWriter();
  let lastExport: string | null = null;
  const done = async (): Promise<Result<null>> => ok(null);
  const onStore = async <T>(
    task: (store: JournalStore) => Promise<Result<T>>,
  ): Promise<Result<T>> => {
    const store = session.store();
    return store.ok ? task(store.value) : store;
  };
  /** Once everything has been read: for what looks at many pages. */
  const onWholeStore = <T>(
    task: (store: JournalStore) => Result<T> | Promise<Result<T>>,
  ): Promise<Result<T>> =>
    onStore(async (store) => {
      await store.whenRead();
      return task(store);
    });
  /** Of files that were written, `showExport` shows the last one. Output: what was given. */
  const rememberExport = <T extends { readonly path: string } | null>(
    exported: Result<T>,
  ): Result<T> => {
    if (exported.ok && exported.value !== null) lastExport = exported.value.path;
    return exported;
  };

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
    undo: () => onStore((store) => store.undo()),
    redo: () => onStore((store) => store.redo()),
    getBackups: () =>
      onStore(async (store) => {
        const backups = await store.backups();
        return backups.ok ? ok(backups.value.map(describeBackup)) : backups;
      }),
    makeBackup: () =>
      onStore(async (store) => {
        const made = await store.backUp({ always: true });
        if (!made.ok) return made;
        return made.value === null ? fail({ code: 'refused' }) : ok({ name: made.value.name });
      }),
    restoreBackup: ({ name }) => onStore((store) => store.restoreBackup(name)),
    restoreFile: ({ file }) => onStore((store) => store.restoreFile(file)),
    addPicture: ({ bytes }) => onStore((store) => store.addPicture(bytes)),
    getPage: ({ pageId }) => onStore((store) => store.page(pageId)),
    getPages: ({ notebookId }) =>
      onWholeStore((store) => {
        const state = store.state();
        const notebook = findNotebook(state, notebookId);
        return notebook.ok ? ok(pagesOfNotebook(state, notebook.value)) : notebook;
      }),
    findEntries: (filter) => onWholeStore((store) => ok(findEntries(store.state(), filter))),
    findBacklinks: ({ pageId }) => onWholeStore((store) => findBacklinks(store.state(), pageId)),
    findSameQuotes: ({ texts }) =>
      onWholeStore(async (store) => ok(await findSameQuotes(store.state(), texts))),
    countTagged: ({ tags }) =>
      onWholeStore((store) => ok({ places: countTagged(store.state(), tags) })),
    exportLetter: (input) =>
      onWholeStore(async (store) => rememberExport(await exportLetter(store, input, deps.window))),
    printLetter: ({ letterId }) => onWholeStore((store) => printKeptLetter(store, letterId)),
    getSentLetter: ({ copyId }) => onStore((store) => readSentLetter(store, copyId)),
    exportSentLetter: (input) =>
      onStore(async (store) => rememberExport(await exportSentLetter(store, input, deps.window))),
    printSentLetter: ({ copyId }) => onStore((store) => printSentLetter(store, copyId)),
    getBookYears: () => onWholeStore((store) => ok(listBookYears(store.state()))),
    getBook: (choice) =>
      onWholeStore((store) => {
        const today = localDay(defaultStoreDeps.now());
        return composeBook(store.state(), store.damaged, choice, today);
      }),
    exportBook: (input) =>
      onWholeStore(async (store) => rememberExport(await books.write(store, input, deps.window))),
    cancelBook: async () => {
      books.cancel();
      return done();
    },
    showExport: async () => {
      if (lastExport !== null) shell.showItemInFolder(lastExport);
      return done();
    },
    copyQuote: (input) => onStore((store) => copyQuote(store.state(), input)),
    saveQuotePicture: (input) =>
      onStore(async (store) =>
        rememberExport(await saveQuotePicture(store.state(), input, deps.window)),
      ),
    copyQuotePicture: (input) => onStore((store) => copyQuotePicture(store.state(), input)),
    saveTimeline: (input) =>
      onWholeStore(async (store) =>
        rememberExport(await saveTimeline(store.state(), input, deps.window)),
      ),
    copyTimelinePicture: (input) =>
      onWholeStore((store) => copyTimelinePicture(store.state(), input)),
    stopWork: () =>
      onStore(async (store) => {
        store.stopWork();
        return ok(null);
      }),
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
