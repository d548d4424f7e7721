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
  /** The store once everything has been read, for what looks at many pages. */
  const wholeStore = () =>
    onStore(async (store) => {
      await store.whenRead();
      return ok(store);
    });

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
    getPages: async ({ notebookId }) => {
      const store = await wholeStore();
      if (!store.ok) return store;
      const state = store.value.state();
      const notebook = findNotebook(state, notebookId);
      return notebook.ok ? ok(pagesOfNotebook(state, notebook.value)) : notebook;
    },
    findEntries: async (filter) => {
      const store = await wholeStore();
      return store.ok ? ok(findEntries(store.value.state(), filter)) : store;
    },
    findBacklinks: async ({ pageId }) => {
      const store = await wholeStore();
      return store.ok ? findBacklinks(store.value.state(), pageId) : store;
    },
    findSameQuotes: async ({ texts }) => {
      const store = await wholeStore();
      return store.ok ? ok(await findSameQuotes(store.value.state(), texts)) : store;
    },
    countTagged: async ({ tags }) => {
      const store = await wholeStore();
      return store.ok ? ok({ places: countTagged(store.value.state(), tags) }) : store;
    },
    exportLetter: async (input) => {
      const store = await wholeStore();
      if (!store.ok) return store;
      const exported = await exportLetter(store.value, input, deps.window);
      if (exported.ok && exported.value !== null) lastExport = exported.value.path;
      return exported;
    },
    printLetter: async ({ letterId }) => {
      const store = await wholeStore();
      return store.ok ? printKeptLetter(store.value, letterId) : store;
    },
    getSentLetter: ({ copyId }) => onStore((store) => readSentLetter(store, copyId)),
    exportSentLetter: (input) =>
      onStore(async (store) => {
        const exported = await exportSentLetter(store, input, deps.window);
        if (exported.ok && exported.value !== null) lastExport = exported.value.path;
        return exported;
      }),
    printSentLetter: ({ copyId }) => onStore((store) => printSentLetter(store, copyId)),
    getBookYears: async () => {
      const store = await wholeStore();
      return store.ok ? ok(listBookYears(store.value.state())) : store;
    },
    getBook: async (choice) => {
      const store = await wholeStore();
      if (!store.ok) return store;
      const today = localDay(defaultStoreDeps.now());
      return composeBook(store.value.state(), store.value.damaged, choice, today);
    },
    exportBook: async (input) => {
      const store = await wholeStore();
      if (!store.ok) return store;
      const exported = await books.write(store.value, input, deps.window);
      if (exported.ok && exported.value !== null) lastExport = exported.value.path;
      return exported;
    },
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
      onStore(async (store) => {
        const saved = await saveQuotePicture(store.state(), input, deps.window);
        if (saved.ok && saved.value !== null) lastExport = saved.value.path;
        return saved;
      }),
    copyQuotePicture: (input) => onStore((store) => copyQuotePicture(store.state(), input)),
    saveTimeline: async (input) => {
      const store = await wholeStore();
      if (!store.ok) return store;
      const saved = await saveTimeline(store.value.state(), input, deps.window);
      if (saved.ok && saved.value !== null) lastExport = saved.value.path;
      return saved;
    },
    copyTimelinePicture: async (input) => {
      const store = await wholeStore();
      return store.ok ? copyTimelinePicture(store.value.state(), input) : store;
    },
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
