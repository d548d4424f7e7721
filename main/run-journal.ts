import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import type { Language } from '../shared/text/language.ts';
import { getAppPaths } from './app-paths.ts';
import { answerCalls } from './ipc/answer-calls.ts';
import { makeRequests } from './ipc/make-requests.ts';
import { setMenu } from './menu.ts';
import {
  type JournalPlace,
  type JournalSession,
  startJournalSession,
} from './session/journal-session.ts';
import { keepLastJournal, readLastJournal } from './session/last-journal-file.ts';
import type { StartOptions } from './start-options.ts';
import { guardClose } from './window/guard-close.ts';
import { openWindow } from './window/open-window.ts';

function systemLanguage(): Language {
  const [preferred = ''] = app.getPreferredSystemLanguages();
  return preferred.toLowerCase().startsWith('ko') ? 'ko' : 'en';
}

/** The window's language: the journal's setting, else the computer's. */
function currentLanguage(session: JournalSession): Language {
  const store = session.store();
  const chosen = store.ok ? store.value.state().journal.settings.language : 'system';
  return chosen === 'system' ? systemLanguage() : chosen;
}

function findFirstPlace(options: StartOptions, lastJournalFile: string): JournalPlace {
  if (options.journal !== undefined) return { folder: options.journal, wasThere: false };
  const last = readLastJournal(lastJournalFile);
  if (last !== undefined) return { folder: last, wasThere: true };
  return { folder: getAppPaths().journal, wasThere: false };
}

/** Opens the journal and its window, and answers the window until it closes. */
export async function runJournal(options: StartOptions): Promise<BrowserWindow> {
  const lastJournalFile = join(app.getPath('userData'), 'last-journal.json');
  const place = findFirstPlace(options, lastJournalFile);
  const session = startJournalSession(place);
  const opening = session.open(place);
  setMenu(systemLanguage());
  // Its questions arrive once this function waits for the first time, when everything is there to answer them.
  const window = openWindow(options.devServer);
  const language = () => currentLanguage(session);
  const guard = guardClose(window, { settle: session.settle, language });
  const requests = makeRequests({
    session,
    window,
    surroundings: {
      systemLanguage: systemLanguage(),
      appVersion: app.getVersion(),
      electronVersion: process.versions.electron,
      platform: process.platform,
    },
    rememberJournal: (folder) => keepLastJournal(lastJournalFile, folder),
    answerFlush: guard.answered,
  });
  const runCommand = async (name: string, input: unknown) => {
    const store = session.store();
    return store.ok ? store.value.execute(name as never, input) : store;
  };
  // The window loads while the journal is being read; its first question waits for the answer.
  const getSession: typeof requests.getSession = async (input) => {
    await opening;
    return requests.getSession(input);
  };
  answerCalls({ ...requests, getSession }, runCommand, options.devServer);
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('window-all-closed', () => app.quit());
  await opening;
  setMenu(language());
  return window;
}
